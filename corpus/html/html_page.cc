#include "corpus/html/html_page.h"

#include <utility>

#include "common/messages/messages.h"
#include "corpus/html/html_article.h"
#include "corpus/html/html_head.h"
#include "corpus/html/html_metadata.h"
#include "corpus/html/html_text.h"
#include "corpus/html/html_tokens.h"
#include "corpus/html/html_tree.h"
#include "corpus/html/json_ld.h"

namespace warta::corpus {
namespace {

struct ParsedPage {
  HtmlHead head;
  HtmlTree tree;
};

ParsedPage parse(std::string_view html, bool reading_all) {
  ParsedPage page;
  HtmlTreeBuilder builder(reading_all);
  HtmlTokens tokens(html, HtmlStrictness::page);
  while (const auto token = tokens.next()) {
    page.head.add(*token);
    builder.add(*token);
  }
  if (builder.is_inside_hidden() && !reading_all) return parse(html, true);
  page.tree = builder.take();
  return page;
}

/// JSON-LD's text if that has much more than the page itself: there the rest is fetched by a script, or is
/// behind a wall. Else the page's, whose paragraphs are known.
std::string better_body(std::string found, std::string_view told) {
  constexpr std::size_t kLong = 400;
  constexpr double kMuchMore = 1.6;
  if (told.size() < kLong) return found;
  auto text = html_to_text(told);
  return static_cast<double>(text.size()) > kMuchMore * static_cast<double>(found.size()) ? text : found;
}

}  // namespace

HtmlPage read_html_page(std::string_view html) {
  if (html.size() > kMaxHtmlPageBytes) {
    HtmlPage page;
    page.problem =
        tr("too large for one page (over {} MiB); cut it up, or leave it out", kMaxHtmlPageBytes >> 20U);
    return page;
  }
  const auto parsed = parse(html, false);
  if (!parsed.tree.is_complete) {
    HtmlPage page;
    page.problem = tr("too many elements for one page (over {}); leave it out", kMaxHtmlParts);
    return page;
  }
  const auto json_ld = read_json_ld(parsed.head.json_ld());
  auto page = read_html_metadata(parsed.head, json_ld, parsed.tree);
  auto found = find_article(parsed.tree, page.title, says_article(parsed.head, json_ld));
  page.body = better_body(std::move(found.text), json_ld.body);
  if (page.body.empty()) page.problem = tr("no article: {}", found.reason);
  return page;
}

std::vector<RawField> fields_of(const HtmlPage& page) {
  std::vector<RawField> fields;
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) fields.push_back({name, value});
  };
  add("title", page.title);
  add("body", page.body);
  add("url", page.url);
  add("date", page.date);
  add("source", page.source);
  for (const auto& author : page.authors) add("author", author);
  for (const auto& category : page.categories) add("category", category);
  add("language", page.language);
  return fields;
}

}  // namespace warta::corpus
