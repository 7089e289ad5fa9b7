#include "corpus/formats/xml_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace warta::corpus {
namespace {

/// Namespaces begin so: versions and slashes at their ends differ.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> kPrefixes = {{
    {"http://purl.org/rss/1.0/modules/content", "content"},
    {"http://purl.org/rss/1.0/modules/slash", "slash"},
    {"http://purl.org/rss/1.0/modules/syndication", "sy"},
    {"http://purl.org/rss/1.0", ""},
    {"http://my.netscape.com/rdf/simple", ""},
    {"http://channel.netscape.com/rdf/simple", ""},
    {"http://backend.userland.com/", ""},
    {"http://purl.org/dc/elements", "dc"},
    {"http://purl.org/dc/terms", "dcterms"},
    {kAtomUri, "atom"},
    {"http://purl.org/atom/ns#", "atom"},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"},
    {"http://www.w3.org/XML/1998/namespace", "xml"},
    {"http://www.itunes.com/dtds/podcast", "itunes"},
    {"http://www.georss.org/georss", "georss"},
    {"http://www.google.com/schemas/sitemap-news", "news"},
    {"http://www.google.com/schemas/sitemap-image", "image"},
    {"http://www.mediawiki.org/xml/export", ""},
    {"http://www.sitemaps.org/schemas/sitemap", ""},
    {"http://search.yahoo.com/mrss", "media"},
    {"http://wellformedweb.org/CommentAPI", "wfw"},
}};

constexpr std::string_view kWordPress = "http://wordpress.org/export/";

std::optional<std::string_view> conventional_prefix(std::string_view uri) {
  if (uri.starts_with(kWordPress)) return uri.ends_with("/excerpt/") ? "excerpt" : "wp";
  const auto* const found = std::find_if(kPrefixes.begin(), kPrefixes.end(),
                                         [uri](const auto& known) { return uri.starts_with(known.first); });
  if (found == kPrefixes.end()) return std::nullopt;
  return found->second;
}

constexpr std::array<std::string_view, 26> kBlocks = {
    "blockquote", "br", "center", "dd", "div", "dl",     "dt",    "figcaption", "figure",
    "h1",         "h2", "h3",     "h4", "h5",  "h6",     "hr",    "iframe",     "img",
    "li",         "ol", "p",      "ul", "pre", "script", "tbody", "tr"};

constexpr std::array<std::string_view, 20> kInline = {
    "a",      "b",     "code", "em",     "font", "i",     "q",  "s",  "small", "span",
    "strike", "style", "sub",  "strong", "sup",  "table", "td", "th", "thead", "u"};

constexpr std::array<std::string_view, 3> kVoid = {"br", "hr", "img"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view local) {
  constexpr std::size_t kLongest = 10;
  if (local.size() > kLongest) return false;
  return std::find(names.begin(), names.end(), lower_case(local)) != names.end();
}

}  // namespace

std::string conventional_name(const XmlName& name, std::string_view own_uri) {
  std::string_view prefix = name.prefix;
  if (!name.uri.empty()) {
    if (name.uri == own_uri)
      prefix = {};
    else
      prefix = conventional_prefix(name.uri).value_or(prefix);
  }
  std::string whole(prefix);
  if (!whole.empty()) whole += ':';
  whole += name.local;
  return whole;
}

std::string_view without_prefix(std::string_view name) {
  return name.substr(name.rfind(':') + 1);
}

std::string lower_case(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool is_html_element(std::string_view local) {
  return holds(kInline, local) || holds(kBlocks, local);
}

bool is_html_block(std::string_view local) {
  return holds(kBlocks, local);
}

bool is_void_html_element(std::string_view local) {
  return holds(kVoid, local);
}

}  // namespace warta::corpus
