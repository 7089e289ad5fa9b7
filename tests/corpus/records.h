// Reads all that a reader gives, for expectations of one line. Header-only.
#ifndef WARTA_TESTS_CORPUS_RECORDS_H_
#define WARTA_TESTS_CORPUS_RECORDS_H_

#include <string>
#include <variant>
#include <vector>

#include "corpus/article_reader.h"

namespace warta::tests {

struct Records {
  std::vector<corpus::Article> articles;
  /// "place: reason".
  std::vector<std::string> rejections;
};

inline Records read_all(corpus::ArticleReader& reader) {
  Records records;
  while (auto record = reader.next()) {
    if (auto* const read = std::get_if<corpus::ReadArticle>(&*record)) {
      records.articles.push_back(read->article);
    } else {
      const auto& rejection = std::get<corpus::Rejection>(*record);
      records.rejections.push_back(to_string(rejection.place) + ": " + rejection.reason);
    }
  }
  return records;
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_RECORDS_H_
