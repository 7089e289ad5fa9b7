// Small cleaning that every reader gives to the fields it reads.
#ifndef WARTA_CORPUS_FIELDS_TEXT_TIDYING_H_
#define WARTA_CORPUS_FIELDS_TEXT_TIDYING_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// Without blanks, tabs and line breaks at both ends.
std::string_view trimmed(std::string_view text);

/// Without the byte order mark of UTF-8 that may begin it.
std::string_view without_byte_order_mark(std::string_view text);

/// For fields of one line: runs of blanks, tabs and line breaks become one blank, none at the ends.
std::string on_one_line(std::string_view text);

/// For bodies: trimmed, with line breaks of all systems (CRLF, CR) as LF.
std::string with_unix_line_breaks(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_TEXT_TIDYING_H_
