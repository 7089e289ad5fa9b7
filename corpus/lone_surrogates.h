// Repairs JSON that cannot be read for one reason only: escapes of half a character.
#ifndef WARTA_CORPUS_LONE_SURROGATES_H_
#define WARTA_CORPUS_LONE_SURROGATES_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// `json` with the escapes of lone surrogates (\ud800 to \udfff without their other half) as \ufffd. Some
/// programs write them where text was damaged; UTF-8 has nothing for them (RFC 8259, section 8.2). All else
/// stays to the byte. Thread-safe.
std::string with_lone_surrogates_replaced(std::string_view json);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_LONE_SURROGATES_H_
