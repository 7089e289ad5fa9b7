// Where the index is when a command line does not say it, and whether something is there.
#ifndef WARTA_COMMON_INDEX_LOCATION_H_
#define WARTA_COMMON_INDEX_LOCATION_H_

#include <functional>
#include <optional>
#include <string>

namespace warta {

/// Looks an environment variable up; nullopt where it is unset.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// The process's own environment. Not to be called while another thread changes it.
std::optional<std::string> process_environment(const std::string& name);

/// $WARTA_INDEX, else $XDG_DATA_HOME/warta, else $HOME/.local/share/warta; variables that are empty count as
/// unset. Touches no disk. Throws UsageError where none of them is set.
std::string default_index_path(const Environment& environment);

/// `path` with "~/", "$NAME" or "${NAME}" at its beginning put in as a shell would: for paths that come by
/// none.
std::string expanded_path(const std::string& path, const Environment& environment);

/// Is there an index, of this program or another's? Told by the file that makes a directory a Xapian database
/// of the glass format. Never throws: what cannot be looked at is none.
bool holds_database(const std::string& path);

}  // namespace warta

#endif  // WARTA_COMMON_INDEX_LOCATION_H_
