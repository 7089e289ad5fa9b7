#include "corpus/text/wiki_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/text/wiki_text.h"

namespace warta::corpus {
namespace {

/// Of the last field of that name; empty if there is none.
std::string_view value_of(std::span<const RawField> fields, std::string_view name) {
  std::string_view last;
  for (const auto& field : fields) {
    if (field.name == name) last = field.value;
  }
  return last;
}

/// Whether a page is an article by MediaWiki's own word; empty if it is.
std::string why_no_article(std::span<const RawField> fields, std::string_view markup) {
  const auto space = trimmed(value_of(fields, "ns"));
  if (!space.empty() && space != "0") return tr("not an article: its namespace is {}", space);
  const auto target = trimmed(value_of(fields, "redirect@title"));
  if (!target.empty()) return tr("not an article: redirects to {}", on_one_line(target));
  if (is_wiki_redirect(markup)) return tr("not an article: a redirect");
  const auto model = trimmed(value_of(fields, "revision.model"));
  if (!model.empty() && model != "wikitext") {
    return tr("not an article: its model is {}", on_one_line(model));
  }
  return {};
}

/// As MediaWiki writes titles in addresses: blanks as `_`, and what an address cannot hold in percent.
std::string in_address(std::string_view title) {
  constexpr std::string_view kKept = "-_.~;@$!*(),/:";
  std::string address;
  for (const char c : title) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (c == ' ')
      address += '_';
    else if (plain || kKept.find(c) != std::string_view::npos)
      address += c;
    else
      address += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return address;
}

std::string address_of(std::string_view title, std::string_view base) {
  constexpr std::string_view kArticles = "/wiki/";
  base = trimmed(base);
  const auto end = base.find(kArticles);
  if (title.empty() || end == std::string_view::npos || base.find('?') != std::string_view::npos) return {};
  return std::string(base.substr(0, end + kArticles.size())) + in_address(title);
}

}  // namespace

WikiPage read_wiki_page(std::span<const RawField> fields, std::string_view base) {
  WikiPage page;
  const auto markup = value_of(fields, "revision.text");
  page.problem = why_no_article(fields, markup);
  if (!page.problem.empty()) return page;
  for (const std::string_view name : {"title", "id", "revision.timestamp"}) {
    const auto value = value_of(fields, name);
    if (!value.empty()) page.fields.push_back({name, value});
  }
  page.text = wiki_to_text(markup);
  page.url = address_of(trimmed(value_of(fields, "title")), base);
  return page;
}

}  // namespace warta::corpus
