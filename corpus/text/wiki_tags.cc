#include "corpus/text/wiki_tags.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/formats/xml_names.h"

namespace warta::corpus {
namespace {

constexpr auto kNowhere = std::string_view::npos;
constexpr std::size_t kLongestName = 20;

/// Left out with all they hold; but for the first, whose content is shown.
constexpr std::array<std::string_view, 21> kElements = {
    "nowiki", "ref",      "math",    "gallery",  "timeline",   "syntaxhighlight", "source",
    "score",  "imagemap", "hiero",   "chem",     "ce",         "style",           "script",
    "graph",  "mapframe", "maplink", "inputbox", "references", "templatestyles",  "indicator"};
constexpr std::size_t kNowiki = 0;
constexpr std::size_t kCommentBit = kElements.size();

constexpr std::array<std::string_view, 18> kLineBreaks = {"br", "p",  "div", "li", "tr",     "hr",
                                                          "h1", "h2", "h3",  "h4", "h5",     "h6",
                                                          "ul", "ol", "dd",  "dt", "center", "blockquote"};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// In lower case; empty if no name begins there.
std::string name_at(std::string_view text) {
  const auto* const end = std::find_if_not(
      text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), kLongestName)),
      [](char c) { return is_letter(c) || (c >= '0' && c <= '9'); });
  const auto length = static_cast<std::size_t>(end - text.begin());
  if (length == 0 || !is_letter(text.front())) return {};
  return lower_case(text.substr(0, length));
}

/// Where `</name` begins; kNowhere if it does not come.
std::size_t find_end_tag(std::string_view text, std::string_view name, std::size_t from) {
  for (;; from += 2) {
    from = text.find("</", from);
    if (from == kNowhere || name_at(text.substr(from + 2)) == name) return from;
  }
}

}  // namespace

WikiTag WikiTags::read(std::string_view rest) {
  constexpr std::string_view kComment = "<!--";
  if (rest.starts_with(kComment)) {
    const bool never = ((never_ends_ >> kCommentBit) & 1U) != 0;
    const auto end = never ? kNowhere : rest.find("-->", kComment.size());
    if (end != kNowhere) return {end + 3, false, {}};
    never_ends_ |= std::uint64_t{1} << kCommentBit;
    return {kComment.size(), false, {}};
  }
  const bool closing = rest.starts_with("</");
  const auto name = name_at(rest.substr(closing ? 2 : 1));
  if (name.empty()) return {};
  const auto end = rest.find_first_of("<>", 1);
  if (end == kNowhere || rest[end] == '<') return {};
  const auto length = end + 1;
  const auto element = static_cast<std::size_t>(
      std::find(kElements.begin(), kElements.end(), std::string_view(name)) - kElements.begin());
  if (element != kElements.size() && !closing && rest[end - 1] != '/')
    return read_element(rest, length, element);
  const bool breaks = std::find(kLineBreaks.begin(), kLineBreaks.end(), name) != kLineBreaks.end();
  return {length, breaks, {}};
}

WikiTag WikiTags::read_element(std::string_view rest, std::size_t tag_length, std::size_t element) {
  const auto bit = std::uint64_t{1} << element;
  const auto end =
      (never_ends_ & bit) != 0 ? kNowhere : find_end_tag(rest, kElements.at(element), tag_length);
  if (end == kNowhere) {
    never_ends_ |= bit;
    return {tag_length, false, {}};
  }
  const auto closing = rest.find('>', end);
  const auto length = closing == kNowhere ? rest.size() : closing + 1;
  if (element != kNowiki) return {length, false, {}};
  return {length, false, rest.substr(tag_length, end - tag_length)};
}

}  // namespace warta::corpus
