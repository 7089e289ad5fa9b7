// The language that somebody reads, as their locale says it.
#ifndef WARTA_COMMON_READER_LANGUAGE_H_
#define WARTA_COMMON_READER_LANGUAGE_H_

#include <cstdint>

#include "common/index_location.h"

namespace warta {

enum class ReaderLanguage : std::uint8_t { english, indonesian };

/// Indonesian where the first of LC_ALL, LC_MESSAGES and LANG that is set and not empty begins with "id";
/// else English. Thread-safe if `environment` is.
ReaderLanguage reader_language(const Environment& environment);

}  // namespace warta

#endif  // WARTA_COMMON_READER_LANGUAGE_H_
