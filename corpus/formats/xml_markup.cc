#include "corpus/formats/xml_markup.h"

#include <algorithm>

namespace warta::corpus {
namespace {

using Kind = XmlMarkup::Kind;

constexpr auto kNowhere = std::string_view::npos;
constexpr std::string_view kComment = "<!--";
constexpr std::string_view kCdata = "<![CDATA[";

bool begins_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The end of a name at the beginning of `text`.
std::size_t name_length(std::string_view text) {
  constexpr std::string_view kAfterName = " \t\r\n/><\"'=?";
  return std::min(text.find_first_of(kAfterName), text.size());
}

/// Of markup at the beginning of `text`. The offsets are of `text`.
XmlMarkup unfinished(Kind kind) {
  XmlMarkup markup;
  markup.kind = kind;
  markup.unfinished = true;
  return markup;
}

XmlMarkup finished(Kind kind, std::size_t length) {
  XmlMarkup markup;
  markup.kind = kind;
  markup.end = length;
  return markup;
}

XmlMarkup up_to(std::string_view terminator, std::string_view text, std::size_t from, Kind kind) {
  const auto at = text.find(terminator, from);
  return at == kNowhere ? unfinished(kind) : finished(kind, at + terminator.size());
}

/// Where a quoted value ends whose quote stands at `at`: behind its other quote, or at a `<`, which no value
/// may hold; kNowhere if neither comes.
std::size_t end_of_value(std::string_view text, std::size_t at) {
  const auto quote = text.find(text[at], at + 1);
  const auto value = text.substr(at + 1, quote == kNowhere ? kNowhere : quote - at - 1);
  const auto less = value.find('<');
  if (less != kNowhere) return at + 1 + less;
  return quote == kNowhere ? kNowhere : quote + 1;
}

std::size_t count_namespaces(std::string_view tag) {
  constexpr std::string_view kDeclaration = "xmlns";
  std::size_t count = 0;
  for (auto at = tag.find(kDeclaration); at != kNowhere; at = tag.find(kDeclaration, at + 1)) ++count;
  return count;
}

/// A tag, of which `skipped` bytes come before its name.
XmlMarkup tag(std::string_view text, std::size_t skipped, Kind kind) {
  const auto name = text.substr(skipped, name_length(text.substr(skipped)));
  XmlMarkup markup = finished(kind, skipped + name.size());
  markup.name = name;
  for (std::size_t at = markup.end;;) {
    at = text.find_first_of("<>\"'", at);
    if (at == kNowhere) return unfinished(kind);
    markup.end = at;
    if (text[at] == '<' || text[at] == '>') markup.namespaces = count_namespaces(text.substr(0, at));
    if (text[at] == '<') {
      markup.broken = true;
      return markup;
    }
    if (text[at] == '>') {
      markup.end = at + 1;
      if (kind == Kind::start_tag && text[at - 1] == '/') markup.kind = Kind::empty_tag;
      return markup;
    }
    at = end_of_value(text, at);
    if (at == kNowhere) return unfinished(kind);
    ++markup.attributes;
  }
}

/// `<!DOCTYPE …>` with the declarations in its brackets, which are passed over, never read.
XmlMarkup declaration(std::string_view text) {
  bool in_brackets = false;
  std::size_t at = 2;
  for (;;) {
    at = text.find_first_of("[]>\"'<", at);
    if (at == kNowhere) return unfinished(Kind::declaration);
    const char c = text[at];
    if (c == '>' && !in_brackets) return finished(Kind::declaration, at + 1);
    if (c == '[' || c == ']') in_brackets = c == '[';
    if (c == '"' || c == '\'') {
      at = text.find(c, at + 1);
    } else if (text.substr(at).starts_with(kComment)) {
      at = text.find("-->", at + kComment.size());
    }
    if (at == kNowhere) return unfinished(Kind::declaration);
    ++at;
  }
}

XmlMarkup instruction(std::string_view text) {
  auto markup = up_to("?>", text, 2, Kind::instruction);
  markup.name = text.substr(2, name_length(text.substr(2)));
  return markup;
}

/// The markup at the beginning of `text`, which is a `<`; of no kind, but finished, if it is text.
XmlMarkup read_markup(std::string_view text) {
  if (text.size() == 1) return unfinished(Kind::none);
  const char second = text[1];
  if (begins_name(second)) return tag(text, 1, Kind::start_tag);
  if (second == '?') return instruction(text);
  if (second == '/') {
    if (text.size() == 2) return unfinished(Kind::none);
    return begins_name(text[2]) ? tag(text, 2, Kind::end_tag) : XmlMarkup{};
  }
  if (second != '!') return {};
  if (text.starts_with(kComment)) return up_to("-->", text, kComment.size(), Kind::comment);
  if (text.starts_with(kCdata)) return up_to("]]>", text, kCdata.size(), Kind::cdata);
  if (kComment.starts_with(text) || kCdata.starts_with(text)) return unfinished(Kind::none);
  return begins_name(text[2]) ? declaration(text) : XmlMarkup{};
}

/// Told from its first bytes, before its end is looked for.
Kind expected_kind(std::string_view text) {
  if (text.starts_with(kComment)) return Kind::comment;
  if (text.starts_with(kCdata)) return Kind::cdata;
  if (text.starts_with("<?")) return Kind::instruction;
  if (text.starts_with("<!")) return Kind::declaration;
  return Kind::none;
}

}  // namespace

XmlMarkup XmlMarkupFinder::find(std::string_view bytes, std::uint64_t base, std::uint64_t from) const {
  auto at = static_cast<std::size_t>(from - base);
  for (;; ++at) {
    at = bytes.find('<', at);
    if (at == kNowhere) break;
    const auto text = bytes.substr(at);
    if (base + at < given_up_until_[static_cast<std::size_t>(expected_kind(text))]) continue;
    XmlMarkup markup = read_markup(text);
    if (markup.kind == Kind::none && !markup.unfinished) continue;
    markup.begin = base + at;
    markup.end += base + at;
    return markup;
  }
  XmlMarkup nothing;
  nothing.begin = nothing.end = base + bytes.size();
  return nothing;
}

void XmlMarkupFinder::give_up(Kind kind, std::uint64_t until) {
  // A tag, or a lone `<`, that is not ended by what comes behind it has no other markup behind it: nothing
  // needs to be remembered.
  if (kind < Kind::comment) return;
  auto& known = given_up_until_[static_cast<std::size_t>(kind)];
  known = std::max(known, until);
}

XmlMarkup XmlMarkupFinder::find_in_whole(std::string_view bytes, std::uint64_t from) {
  for (;;) {
    const auto markup = find(bytes, 0, from);
    if (!markup.unfinished) return markup;
    give_up(markup.kind, bytes.size());
    from = markup.begin + 1;
  }
}

}  // namespace warta::corpus
