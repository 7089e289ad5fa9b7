// What a text in XML or HTML says about its own charset. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_DECLARED_CHARSET_H_
#define WARTA_CORPUS_INPUT_DECLARED_CHARSET_H_

#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

/// The value of `encoding` in an XML declaration, or of `charset` in a <meta> or in its `content`, by the
/// name that canonical_charset_name() gives it. Only at the beginning of `head`, or in the first 16 KiB of a
/// head that begins with "<"; not in comments. nullopt if there is none, or one that nobody knows.
std::optional<std::string> declared_charset(std::string_view head);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_DECLARED_CHARSET_H_
