// What a page says of its article in JSON-LD, the form in which schema.org's NewsArticle is mostly given.
#ifndef WARTA_CORPUS_HTML_JSON_LD_H_
#define WARTA_CORPUS_HTML_JSON_LD_H_

#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

/// As the page has it: may hold HTML and entities. Empty where it says nothing.
struct JsonLdArticle {
  /// Does it tell of an article at all?
  bool is_article = false;
  std::string headline;
  std::string body;
  std::string url;
  std::string date_published;
  std::string publisher;
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;
};

/// Reads the content of the page's <script type="application/ld+json"> elements, in their order. Articles are
/// objects whose type ends with Article or BlogPosting or is Report, at the top, in arrays, in @graph or as
/// another's mainEntity; of several the first counts, and one with a body before all. Authors and
/// publishers that are only named by @id are looked for among the other objects of the script.
///
/// JSON that is broken in the common ways (line breaks within strings, commas too many, a comment around) is
/// repaired; what is broken otherwise is passed over, as is what is nested deeper than a few levels. By
/// simdjson. Thread-safe.
JsonLdArticle read_json_ld(const std::vector<std::string_view>& scripts);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_JSON_LD_H_
