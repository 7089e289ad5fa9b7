// Numbers as Indonesian writes them: a full stop between thousands, a comma before decimals.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_NUMBER_H_
#define WARTA_COMMON_TEXT_INDONESIAN_NUMBER_H_

#include <string>
#include <string_view>

namespace warta::text::indonesian {

/// One form for all ways to write the same number: digits, then a comma and decimals without noughts at their
/// end. "20.000" → "20000", "1.234,50" and "1,234.5" → "1234,5"; what is written to it goes: "rp1,5" → "1,5",
/// "1990an" → "1990", "ke50" → "50".
///
/// A number that can be read in two ways stays as it is written: "20,000" (twenty, or thousands as in
/// English), "3.14", "10.30" (a time), "0812". Empty if `term` (in normal form) is no number. Thread-safe.
std::string canonical_number(std::string_view term);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_NUMBER_H_
