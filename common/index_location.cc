#include "common/index_location.h"

#include <cctype>
#include <cstddef>
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

std::string expanded_path(const std::string& path, const Environment& environment) {
  if (path == "~" || path.starts_with("~/")) return environment("HOME").value_or("") + path.substr(1);
  if (!path.starts_with("$")) return path;
  const bool braced = path.starts_with("${");
  const std::size_t begin = braced ? 2 : 1;
  auto end = begin;
  while (end < path.size() && (std::isalnum(static_cast<unsigned char>(path[end])) != 0 || path[end] == '_'))
    ++end;
  if (braced && (end == path.size() || path[end] != '}')) return path;
  const auto value = environment(path.substr(begin, end - begin)).value_or("");
  return value + path.substr(braced ? end + 1 : end);
}

bool holds_database(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::path(path) / "iamglass", error);
}

}  // namespace warta
