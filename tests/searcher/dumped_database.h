// Databases in memory of the articles of a dump, made as the indexer makes its documents. Header-only.
#ifndef WARTA_TESTS_SEARCHER_DUMPED_DATABASE_H_
#define WARTA_TESTS_SEARCHER_DUMPED_DATABASE_H_

#include <cstddef>
#include <limits>
#include <string>
#include <variant>
#include <vector>

#include <xapian.h>

#include "corpus/dump_reader.h"
#include "indexer/document_builder.h"

namespace warta::tests {

inline const std::string kSampleFolder = std::string(WARTA_SOURCE_DIR) + "/corpus/sample/";

/// Lies beside the project where it is developed and is no part of it.
inline const std::string kSharedFolder = std::string(WARTA_SOURCE_DIR) + "/../shared/data/";

/// The first articles of the dump, dealt to so many databases by turns.
inline std::vector<Xapian::WritableDatabase> dealt_databases(
    const std::string& dump, std::size_t count, std::size_t most = std::numeric_limits<std::size_t>::max()) {
  std::vector<Xapian::WritableDatabase> databases;
  for (std::size_t i = 0; i < count; ++i) databases.emplace_back("", Xapian::DB_BACKEND_INMEMORY);
  indexing::DocumentBuilder builder;
  const corpus::ReadingOptions options;  // which the reader refers to
  corpus::DumpReader reader({dump, true}, options);
  for (std::size_t met = 0; met < most;) {
    const auto record = reader.next();
    if (!record) break;
    const auto* const read = std::get_if<corpus::ReadArticle>(&*record);
    if (read == nullptr) continue;
    databases[met++ % count].add_document(builder.build(indexing::prepare(read->article)));
  }
  return databases;
}

inline Xapian::WritableDatabase dumped_database(const std::string& dump,
                                                std::size_t most = std::numeric_limits<std::size_t>::max()) {
  return dealt_databases(dump, 1, most).front();
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_SEARCHER_DUMPED_DATABASE_H_
