// Takes characters out of text that nobody sees and that split or glue words. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_INVISIBLE_H_
#define WARTA_CORPUS_INPUT_INVISIBLE_H_

#include <optional>
#include <string_view>

#include "corpus/input/repaired.h"

namespace warta::corpus {

/// `text` without control and other invisible characters; nullopt if it has none. Requires UTF-8 for the
/// best; bytes that are none stay.
///   - gone: U+0000 to U+0008, U+000E to U+001B, U+007F to U+009F, the soft hyphen U+00AD, the zero-width
///     space U+200B, marks and overrides of direction (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to
///     U+206F), U+2060 to U+2065, U+FEFF wherever it stands, U+FFF9 to U+FFFB, U+FFFE, U+FFFF,
///     U+FDD0 to U+FDEF. In the news that was looked at these stand within words and beside blanks, never
///     in place of one;
///   - a line break: vertical tab (Word's soft break), form feed, U+0085, U+2028, U+2029;
///   - a blank: U+001C to U+001F, which separate fields, and U+FFFC, which stands for a picture;
///   - U+200C and U+200D stay between characters from U+0600 on, where they make emoji and Arabic and Indian
///     letters what they are; elsewhere they go. Tags (U+E0000 to U+E007F) stay in flags.
/// Tabs, line breaks, U+00A0 and U+FFFD stay.
std::optional<Repaired> strip_invisible(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_INVISIBLE_H_
