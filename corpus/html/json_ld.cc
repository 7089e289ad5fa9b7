#include "corpus/html/json_ld.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include <simdjson.h>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

namespace dom = simdjson::dom;

constexpr int kMaxLevels = 6;

/// Without what some templates put around the JSON so that it be no markup.
std::string_view bare(std::string_view script) {
  constexpr std::array<std::string_view, 5> kBefore = {"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[",
                                                       "//"};
  constexpr std::array<std::string_view, 7> kBehind = {"-->", "//]]>", "/*]]>*/", "]]>", "//-->", ";", "//"};
  script = trimmed(script);
  for (const auto mark : kBefore) {
    if (script.starts_with(mark)) script = trimmed(script.substr(mark.size()));
  }
  for (const auto mark : kBehind) {
    if (script.ends_with(mark)) script = trimmed(script.substr(0, script.size() - mark.size()));
  }
  return script;
}

/// Repairs JSON as it goes by: line breaks and tabs within strings become blanks, a comma before a closing
/// bracket is dropped, and so is the backslash of escapes that JSON does not have.
class JsonRepair {
 public:
  std::string repair(std::string_view json) {
    out_.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
      const char c = json[i];
      if (in_string_ && c == '\\' && i + 1 < json.size()) {
        put_escape(json[++i]);
        continue;
      }
      if (!in_string_ && (c == '}' || c == ']')) drop_comma();
      out_ += in_string_ ? printable(c) : c;
      if (c == '"') in_string_ = !in_string_;
    }
    return std::move(out_);
  }

 private:
  static char printable(char c) { return static_cast<unsigned char>(c) < ' ' ? ' ' : c; }

  void put_escape(char c) {
    constexpr std::string_view kEscapes = "\"\\/bfnrtu";
    if (kEscapes.find(c) != std::string_view::npos) out_ += '\\';
    out_ += printable(c);
  }

  void drop_comma() {
    const auto last = out_.find_last_not_of(" \t\r\n");
    if (last != std::string::npos && out_[last] == ',') out_.erase(last);
  }

  std::string out_;
  bool in_string_ = false;
};

std::optional<dom::element> member(dom::element object, std::string_view key) {
  dom::element value;
  if (!object.is_object() || object.at_key(key).get(value) != simdjson::SUCCESS) return std::nullopt;
  return value;
}

std::string text_of(dom::element value) {
  std::string_view text;
  if (value.get(text) != simdjson::SUCCESS) return {};
  return std::string(trimmed(text));
}

std::string text_member(dom::element object, std::string_view key) {
  const auto value = member(object, key);
  return value ? text_of(*value) : std::string();
}

/// Calls `action` for the value, or for each item if it is an array.
template <typename Action>
void for_each_item(dom::element value, Action action) {
  dom::array items;
  if (value.get(items) != simdjson::SUCCESS) return action(value);
  for (const dom::element item : items) action(item);
}

bool names_article(dom::element type) {
  bool found = false;
  for_each_item(type, [&](dom::element item) {
    const auto name = text_of(item);
    found = found || name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report";
  });
  return found;
}

/// One script's objects.
class ScriptReader {
 public:
  /// The articles and the names that it holds.
  void read(dom::element root) { visit(root, 0); }

  std::vector<JsonLdArticle> articles() const {
    std::vector<JsonLdArticle> read;
    read.reserve(articles_.size());
    for (const auto& object : articles_) read.push_back(read_article(object));
    return read;
  }

 private:
  void visit(dom::element value, int level) {
    if (level > kMaxLevels) return;
    for_each_item(value, [&](dom::element item) {
      if (item.is_array()) return visit(item, level + 1);
      if (!item.is_object()) return;
      const auto id = text_member(item, "@id");
      const auto name = text_member(item, "name");
      if (!id.empty() && !name.empty()) names_.emplace(id, name);
      if (const auto type = member(item, "@type"); type && names_article(*type)) articles_.push_back(item);
      for (const auto* const key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
        if (const auto inner = member(item, key)) visit(*inner, level + 1);
      }
    });
  }

  JsonLdArticle read_article(dom::element object) const {
    JsonLdArticle article;
    article.is_article = true;
    article.headline = text_member(object, "headline");
    if (article.headline.empty()) article.headline = text_member(object, "name");
    article.body = text_member(object, "articleBody");
    article.url = address_of(object);
    article.date_published = text_member(object, "datePublished");
    article.language = text_member(object, "inLanguage");
    article.authors = names_of(object, "author");
    if (article.authors.empty()) article.authors = names_of(object, "creator");
    article.sections = names_of(object, "articleSection");
    const auto publishers = names_of(object, "publisher");
    if (!publishers.empty()) article.publisher = publishers.front();
    return article;
  }

  static std::string address_of(dom::element object) {
    auto url = text_member(object, "url");
    if (!url.empty()) return url;
    const auto page = member(object, "mainEntityOfPage");
    if (!page) return {};
    return page->is_object() ? text_member(*page, "@id") : text_of(*page);
  }

  /// The texts under `key`, or the names of the objects there.
  std::vector<std::string> names_of(dom::element object, std::string_view key) const {
    std::vector<std::string> names;
    const auto value = member(object, key);
    if (!value) return names;
    for_each_item(*value, [&](dom::element item) {
      auto name = item.is_object() ? name_of(item) : text_of(item);
      if (!name.empty()) names.push_back(std::move(name));
    });
    return names;
  }

  std::string name_of(dom::element object) const {
    std::string name;
    if (const auto value = member(object, "name")) {
      for_each_item(*value, [&](dom::element item) {
        if (name.empty()) name = text_of(item);
      });
    }
    if (!name.empty()) return name;
    const auto known = names_.find(text_member(object, "@id"));
    return known != names_.end() ? known->second : std::string();
  }

  std::vector<dom::element> articles_;
  std::map<std::string, std::string> names_;
};

std::vector<JsonLdArticle> articles_of(std::string_view script, dom::parser& parser) {
  const auto json = bare(script);
  dom::element root;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) {
    const auto second = JsonRepair().repair(json);
    if (parser.parse(second).get(root) != simdjson::SUCCESS) return {};
  }
  ScriptReader reader;
  reader.read(root);
  return reader.articles();
}

}  // namespace

JsonLdArticle read_json_ld(const std::vector<std::string_view>& scripts) {
  dom::parser parser;
  JsonLdArticle best;
  for (const auto script : scripts) {
    for (auto& article : articles_of(script, parser)) {
      if (!best.is_article || (best.body.empty() && !article.body.empty())) best = std::move(article);
    }
  }
  return best;
}

}  // namespace warta::corpus
