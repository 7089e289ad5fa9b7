// The languages that the programs speak.
#ifndef WARTA_COMMON_MESSAGES_LANGUAGE_H_
#define WARTA_COMMON_MESSAGES_LANGUAGE_H_

#include <cstdint>

namespace warta {

enum class ReaderLanguage : std::uint8_t { english, indonesian };

}  // namespace warta

#endif  // WARTA_COMMON_MESSAGES_LANGUAGE_H_
