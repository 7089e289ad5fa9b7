// What could stand at the end of an unfinished command line of warta-searcher.
#ifndef WARTA_SEARCHER_COMPLETION_H_
#define WARTA_SEARCHER_COMPLETION_H_

#include <span>
#include <string>
#include <string_view>

#include "common/completion.h"
#include "common/config_file.h"
#include "common/index_location.h"

namespace warta::searching {

/// The answer to `--complete WORD...` (common/completion.h), of these words. Values of fields are those of
/// the index that the words name; where it cannot be read there are none. Never throws but for memory.
std::string complete(std::span<const char* const> words, const Environment& environment,
                     const ConfigReader& files = {});

/// Is it known what may stand behind the option of this name, be it nothing that can be listed?
bool has_known_values(std::string_view option);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_COMPLETION_H_
