#include "corpus/html/html_metadata.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/fields/text_tidying.h"
#include "corpus/html/html_text.h"
#include "corpus/html/text_lines.h"

namespace warta::corpus {
namespace {

constexpr auto kNone = std::string_view::npos;

std::string as_line(std::string_view text) {
  return on_one_line(html_to_text(text));
}

std::string first_of(std::initializer_list<std::string> texts) {
  const auto* const found =
      std::find_if(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); });
  return found != texts.end() ? *found : std::string();
}

/// The text of an element, on one line; empty if it is longer than `most` bytes.
std::string text_of(const HtmlTree& tree, const HtmlNode& node, std::size_t most) {
  TextLines line;
  std::size_t bytes = 0;
  for (auto i = node.first_block; i < node.end_block && bytes <= most * 4; ++i) {
    for (auto j = tree.blocks[i].first_piece; j < tree.blocks[i].end_piece; ++j) {
      bytes += tree.pieces[j].text.size();
      line.add_html(tree.pieces[j].text);
    }
    line.add(" ");
  }
  auto text = line.take_line();
  return text.size() <= most ? text : std::string();
}

/// Does the element stand in another part of the page than the article: in a menu, in comments?
bool is_elsewhere(const HtmlTree& tree, const HtmlNode& node) {
  for (const auto* outer = &node; outer->parent != 0;) {
    outer = &tree.nodes[outer->parent];
    if (outer->hints.is_unlikely && !outer->hints.is_author) return true;
    if (outer->tag == HtmlTag::nav || outer->tag == HtmlTag::aside || outer->tag == HtmlTag::footer)
      return true;
  }
  return false;
}

/// The text of the first element that is wanted and has one of at most `most` bytes.
template <typename Predicate>
std::string first_text(const HtmlTree& tree, std::size_t most, Predicate is_wanted) {
  for (const auto& node : tree.nodes) {
    if (node.first_block == node.end_block || !is_wanted(node) || is_elsewhere(tree, node)) continue;
    auto text = text_of(tree, node, most);
    if (!text.empty()) return text;
  }
  return {};
}

/// ASCII letters and digits in lower case, bytes beyond as they are: "Liputan6.com" and "liputan6com" are
/// one.
std::string key_of(std::string_view name) {
  auto key = in_lower_case(name);
  std::erase_if(key, [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
  });
  return key;
}

/// The host of an address, without "www.".
std::string_view host_of(std::string_view url) {
  const auto begin = url.find("://");
  if (begin == kNone) return {};
  url.remove_prefix(begin + 3);
  url = url.substr(0, url.find_first_of("/?#:"));
  constexpr std::string_view kWww = "www.";
  if (url.starts_with(kWww)) url.remove_prefix(kWww.size());
  return url;
}

/// Is this the name of the site that a title ends with? Its own name, or its host's with or without the
/// ending.
bool names_site(std::string_view text, std::string_view source, std::string_view url) {
  const auto key = key_of(text);
  if (key.empty()) return false;
  if (key == key_of(source)) return true;
  const auto host = host_of(url);
  const auto name = host.substr(0, host.find('.'));
  return key == key_of(host) || (name.size() > 2 && key == key_of(name));
}

/// The title without the site's name behind a separator: taken off if it is the site's, or if what remains is
/// the page's headline.
std::string without_site(std::string_view title, const HtmlPage& page, std::string_view headline) {
  constexpr std::array<std::string_view, 6> kSeparators = {" - ", " | ", " – ", " — ", " :: ", " » "};
  for (bool found = true; found;) {
    found = false;
    for (const auto separator : kSeparators) {
      const auto at = title.rfind(separator);
      if (at == kNone || at == 0) continue;
      const auto before = trimmed(title.substr(0, at));
      const bool is_headline = !headline.empty() && key_of(before) == key_of(headline);
      if (!is_headline && !names_site(title.substr(at + separator.size()), page.source, page.url)) continue;
      title = before;
      found = true;
    }
  }
  return std::string(title);
}

std::string title_of(const HtmlHead& head, const JsonLdArticle& json_ld, const HtmlTree& tree,
                     const HtmlPage& page) {
  constexpr std::size_t kLongest = 400;
  const auto headline =
      first_text(tree, kLongest, [](const HtmlNode& node) { return node.tag == HtmlTag::h1; });
  auto named = as_line(json_ld.headline);
  const auto open_graph = head.value_of({"og:title", "twitter:title", "dc.title", "title"});
  // Some templates cut the headline to schema.org's 110 characters.
  const bool is_cut = named.ends_with("...") || named.ends_with("…");
  if (is_cut && !open_graph.empty()) named.clear();
  return without_site(first_of({named, as_line(open_graph), headline, as_line(head.title())}), page,
                      headline);
}

bool is_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

std::string url_of(const HtmlHead& head, const JsonLdArticle& json_ld) {
  for (auto url :
       {head.canonical(), head.value_of({"og:url"}), json_ld.url, head.value_of({"twitter:url"})}) {
    url = on_one_line(url);
    if (is_address(url)) return url;
  }
  return {};
}

/// The first with a time of day, else the first.
std::string most_exact(std::initializer_list<std::string> dates) {
  std::string first;
  for (const auto& date : dates) {
    // Year 1 is what some systems have in place of no date.
    if (date.empty() || date.starts_with("0001-") || date.starts_with("0000-")) continue;
    if (date.find(':') != kNone) return date;
    if (first.empty()) first = date;
  }
  return first;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Does it hold a year, or a day and a month as 3/2? "5 menit" and "PT15M" are durations.
bool may_be_date(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '/' && digits > 0 && i + 1 < text.size() && is_digit(text[i + 1])) return true;
    digits = is_digit(text[i]) ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

std::string date_of(const HtmlHead& head, const JsonLdArticle& json_ld, const HtmlTree& tree) {
  constexpr std::size_t kLongest = 80;
  auto date = most_exact({on_one_line(json_ld.date_published),
                          head.value_of({"article:published_time", "og:article:published_time"}),
                          head.value_of({"datepublished"}),
                          head.value_of({"pubdate",
                                         "publishdate",
                                         "publish-date",
                                         "publish_date",
                                         "publishtime",
                                         "dtk:publishdate",
                                         "content_publisheddate",
                                         "content_published_date",
                                         "publicationdate",
                                         "published-date",
                                         "parsely-pub-date",
                                         "sailthru.date",
                                         "article.published",
                                         "cxenseparse:recs:publishtime",
                                         "originalpublicationdate",
                                         "date",
                                         "dc.date",
                                         "dc.date.issued",
                                         "dc.date.created",
                                         "dcterms.created",
                                         "dcterms.date",
                                         "og:pubdate",
                                         "datecreated"}),
                          may_be_date(head.time()) ? on_one_line(head.time()) : std::string()});
  if (!date.empty()) return date;
  for (const auto& node : tree.nodes) {
    if (!node.hints.is_date || node.first_block == node.end_block || is_elsewhere(tree, node)) continue;
    auto text = text_of(tree, node, kLongest);
    if (may_be_date(text)) return text;
  }
  return {};
}

/// Without "Oleh" or "By" before it; empty if it is an address.
std::string author_name(std::string_view text) {
  auto name = as_line(text);
  for (const std::string_view before :
       {"oleh:", "oleh ", "penulis:", "penulis ", "by ", "reporter:", "by:"}) {
    if (in_lower_case(name).starts_with(before)) name = std::string(trimmed(name.substr(before.size())));
  }
  return is_address(name) || name == "null" ? std::string() : name;
}

std::vector<std::string> authors_of(const HtmlHead& head, const JsonLdArticle& json_ld,
                                    const HtmlTree& tree) {
  constexpr std::size_t kLongest = 80;
  auto raw = json_ld.authors;
  if (raw.empty())
    raw = head.values_of({"author", "article:author", "dc.creator", "dcterms.creator", "content_author",
                          "parsely-author", "sailthru.author", "byl", "dtk:author"});
  std::vector<std::string> names;
  const auto add = [&](std::string name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  };
  for (const auto& name : raw) add(author_name(name));
  if (names.empty()) {
    const auto byline = first_text(
        tree, kLongest, [](const HtmlNode& node) { return node.hints.is_author && !node.hints.is_date; });
    // Behind the name often stands when it was written.
    add(author_name(trimmed(byline.substr(0, byline.find_first_of("|0123456789")))));
  }
  return names;
}

std::vector<std::string> categories_of(const HtmlHead& head, const JsonLdArticle& json_ld) {
  auto raw = json_ld.sections;
  if (raw.empty())
    raw = head.values_of({"article:section", "articlesection", "section", "content_category", "category",
                          "kanal", "cxenseparse:section", "parsely-section"});
  std::vector<std::string> categories;
  for (const auto& category : raw) {
    auto name = as_line(category);
    if (!name.empty() && std::find(categories.begin(), categories.end(), name) == categories.end())
      categories.push_back(std::move(name));
  }
  return categories;
}

}  // namespace

HtmlPage read_html_metadata(const HtmlHead& head, const JsonLdArticle& json_ld, const HtmlTree& tree) {
  HtmlPage page;
  page.url = url_of(head, json_ld);
  page.source = first_of({head.value_of({"og:site_name"}), as_line(json_ld.publisher),
                          head.value_of({"application-name", "dc.publisher", "publisher"})});
  page.title = title_of(head, json_ld, tree, page);
  page.date = date_of(head, json_ld, tree);
  page.authors = authors_of(head, json_ld, tree);
  page.categories = categories_of(head, json_ld);
  page.language = on_one_line(first_of(
      {head.language(), json_ld.language, head.value_of({"og:locale", "language", "content-language"})}));
  return page;
}

bool says_article(const HtmlHead& head, const JsonLdArticle& json_ld) {
  return json_ld.is_article || in_lower_case(head.value_of({"og:type"})) == "article" ||
         !head.value_of({"article:published_time"}).empty();
}

}  // namespace warta::corpus
