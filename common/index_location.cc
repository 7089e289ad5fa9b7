#include "common/index_location.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta {

std::optional<std::string> process_environment(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::string default_index_path(const Environment& environment) {
  const auto set = [&](const char* name) { return environment(name).value_or(""); };
  if (auto index = set("WARTA_INDEX"); !index.empty()) return index;
  if (const auto data = set("XDG_DATA_HOME"); !data.empty()) return data + "/warta";
  if (const auto home = set("HOME"); !home.empty()) return home + "/.local/share/warta";
  throw UsageError(tr("no index named: use -d DIRECTORY, or set WARTA_INDEX"));
}

bool holds_database(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::path(path) / "iamglass", error);
}

}  // namespace warta
