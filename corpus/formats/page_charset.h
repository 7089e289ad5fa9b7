// In which charset the bytes of a page or a text from the web are.
#ifndef WARTA_CORPUS_FORMATS_PAGE_CHARSET_H_
#define WARTA_CORPUS_FORMATS_PAGE_CHARSET_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// How much of a page is looked at for what it says of itself (HTML standard, 13.2.3.2).
inline constexpr std::size_t kCharsetHeadBytes = 1024;

/// The first of: a byte order mark's; `header`, what the server said, if anything; for a page, what <meta> or
/// an XML declaration within kCharsetHeadBytes says; UTF-8 if the bytes are that; windows-1252. As it is
/// called there, in lower case; never empty. A <meta> that is read at all is not UTF-16, so one that says so
/// means UTF-8. Thread-safe.
std::string page_charset(std::string_view page, std::string_view header);

/// Likewise for a text that is no HTML.
std::string text_charset(std::string_view text, std::string_view header);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_PAGE_CHARSET_H_
