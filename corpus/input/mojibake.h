// Undoes UTF-8 that was read as windows-1252 or ISO-8859-1 and written as UTF-8 again. Thread-safe.
#ifndef WARTA_CORPUS_INPUT_MOJIBAKE_H_
#define WARTA_CORPUS_INPUT_MOJIBAKE_H_

#include <optional>
#include <string_view>

#include "corpus/input/repaired.h"

namespace warta::corpus {

/// `text` with "â€œ" as “, "Ã©" as é, "ðŸ˜€" as the emoji, and so on, until nothing more is found: what was
/// misread twice ("ÃƒÂ©") is repaired too. A misread byte order mark goes. A control character U+0080 to
/// U+009F is read as the byte that it was in windows-1252, as browsers do (“ for U+0093). nullopt if there is
/// nothing to repair. Each character that comes out counts as one, in each round.
///
/// A place is changed only where its characters give the bytes of one valid character, and where they cannot
/// be meant: "São", "âge", "Ã" alone and "CAFÉ”" stay. The rules for that, by what comes out:
///   - U+0080 to U+017F (from Â Ã Ä Å): always, but where the second character is a quote, a dash or the like
///     that may follow a capital letter in real text, the word must go on, or the letter before be small;
///   - punctuation, symbols and emoji (from â€ and the like, ðŸ): unless they are a letter with two quotes
///     behind it;
///   - other scripts (Ð¿Ñ€, Ø³Ù„): two of them side by side or with one blank between, or one with a sign
///     in it that follows no letter in real text (Î± for α).
/// All else is left, also characters of which a byte was lost on the way ("â€" without its third); but where
/// such a rest holds control characters, it becomes U+FFFD. Bytes that are no UTF-8 stay as they are; in
/// UTF-8 nothing is left that a second call would repair.
/// Linear but for the count of rounds, and each of these takes twice the bytes of the one before to be
/// needed. 6 GB/s where there is nothing to repair.
std::optional<Repaired> repair_mojibake(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_INPUT_MOJIBAKE_H_
