// A small database made by Xapian's own writer, in which a test can change something. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_SMALL_DATABASE_H_
#define WARTA_TESTS_INDEXER_BULK_SMALL_DATABASE_H_

#include <filesystem>
#include <functional>
#include <string>

#include <xapian.h>

#include "tests/temporary_directory.h"

namespace warta::tests {

/// What a test does to a document before it is added, and to the database when all are.
using ChangeDocument = std::function<void(Xapian::docid number, Xapian::Document& document)>;
using ChangeDatabase = std::function<void(Xapian::WritableDatabase& database)>;

class SmallDatabase {
 public:
  static constexpr Xapian::docid kDocuments = 60;

  explicit SmallDatabase(const ChangeDocument& change_document = {},
                         const ChangeDatabase& change_database = {}) {
    Xapian::WritableDatabase database(path(), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    for (Xapian::docid number = 1; number <= kDocuments; ++number) {
      auto made = document(number);
      if (change_document) change_document(number, made);
      database.replace_document(number, made);
    }
    database.set_metadata("pembuat", "pengindeks");
    database.set_metadata("versi", "1");
    database.add_spelling("gempa", 3);
    database.add_synonym("gempa", "lindu");
    if (change_database) change_database(database);
    database.commit();
  }

  /// Lengths rise with the number; every third has no value 2, the tenth no terms.
  static Xapian::Document document(Xapian::docid number) {
    Xapian::Document made;
    made.set_data("isi " + std::to_string(number));
    made.add_value(1, "nilai " + std::to_string(number));
    if (number % 3 != 0) made.add_value(2, std::string(number, 'v'));
    if (number == 10) return made;
    made.add_boolean_term("Q" + std::to_string(number));
    for (Xapian::termpos position = 1; position <= 100 + number; ++position)
      made.add_posting("kata" + std::to_string(position % (number + 3)), position);
    made.add_term("Zkata", number);
    return made;
  }

  std::string path() const { return directory_.path("index"); }
  Xapian::Database open() const { return Xapian::Database(path()); }

 private:
  TemporaryDirectory directory_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_SMALL_DATABASE_H_
