// The words of hunspell-id.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_COMPILER_DICTIONARY_H_
#define WARTA_COMMON_TEXT_INDONESIAN_COMPILER_DICTIONARY_H_

#include <string>

#include "common/text/indonesian/compiler/definitions.h"

namespace warta::text::indonesian {

/// Reads the dictionary, and leaves out the forms that it lists beside their roots. Throws std::runtime_error
/// if it cannot be read or is none.
Definitions read_dictionary(const std::string& path);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_COMPILER_DICTIONARY_H_
