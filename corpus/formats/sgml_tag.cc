#include "corpus/formats/sgml_tag.h"

#include <algorithm>

#include "corpus/formats/ascii_case.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
/// Further attributes are not read: it bounds the time that marks without their others take.
constexpr std::size_t kMaxAttributes = 64;

bool is_name_character(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_' || c == '.' || c == ':';
}

std::size_t name_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_name_character(text[size])) ++size;
  return size;
}

std::string_view without_blanks_before(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
}

/// Does `text`, which stands behind a quotation mark, begin as it would if the mark ended a value?
bool follows_value(std::string_view text) {
  const auto rest = without_blanks_before(text);
  if (rest.empty() || rest.front() == '>' || rest.front() == '/') return true;
  if (rest.size() == text.size()) return false;
  const auto name = name_size(rest);
  return name > 0 && without_blanks_before(rest.substr(name)).starts_with('=');
}

/// Where the value that begins with a quotation mark at the beginning of `text` has its other one; npos if
/// it has none on its line.
std::size_t closing_mark(std::string_view text) {
  const auto line = text.substr(0, text.find('\n'));
  auto at = line.find(text.front(), 1);
  while (at != std::string_view::npos && !follows_value(text.substr(at + 1))) {
    at = line.find(text.front(), at + 1);
  }
  return at;
}

bool is_quotation_mark(char c) {
  return c == '"' || c == '\'';
}

/// Where the first ">" of `text` behind `from` and outside of quotation marks is; npos if there is none
/// before a "<" outside of them.
std::size_t tag_end(std::string_view text, std::size_t from) {
  // Once a mark has no other, those behind it are not looked at: that would take the square of the time.
  bool with_marks = true;
  auto at = text.find_first_of("<>=", from);
  while (at != std::string_view::npos && text[at] == '=') {
    const auto value = without_blanks_before(text.substr(at + 1));
    if (with_marks && !value.empty() && is_quotation_mark(value.front())) {
      const auto end = closing_mark(value);
      with_marks = end != std::string_view::npos;
      if (with_marks) at = text.size() - value.size() + end;
    }
    at = text.find_first_of("<>=", at + 1);
  }
  return at != std::string_view::npos && text[at] == '>' ? at : std::string_view::npos;
}

SgmlTag read(std::string_view text) {
  if (text.size() < 3 || text.front() != '<') return {};
  SgmlTag tag;
  tag.closing = text[1] == '/';
  const std::size_t begin = tag.closing ? 2 : 1;
  if (!is_ascii_letter(text[begin])) return {};
  tag.name = text.substr(begin, name_size(text.substr(begin)));
  const auto name_end = begin + tag.name.size();
  if (name_end == text.size() || (kBlanks.find(text[name_end]) == std::string_view::npos &&
                                  text[name_end] != '>' && text[name_end] != '/')) {
    return {};
  }
  const auto end = tag_end(text, name_end);
  if (end == std::string_view::npos) return {};
  tag.attributes = text.substr(name_end, end - name_end);
  tag.size = end + 1;
  return tag;
}

/// The value at the beginning of `rest`, and `rest` behind it.
std::pair<std::string_view, std::string_view> split_value(std::string_view rest) {
  rest = without_blanks_before(rest);
  const auto end =
      !rest.empty() && is_quotation_mark(rest.front()) ? closing_mark(rest) : std::string_view::npos;
  if (end != std::string_view::npos) return {rest.substr(1, end - 1), rest.substr(end + 1)};
  const auto bare = std::min(rest.find_first_of(kBlanks), rest.size());
  return {rest.substr(0, bare), rest.substr(bare)};
}

}  // namespace

SgmlTag read_tag(std::string_view text) {
  return read(text.substr(0, std::min(text.find('<', 1), kMaxTagBytes)));
}

SgmlTag read_tag_with_text(std::string_view text) {
  return read(text.substr(0, kMaxTagBytes));
}

std::vector<std::pair<std::string, std::string_view>> read_attributes(std::string_view attributes) {
  std::vector<std::pair<std::string, std::string_view>> read_ones;
  while (!attributes.empty() && read_ones.size() < kMaxAttributes) {
    attributes = without_blanks_before(attributes);
    const auto name = name_size(attributes);
    const auto behind = without_blanks_before(attributes.substr(name));
    if (name == 0) {
      attributes.remove_prefix(std::min<std::size_t>(1, attributes.size()));
    } else if (!behind.starts_with('=')) {
      attributes = behind;
    } else {
      const auto [value, rest] = split_value(behind.substr(1));
      read_ones.emplace_back(ascii_lower(attributes.substr(0, name)), value);
      attributes = rest;
    }
  }
  return read_ones;
}

}  // namespace warta::corpus
