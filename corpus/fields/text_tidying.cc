#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

constexpr bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

std::string on_one_line(std::string_view text) {
  text = trimmed(text);
  // Most lines are one already.
  const auto folded = [&](std::size_t at) {
    return is_blank(text[at]) && (text[at] != ' ' || text[at + 1] == ' ');
  };
  std::size_t kept = 0;
  while (kept < text.size() && !folded(kept)) ++kept;
  std::string line(text.substr(0, kept));
  line.reserve(text.size());
  for (const char c : text.substr(kept)) {
    if (!is_blank(c))
      line += c;
    else if (line.back() != ' ')
      line += ' ';
  }
  return line;
}

std::string with_unix_line_breaks(std::string_view text) {
  text = trimmed(text);
  if (text.find('\r') == std::string_view::npos) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      out += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      out += '\n';
  }
  return out;
}

}  // namespace warta::corpus
