#include "corpus/html/html_tags.h"

#include <algorithm>
#include <array>

namespace warta::corpus {
namespace {

struct Row {
  std::string_view name;
  HtmlTagTraits traits;
};

// name, element, is void, breaks the line, is raw. In the order of the names.
// clang-format off
constexpr std::array<Row, 134> kRows = {{
    {"a", {HtmlTag::a, false, false, false}},
    {"abbr", {HtmlTag::formatting, false, false, false}},
    {"acronym", {HtmlTag::formatting, false, false, false}},
    {"address", {HtmlTag::block, false, true, false}},
    {"applet", {HtmlTag::no_text, false, false, false}},
    {"area", {HtmlTag::formatting, true, false, false}},
    {"article", {HtmlTag::article, false, true, false}},
    {"aside", {HtmlTag::aside, false, true, false}},
    {"audio", {HtmlTag::no_text, false, false, false}},
    {"b", {HtmlTag::formatting, false, false, false}},
    {"base", {HtmlTag::head_part, true, false, false}},
    {"basefont", {HtmlTag::formatting, true, false, false}},
    {"bdi", {HtmlTag::formatting, false, false, false}},
    {"bdo", {HtmlTag::formatting, false, false, false}},
    {"bgsound", {HtmlTag::head_part, true, false, false}},
    {"big", {HtmlTag::formatting, false, false, false}},
    {"blockquote", {HtmlTag::blockquote, false, true, false}},
    {"body", {HtmlTag::body, false, true, false}},
    {"br", {HtmlTag::br, true, true, false}},
    {"button", {HtmlTag::button, false, false, false}},
    {"canvas", {HtmlTag::no_text, false, false, false}},
    {"caption", {HtmlTag::block, false, true, false}},
    {"center", {HtmlTag::block, false, true, false}},
    {"cite", {HtmlTag::formatting, false, false, false}},
    {"code", {HtmlTag::formatting, false, false, false}},
    {"col", {HtmlTag::formatting, true, false, false}},
    {"colgroup", {HtmlTag::block, false, true, false}},
    {"data", {HtmlTag::formatting, false, false, false}},
    {"datalist", {HtmlTag::no_text, false, false, false}},
    {"dd", {HtmlTag::dd, false, true, false}},
    {"del", {HtmlTag::formatting, false, false, false}},
    {"details", {HtmlTag::block, false, true, false}},
    {"dfn", {HtmlTag::formatting, false, false, false}},
    {"dialog", {HtmlTag::dialog, false, true, false}},
    {"dir", {HtmlTag::block, false, true, false}},
    {"div", {HtmlTag::div, false, true, false}},
    {"dl", {HtmlTag::dl, false, true, false}},
    {"dt", {HtmlTag::dt, false, true, false}},
    {"em", {HtmlTag::formatting, false, false, false}},
    {"embed", {HtmlTag::formatting, true, false, false}},
    {"fieldset", {HtmlTag::block, false, true, false}},
    {"figcaption", {HtmlTag::figcaption, false, true, false}},
    {"figure", {HtmlTag::figure, false, true, false}},
    {"font", {HtmlTag::formatting, false, false, false}},
    {"footer", {HtmlTag::footer, false, true, false}},
    {"form", {HtmlTag::form, false, true, false}},
    {"frame", {HtmlTag::formatting, true, false, false}},
    {"frameset", {HtmlTag::block, false, true, false}},
    {"h1", {HtmlTag::h1, false, true, false}},
    {"h2", {HtmlTag::heading, false, true, false}},
    {"h3", {HtmlTag::heading, false, true, false}},
    {"h4", {HtmlTag::heading, false, true, false}},
    {"h5", {HtmlTag::heading, false, true, false}},
    {"h6", {HtmlTag::heading, false, true, false}},
    {"head", {HtmlTag::head_part, false, false, false}},
    {"header", {HtmlTag::header, false, true, false}},
    {"hgroup", {HtmlTag::block, false, true, false}},
    {"hr", {HtmlTag::block, true, true, false}},
    {"html", {HtmlTag::html, false, true, false}},
    {"i", {HtmlTag::formatting, false, false, false}},
    {"iframe", {HtmlTag::raw, false, false, true}},
    {"img", {HtmlTag::formatting, true, false, false}},
    {"input", {HtmlTag::formatting, true, false, false}},
    {"ins", {HtmlTag::formatting, false, false, false}},
    {"kbd", {HtmlTag::formatting, false, false, false}},
    {"keygen", {HtmlTag::formatting, true, false, false}},
    {"label", {HtmlTag::formatting, false, false, false}},
    {"legend", {HtmlTag::block, false, true, false}},
    {"li", {HtmlTag::li, false, true, false}},
    {"link", {HtmlTag::link, true, false, false}},
    {"listing", {HtmlTag::block, false, true, false}},
    {"main", {HtmlTag::main, false, true, false}},
    {"map", {HtmlTag::formatting, false, false, false}},
    {"mark", {HtmlTag::formatting, false, false, false}},
    {"marquee", {HtmlTag::block, false, true, false}},
    {"math", {HtmlTag::no_text, false, false, false}},
    {"menu", {HtmlTag::block, false, true, false}},
    {"meta", {HtmlTag::meta, true, false, false}},
    {"meter", {HtmlTag::formatting, false, false, false}},
    {"nav", {HtmlTag::nav, false, true, false}},
    {"nobr", {HtmlTag::formatting, false, false, false}},
    {"noembed", {HtmlTag::raw, false, false, true}},
    {"noframes", {HtmlTag::raw, false, false, true}},
    {"noscript", {HtmlTag::raw, false, false, true}},
    {"object", {HtmlTag::no_text, false, false, false}},
    {"ol", {HtmlTag::list, false, true, false}},
    {"optgroup", {HtmlTag::block, false, true, false}},
    {"option", {HtmlTag::block, false, true, false}},
    {"output", {HtmlTag::formatting, false, false, false}},
    {"p", {HtmlTag::p, false, true, false}},
    {"param", {HtmlTag::formatting, true, false, false}},
    {"picture", {HtmlTag::formatting, false, false, false}},
    {"pre", {HtmlTag::pre, false, true, false}},
    {"progress", {HtmlTag::formatting, false, false, false}},
    {"q", {HtmlTag::formatting, false, false, false}},
    {"rp", {HtmlTag::formatting, false, false, false}},
    {"rt", {HtmlTag::formatting, false, false, false}},
    {"ruby", {HtmlTag::formatting, false, false, false}},
    {"s", {HtmlTag::formatting, false, false, false}},
    {"samp", {HtmlTag::formatting, false, false, false}},
    {"script", {HtmlTag::script, false, false, true}},
    {"search", {HtmlTag::block, false, true, false}},
    {"section", {HtmlTag::section, false, true, false}},
    {"select", {HtmlTag::no_text, false, false, false}},
    {"slot", {HtmlTag::formatting, false, false, false}},
    {"small", {HtmlTag::formatting, false, false, false}},
    {"source", {HtmlTag::formatting, true, false, false}},
    {"span", {HtmlTag::span, false, false, false}},
    {"strike", {HtmlTag::formatting, false, false, false}},
    {"strong", {HtmlTag::formatting, false, false, false}},
    {"style", {HtmlTag::raw, false, false, true}},
    {"sub", {HtmlTag::formatting, false, false, false}},
    {"summary", {HtmlTag::block, false, true, false}},
    {"sup", {HtmlTag::formatting, false, false, false}},
    {"svg", {HtmlTag::no_text, false, false, false}},
    {"table", {HtmlTag::table, false, true, false}},
    {"tbody", {HtmlTag::table_section, false, true, false}},
    {"td", {HtmlTag::td, false, false, false}},
    {"template", {HtmlTag::no_text, false, false, false}},
    {"textarea", {HtmlTag::raw, false, false, true}},
    {"tfoot", {HtmlTag::table_section, false, true, false}},
    {"th", {HtmlTag::td, false, false, false}},
    {"thead", {HtmlTag::table_section, false, true, false}},
    {"time", {HtmlTag::time, false, false, false}},
    {"title", {HtmlTag::title, false, false, true}},
    {"tr", {HtmlTag::tr, false, true, false}},
    {"track", {HtmlTag::formatting, true, false, false}},
    {"tt", {HtmlTag::formatting, false, false, false}},
    {"u", {HtmlTag::formatting, false, false, false}},
    {"ul", {HtmlTag::list, false, true, false}},
    {"var", {HtmlTag::formatting, false, false, false}},
    {"video", {HtmlTag::no_text, false, false, false}},
    {"wbr", {HtmlTag::formatting, true, false, false}},
    {"xmp", {HtmlTag::raw, false, false, true}},
}};
// clang-format on

constexpr bool before(const Row& row, std::string_view name) {
  return row.name < name;
}

static_assert(std::is_sorted(kRows.begin(), kRows.end(),
                             [](const Row& a, const Row& b) { return before(a, b.name); }));

constexpr std::size_t kLongestName = 10;

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Where the names with each first letter begin in kRows, and behind the last of them.
constexpr std::array<std::size_t, 27> kFirstOfLetter = [] {
  std::array<std::size_t, 27> first{};
  std::size_t row = 0;
  for (std::size_t letter = 0; letter < 26; ++letter) {
    while (row < kRows.size() && kRows.at(row).name[0] < static_cast<char>('a' + letter)) ++row;
    first.at(letter) = row;
  }
  first.at(26) = kRows.size();
  return first;
}();

}  // namespace

HtmlTagTraits traits_of(std::string_view name) {
  std::array<char, kLongestName> buffer{};
  if (name.empty() || name.size() > buffer.size()) return {};
  std::transform(name.begin(), name.end(), buffer.begin(), lower);
  const std::string_view key(buffer.data(), name.size());
  const auto letter = static_cast<std::size_t>(static_cast<unsigned char>(key[0])) - 'a';
  if (letter >= 26) return {};
  for (auto row = kFirstOfLetter[letter]; row < kFirstOfLetter[letter + 1]; ++row) {
    if (kRows[row].name == key) return kRows[row].traits;
  }
  return {};
}

bool is_tag_name(std::string_view name) {
  constexpr std::size_t kLongestCustomName = 40;
  if (traits_of(name).tag != HtmlTag::unknown) return true;
  if (name.size() > kLongestCustomName || name.find_first_of("-:") == std::string_view::npos) return false;
  return std::all_of(name.begin(), name.end(), [](char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
  });
}

}  // namespace warta::corpus
