// Files in which people keep the defaults of options:
//
//   # what I always want
//   [searcher]
//   limit = 20
//   source = antaranews.com
//   [indexer]
//   jobs = 2
//
// A section for each program, in it a line for each option by its long name; one that may be repeated stands
// in several lines. A switch is yes or no. "#" begins a comment, wherever it stands. Read by
// Boost.Program_options.
#ifndef WARTA_COMMON_CONFIG_FILE_H_
#define WARTA_COMMON_CONFIG_FILE_H_

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/index_location.h"

namespace warta {

/// A line that sets an option.
struct ConfigEntry {
  std::string name;
  /// Without blanks around it.
  std::string value;
  /// "FILE:LINE", for messages.
  std::string place;

  friend bool operator==(const ConfigEntry&, const ConfigEntry&) = default;
};

/// Reads a file of defaults whole; nullopt where there is none. Throws UsageError where it cannot be read.
using ConfigReader = std::function<std::optional<std::string>(const std::string& path)>;

/// The one of the disk. What is no file (a pipe would never end), and more than a megabyte, is refused.
std::optional<std::string> read_config_file(const std::string& path);

/// Where files of defaults are looked for: $XDG_CONFIG_HOME/warta/config (~/.config), and those of the system
/// below $XDG_CONFIG_DIRS (/etc/xdg). What an earlier one sets goes before what a later one does. Directories
/// that are not absolute count for nothing, as the XDG Base Directory Specification has it.
std::vector<std::string> config_paths(const Environment& environment);

/// The lines of `section` in `text`, the file `path`, in their order; those of other programs' sections are
/// passed over. Throws UsageError for a line that is none, and for a section of no program.
std::vector<ConfigEntry> config_entries(const std::string& text, const std::string& path,
                                        std::string_view section);

}  // namespace warta

#endif  // WARTA_COMMON_CONFIG_FILE_H_
