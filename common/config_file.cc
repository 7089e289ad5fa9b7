#include "common/config_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta {
namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

constexpr auto kSections = std::to_array<std::string_view>({"searcher", "indexer"});
constexpr std::size_t kMostBytes = 1U << 20U;

[[noreturn]] void refuse_file(const std::string& path, const std::string& problem) {
  throw UsageError(tr("{}: {}; --no-config does without it", path, problem));
}

/// `[searcher]` as `searcher`; nullopt for other lines.
std::optional<std::string> section_begun(const std::string& line) {
  constexpr const char* kBlanks = " \t\r";
  const auto text = line.substr(0, line.find('#'));
  const auto begin = text.find_first_not_of(kBlanks);
  if (begin == std::string::npos || text[begin] != '[') return std::nullopt;
  const auto end = text.find_last_not_of(kBlanks);
  if (text[end] != ']') return std::nullopt;
  return text.substr(begin + 1, end - begin - 1);
}

/// The option that a line sets; nullopt for an empty one.
std::optional<ConfigEntry> entry_of(const std::string& line, const std::string& place) {
  std::istringstream input(line);
  try {
    const auto parsed = po::parse_config_file(input, po::options_description(), true);
    if (parsed.options.empty()) return std::nullopt;
    const auto& option = parsed.options.front();
    return ConfigEntry{option.string_key, option.value.front(), place};
  } catch (const po::error&) {
    throw UsageError(tr("{}: '{}' sets nothing; write OPTION = VALUE, as limit = 20", place, line));
  }
}

void require_section(const std::string& section, const std::string& place) {
  if (std::find(kSections.begin(), kSections.end(), section) != kSections.end()) return;
  throw UsageError(tr("{}: there is no section [{}]; write [searcher] or [indexer]", place, section));
}

}  // namespace

std::optional<std::string> read_config_file(const std::string& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) return std::nullopt;
  if (error) refuse_file(path, tr("cannot be read: {}", error.message()));
  if (status.type() != fs::file_type::regular && path != "/dev/null") refuse_file(path, tr("is no file"));
  std::ifstream file(path, std::ios::binary);
  if (!file) refuse_file(path, tr("cannot be read: {}", std::strerror(errno)));
  std::string text(kMostBytes + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad()) refuse_file(path, tr("cannot be read"));
  text.resize(static_cast<std::size_t>(file.gcount()));
  if (text.size() > kMostBytes) refuse_file(path, tr("is too large for a file of defaults"));
  return text;
}

std::vector<std::string> config_paths(const Environment& environment) {
  const auto set = [&](const char* name) { return environment(name).value_or(""); };
  std::vector<std::string> directories = {set("XDG_CONFIG_HOME")};
  if (directories.front().empty() && !set("HOME").empty()) directories.front() = set("HOME") + "/.config";
  auto system = set("XDG_CONFIG_DIRS");
  std::istringstream parts(system.empty() ? "/etc/xdg" : system);
  for (std::string part; std::getline(parts, part, ':');) directories.push_back(part);
  std::vector<std::string> paths;
  for (const auto& directory : directories) {
    if (directory.starts_with('/')) paths.push_back(directory + "/warta/config");
  }
  return paths;
}

std::vector<ConfigEntry> config_entries(const std::string& text, const std::string& path,
                                        std::string_view section) {
  std::vector<ConfigEntry> entries;
  std::istringstream lines(text);
  std::string line;
  std::optional<std::string> current;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    const auto place = fmt::format("{}:{}", path, number);
    if (auto begun = section_begun(line)) {
      require_section(*begun, place);
      current = std::move(begun);
      continue;
    }
    auto entry = entry_of(line, place);
    if (!entry) continue;
    if (!current)
      throw UsageError(
          tr("{}: '{}' stands in no section; write [searcher] or [indexer] above it", place, entry->name));
    if (*current == section) entries.push_back(std::move(*entry));
  }
  return entries;
}

}  // namespace warta
