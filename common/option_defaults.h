// How options get their defaults from files (config_file.h). What is given goes by: command line,
// environment, the user's file, the system's, the program's own default.
#ifndef WARTA_COMMON_OPTION_DEFAULTS_H_
#define WARTA_COMMON_OPTION_DEFAULTS_H_

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>

#include "common/config_file.h"
#include "common/errors.h"
#include "common/index_location.h"

namespace warta {

/// A program as a file of defaults knows it.
struct ConfigurableProgram {
  /// Its section in the file.
  std::string_view section;
  /// Its options, and those of them that a file may set: none that asks for something to be done.
  const boost::program_options::options_description& options;
  std::span<const std::string_view> defaultable;
};

/// Adds --config and --no-config.
void add_config_options(boost::program_options::options_description& options);

/// What files set, as `values` of the command line say (--config, --no-config), the first file's first: no
/// option that the command line gives, that an earlier file set, or whose environment variable is set
/// (WARTA_INDEX, NO_COLOR). None where `files` is empty. Throws UsageError, which names file, line and option
/// and the way out.
std::vector<ConfigEntry> defaults_of_files(const ConfigurableProgram& program,
                                           const boost::program_options::variables_map& values,
                                           const Environment& environment, const ConfigReader& files);

/// `values`, with entries as defaults of the options that have no other value: they are there, and
/// defaulted(). Throws UsageError.
boost::program_options::variables_map with_defaults(
    const boost::program_options::variables_map& values, const std::vector<ConfigEntry>& entries,
    const boost::program_options::options_description& options);

/// Throws the UsageError `problem` of entries with the place of the one that is to blame, which is the first
/// that `read` does not take by itself. `read` throws UsageError; where it does so of `values` alone, that is
/// thrown.
[[noreturn]] void blame_entry(const UsageError& problem, const boost::program_options::variables_map& values,
                              const std::vector<ConfigEntry>& entries,
                              const boost::program_options::options_description& options,
                              const std::function<void(const boost::program_options::variables_map&)>& read);

/// What `read` makes of the command line and of the files' defaults. Throws UsageError.
template <typename Read>
auto read_with_defaults(const ConfigurableProgram& program,
                        const boost::program_options::variables_map& values, const Environment& environment,
                        const ConfigReader& files, Read read) {
  const auto entries = defaults_of_files(program, values, environment, files);
  if (entries.empty()) return read(values);
  try {
    return read(with_defaults(values, entries, program.options));
  } catch (const UsageError& error) {
    blame_entry(error, values, entries, program.options, read);
  }
}

}  // namespace warta

#endif  // WARTA_COMMON_OPTION_DEFAULTS_H_
