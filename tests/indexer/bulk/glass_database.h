// Databases of Xapian's in small blocks, so that their tables have many and several levels. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_GLASS_DATABASE_H_
#define WARTA_TESTS_INDEXER_BULK_GLASS_DATABASE_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include <fmt/format.h>
#include <xapian.h>

#include "tests/temporary_directory.h"

namespace warta::tests {

inline constexpr int kBlockBytes = 2048;

/// A database of Xapian's in a directory of its own.
class GlassDatabase {
 public:
  explicit GlassDatabase(const std::function<void(Xapian::WritableDatabase&)>& fill) {
    Xapian::WritableDatabase database(path(), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS, kBlockBytes);
    fill(database);
    database.commit();
  }

  std::string path() const { return directory_.path("index"); }
  Xapian::Database open() const { return Xapian::Database(path()); }

  /// The same, compacted.
  std::string compacted() const {
    auto to = directory_.path("padat");
    open().compact(to, Xapian::DBCOMPACT_NO_RENUMBER | Xapian::Compactor::FULL, kBlockBytes);
    return to;
  }

 private:
  TemporaryDirectory directory_;
};

inline std::string noise(std::size_t size, std::uint32_t state) {
  std::string bytes;
  for (; bytes.size() < size; state = state * 1'664'525U + 1'013'904'223U)
    bytes += static_cast<char>(state >> 24U);
  return bytes;
}

/// Text that packs well.
inline std::string counted_up(Xapian::docid count) {
  std::string text;
  for (Xapian::docid number = 1; number <= count; ++number) text += fmt::format("nomor {} ", number);
  return text;
}

inline Xapian::Document document(Xapian::docid number) {
  Xapian::Document made;
  made.set_data(number % 5 == 0 ? noise(std::size_t{10} * number, number) : counted_up(4 * number));
  made.add_boolean_term(fmt::format("Q{}", number));
  made.add_boolean_term(std::string("K\0nol", 5) + std::string(number % 3, '\0'));
  made.add_term("Zkata", number % 7);
  for (Xapian::termpos position = 1; position <= 40; ++position)
    made.add_posting(fmt::format("kata{}", (number * position) % 97), position);
  if (number % 2 == 0) made.add_value(0, fmt::format("nilai {}", number));
  if (number % 3 == 0) made.add_value(300, "x");
  return made;
}

/// `count` documents, each hundredth number left out, of which a commit is made here and there.
inline GlassDatabase many(Xapian::docid count) {
  return GlassDatabase([count](Xapian::WritableDatabase& database) {
    database.set_metadata("kunci", "isi");
    database.set_metadata(std::string("k\0", 2), std::string(5000, 'm'));
    for (Xapian::docid number = 1; number <= count; ++number) {
      if (number % 100 != 0) database.replace_document(number, document(number));
      if (number % 250 == 0) database.commit();
    }
  });
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_GLASS_DATABASE_H_
