// The names of charsets, as users and dumps write them. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_CHARSET_NAME_H_
#define WARTA_CORPUS_INPUT_CHARSET_NAME_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

/// What `label` means, by the name that IANA gives it: "UTF-8" for "utf8". As browsers do (Encoding
/// Standard, encoding.spec.whatwg.org), "iso-8859-1", "latin1" and "us-ascii" mean windows-1252, "gb2312"
/// GBK, and so on, because that is what files with these labels hold. Case, blanks around and quotes do not
/// matter. nullopt for what ICU has no converter for.
std::optional<std::string> canonical_charset_name(std::string_view label);

/// Can `label` be given to CharsetDecoder?
bool is_known_charset(std::string_view label);

/// Up to three known names that are spelled much like `label`, the closest first; for messages. Where there
/// are none, UTF-8, UTF-16 and windows-1252.
std::vector<std::string> charsets_like(std::string_view label);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_CHARSET_NAME_H_
