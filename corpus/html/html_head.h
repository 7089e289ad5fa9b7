// What a page says about itself outside of its text: <title>, <meta>, <link>, microdata with values, JSON-LD.
#ifndef WARTA_CORPUS_HTML_HTML_HEAD_H_
#define WARTA_CORPUS_HTML_HTML_HEAD_H_

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/html/html_tokens.h"

namespace warta::corpus {

/// Not thread-safe.
class HtmlHead {
 public:
  /// The page's tokens, in their order.
  void add(const HtmlToken& token);

  /// The first value that is not empty, by the names in the order of their rank: of <meta> its name, property
  /// or itemprop, of other elements their itemprop. Names in lower case. On one line, entities decoded.
  std::string value_of(std::initializer_list<std::string_view> names) const;

  /// All values of the names, in the page's order, each once.
  std::vector<std::string> values_of(std::initializer_list<std::string_view> names) const;

  const std::string& title() const { return title_; }
  const std::string& canonical() const { return canonical_; }
  /// Of <html lang>.
  const std::string& language() const { return language_; }
  /// The datetime of the first <time>.
  const std::string& time() const { return time_; }
  /// Views into the page.
  const std::vector<std::string_view>& json_ld() const { return json_ld_; }

 private:
  void add_meta(std::string_view attributes);
  void add_property(const HtmlToken& token);
  void put(std::string_view name, std::string_view value);

  std::string title_;
  std::string canonical_;
  std::string language_;
  std::string time_;
  std::vector<std::pair<std::string, std::string>> values_;
  std::vector<std::string_view> json_ld_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_HTML_HTML_HEAD_H_
