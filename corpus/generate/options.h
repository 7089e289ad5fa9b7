// The command line of warta-generate.
#ifndef WARTA_CORPUS_GENERATE_OPTIONS_H_
#define WARTA_CORPUS_GENERATE_OPTIONS_H_

#include <cstdint>
#include <span>
#include <string>

namespace warta::generating {

enum class Action : std::uint8_t { generate, help };

struct Options {
  Action action = Action::generate;
  /// How many.
  std::uint64_t articles = 0;
  std::uint64_t seed = 1;
  /// The number of the first: a dump of 0 to 999 and one of 1,000 to 1,999 are together one of 0 to 1,999.
  std::uint64_t first = 0;
};

/// `arguments` are without the program's name. Touches no file. Throws UsageError.
Options parse_options(std::span<const char* const> arguments);

std::string help_text();

/// The answer to `--complete WORD...` (common/completion.h), of these words.
std::string complete(std::span<const char* const> words);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_OPTIONS_H_
