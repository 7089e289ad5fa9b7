// All that an index holds, in words that can be compared: of each document its number, data, values, terms
// and positions. Header-only.
#ifndef WARTA_TESTS_INDEXER_INDEX_DIGEST_H_
#define WARTA_TESTS_INDEXER_INDEX_DIGEST_H_

#include <string>

#include <xapian.h>

namespace warta::tests {

/// Without `numbered` the numbers are left out: of articles that were deleted they stay free.
inline std::string index_digest(const std::string& path, bool numbered = true) {
  const Xapian::Database database(path);
  std::string digest;
  for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
    const auto document = database.get_document(*it);
    if (numbered) digest += std::to_string(*it);
    digest += '\n' + document.get_data() + '\n';
    for (auto value = document.values_begin(); value != document.values_end(); ++value)
      digest += std::to_string(value.get_valueno()) + '=' + *value + '\n';
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
      digest += *term + ' ' + std::to_string(term.get_wdf());
      for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at)
        digest += ' ' + std::to_string(*at);
      digest += '\n';
    }
  }
  return digest;
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_INDEX_DIGEST_H_
