// Repairs JSON that a strict parser refuses for reasons that leave no doubt about what was meant.
#ifndef WARTA_CORPUS_FORMATS_JSON_REPAIR_H_
#define WARTA_CORPUS_FORMATS_JSON_REPAIR_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// `json` with these written as RFC 8259 has them; all else stays to the byte:
///   - the escapes of lone surrogates (\ud800 to \udfff without their other half) as \ufffd: some programs
///     write them where text was damaged, and UTF-8 has nothing for them (section 8.2)
///   - NaN, Infinity and -Infinity, which Python writes, as null
///   - line breaks, tabs and other control characters that stand bare in a string as their escapes
///   - whole numbers of more than 18 digits as strings: 64 bits would not hold all of them
/// Pure; thread-safe.
std::string repaired_json(std::string_view json);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_JSON_REPAIR_H_
