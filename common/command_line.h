// The manners of both command lines: how options are read and what is said of those that cannot be meant.
#ifndef WARTA_COMMON_COMMAND_LINE_H_
#define WARTA_COMMON_COMMAND_LINE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>

#include "common/index_location.h"
#include "common/terminal.h"

namespace warta {

/// Columns that --help may take.
inline constexpr unsigned kHelpWidth = 96;

/// Reads `arguments`, without the program's name, for the options described. What is no option is collected
/// under `positional`; everything behind "--" is. Options are not to be shortened. Throws UsageError, whose
/// message ends in `hint`.
boost::program_options::variables_map parse_command_line(
    std::span<const char* const> arguments, const boost::program_options::options_description& options,
    const char* positional, const std::string& hint);

/// The words collected under `positional`; empty if there are none.
std::vector<std::string> positional_words(const boost::program_options::variables_map& values,
                                          const char* positional);

/// The value of a text option as a whole number in [minimum, maximum]. Throws UsageError, which names the
/// range.
std::int64_t whole_number(const boost::program_options::variables_map& values, const char* name,
                          std::int64_t minimum, std::int64_t maximum);

/// The value of a text option as a number in [minimum, maximum]; likewise.
double number(const boost::program_options::variables_map& values, const char* name, double minimum,
              double maximum);

/// What the option "index" says, else default_index_path(). Throws UsageError.
std::string index_path(const boost::program_options::variables_map& values, const Environment& environment);

/// What an option "index" that may be given several times says, else default_index_path() alone; never empty.
/// Throws UsageError.
std::vector<std::string> index_paths(const boost::program_options::variables_map& values,
                                     const Environment& environment);

/// What an option is called that is one of several, and what it means.
template <typename Value>
using Choice = std::pair<const char*, Value>;

/// Their names, in their order.
template <typename Value, std::size_t kCount>
std::vector<std::string> names_of(const std::array<Choice<Value>, kCount>& choices) {
  std::vector<std::string> names;
  names.reserve(choices.size());
  for (const auto& [name, value] : choices) names.emplace_back(name);
  return names;
}

/// Of the option "color".
inline constexpr auto kColorUses = std::to_array<Choice<ColorUse>>(
    {{"auto", ColorUse::automatic}, {"always", ColorUse::always}, {"never", ColorUse::never}});

/// The value of the option "color". Throws UsageError.
ColorUse color_use(const boost::program_options::variables_map& values);

/// The value of the option "analyze", which stands alone. Throws UsageError if it is empty, or if `words` are
/// left of a text without quotation marks.
std::string text_to_analyze(const boost::program_options::variables_map& values,
                            const std::vector<std::string>& words);

/// Throws the UsageError for a value that is none of `names`.
[[noreturn]] void refuse_choice(const char* option, const std::string& value,
                                const std::vector<std::string>& names);

/// The value of a text option as what it names among the choices. Throws UsageError, which names them.
template <typename Value, std::size_t kCount>
Value choice(const boost::program_options::variables_map& values, const char* option,
             const std::array<Choice<Value>, kCount>& choices) {
  const auto& chosen = values[option].as<std::string>();
  for (const auto& [name, value] : choices) {
    if (chosen == name) return value;
  }
  refuse_choice(option, chosen, names_of(choices));
}

/// Puts something in place of standard streams that are closed (`>&-`), so that no file which is opened later
/// gets their number and has messages written into it. What is written to them fails. For main() to begin
/// with.
void hold_standard_streams();

/// Writes what --help and --version print to standard output. Throws std::runtime_error where that cannot be
/// done.
void print(const std::string& text);

}  // namespace warta

#endif  // WARTA_COMMON_COMMAND_LINE_H_
