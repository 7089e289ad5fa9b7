// Header lines as e-mail has them, and after it HTTP and WARC: `Name: value`, and an empty line at the end.
#ifndef WARTA_CORPUS_FORMATS_HEADER_LINES_H_
#define WARTA_CORPUS_FORMATS_HEADER_LINES_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

struct HeaderField {
  /// As it came; names are to be compared without regard to case. Views into the text.
  std::string_view name;
  /// Without blanks around; a value that was folded onto further lines is joined by blanks.
  std::string value;
};

/// The first line of `text` without its break (LF or CRLF); `size` is its length with the break.
struct HeaderLine {
  std::string_view text;
  std::size_t size = 0;
};
HeaderLine first_header_line(std::string_view text);

struct HeaderBlock {
  std::vector<HeaderField> fields;
  /// Bytes of `text` it takes, with the empty line; all of them if there is no such line.
  std::size_t size = 0;
};

/// The fields at the beginning of `text`. Lines that are none, without a colon, are passed over. Takes linear
/// time; thread-safe, as are all here.
HeaderBlock read_header_block(std::string_view text);

/// The value of the first field of that name (in lower case); empty if there is none.
std::string_view header_value(const std::vector<HeaderField>& fields, std::string_view name);

/// `text/html` of `Text/HTML; charset=x`: in lower case, without parameters.
std::string media_type(std::string_view content_type);

/// The charset that a Content-Type names, as it came but without quotation marks; empty if none.
std::string_view charset_parameter(std::string_view content_type);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_HEADER_LINES_H_
