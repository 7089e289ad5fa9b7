#include "common/text/terminal_text.h"

#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace warta::text {
namespace {

constexpr char32_t kReplacementCharacter = 0xfffd;

/// Calls `use` with each code point, -1 where the bytes are not UTF-8, and the bytes it stands in, until it
/// says false.
template <typename Use>
void while_code_points(std::string_view text, Use use) {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto length = static_cast<std::int64_t>(text.size());
  for (std::int64_t at = 0; at < length;) {
    const auto begin = at;
    UChar32 c = 0;
    U8_NEXT(bytes, at, length, c);
    if (!use(c, text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin)))) return;
  }
}

/// The same for all of them.
template <typename Use>
void for_each_code_point(std::string_view text, Use use) {
  while_code_points(text, [&](UChar32 c, std::string_view bytes) {
    use(c, bytes);
    return true;
  });
}

std::size_t width_of(UChar32 c) {
  if (c < 0x7f && c != 0) return 1;  // ASCII, and bytes that are of no character
  const auto category = u_charType(c);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool is_line_blank(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r';
}

/// The bidirectional embeddings, overrides and isolates, which show what follows in another order than it
/// stands.
bool turns_direction(UChar32 c) {
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for_each_code_point(text, [&](UChar32 c, std::string_view) { width += width_of(c); });
  return width;
}

std::size_t beginning_of_width(std::string_view text, std::size_t columns) {
  std::size_t width = 0;
  std::size_t bytes = 0;
  while_code_points(text, [&](UChar32 c, std::string_view its_bytes) {
    width += width_of(c);
    if (width > columns) return false;
    bytes += its_bytes.size();
    return true;
  });
  return bytes;
}

std::string with_steering_replaced(std::string_view text,
                                   const std::function<std::string(char32_t)>& replacement) {
  std::string replaced;
  replaced.reserve(text.size());
  for_each_code_point(text, [&](UChar32 c, std::string_view bytes) {
    if (c < 0)
      replaced += replacement(kReplacementCharacter);
    else if (u_charType(c) == U_CONTROL_CHAR || turns_direction(c))
      replaced += replacement(static_cast<char32_t>(c));
    else
      replaced += bytes;
  });
  return replaced;
}

std::string visible(std::string_view text) {
  return with_steering_replaced(text, [](char32_t c) { return is_line_blank(c) ? " " : "\ufffd"; });
}

std::string visible_lines(std::string_view text) {
  std::string shown;
  for (;;) {
    const auto end = text.find('\n');
    shown += visible(text.substr(0, end));
    if (end == std::string_view::npos) return shown;
    shown += '\n';
    text.remove_prefix(end + 1);
  }
}

}  // namespace warta::text
