// An article as a dump gives it.
#ifndef WARTA_CORPUS_ARTICLE_H_
#define WARTA_CORPUS_ARTICLE_H_

#include <string>
#include <vector>

namespace warta::corpus {

/// What readers make: UTF-8 throughout, the fields without blanks around them, empty where the dump says
/// nothing. The body is never empty, all else may be.
struct Article {
  std::string id;
  std::string title;
  std::string body;
  std::string url;
  /// In the dump's own words.
  std::string date;
  std::string source;
  std::vector<std::string> authors;
  std::vector<std::string> categories;

  friend bool operator==(const Article&, const Article&) = default;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_ARTICLE_H_
