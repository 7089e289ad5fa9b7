#include "common/option_defaults.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/spelling.h"

namespace warta {
namespace {

namespace po = boost::program_options;

/// Variables that say the same as options.
constexpr auto kVariables = std::to_array<std::pair<std::string_view, const char*>>(
    {{"index", "WARTA_INDEX"}, {"color", "NO_COLOR"}});

/// Options that are paths, which no shell has seen.
constexpr auto kPaths = std::to_array<std::string_view>({"index", "lexicon", "rejects"});

/// Ways to say one thing, of which the command line's is meant.
constexpr auto kFormatOptions = std::to_array<const char*>({"format", "json", "format-string"});

bool is_given(const po::variables_map& values, const std::string& name) {
  const auto found = values.find(name);
  return found != values.end() && !found->second.defaulted();
}

bool is_decided(const po::variables_map& values, const std::string& name, const Environment& environment) {
  for (const auto& [option, variable] : kVariables) {
    if (option == name && !environment(variable).value_or("").empty()) return true;
  }
  const bool is_format =
      std::find(kFormatOptions.begin(), kFormatOptions.end(), name) != kFormatOptions.end();
  if (is_format && std::any_of(kFormatOptions.begin(), kFormatOptions.end(),
                               [&](const char* option) { return is_given(values, option); }))
    return true;
  return is_given(values, name);
}

[[noreturn]] void refuse(const ConfigEntry& entry, const std::string& problem) {
  throw UsageError(fmt::format("{}: {}: {}", entry.place, entry.name, problem));
}

void require_defaultable(const ConfigEntry& entry, const ConfigurableProgram& program) {
  const auto& known = program.defaultable;
  if (std::find(known.begin(), known.end(), entry.name) != known.end()) return;
  if (program.options.find_nothrow(entry.name, false) != nullptr)
    refuse(entry, tr("is no default; give --{} on the command line where you want it", entry.name));
  if (const auto meant = nearest_spelling(entry.name, known))
    refuse(entry, tr("there is no such option; did you mean {}?", *meant));
  refuse(entry, tr("there is no such option; see warta-{} --help", program.section));
}

/// Of one file.
std::vector<ConfigEntry> checked(std::vector<ConfigEntry> entries, const ConfigurableProgram& program,
                                 const Environment& environment) {
  std::map<std::string, std::string> places;
  for (auto& entry : entries) {
    require_defaultable(entry, program);
    const auto [before, is_first] = places.emplace(entry.name, entry.place);
    if (!is_first && !program.options.find(entry.name, false).semantic()->is_composing())
      refuse(entry, tr("is set already in {}; leave one of them out", before->second));
    if (std::find(kPaths.begin(), kPaths.end(), entry.name) != kPaths.end())
      entry.value = expanded_path(entry.value, environment);
  }
  return entries;
}

std::vector<std::string> chosen_paths(const po::variables_map& values, const Environment& environment) {
  const bool ignores = values["no-config"].as<bool>();
  if (values.count("config") == 0) return ignores ? std::vector<std::string>() : config_paths(environment);
  if (ignores) throw UsageError(tr("--config and --no-config are two things; ask for one"));
  return {values["config"].as<std::string>()};
}

}  // namespace

void add_config_options(po::options_description& options) {
  auto add = options.add_options();
  add("config", po::value<std::string>()->value_name("FILE"),
      tr("take defaults of options from FILE (default: $XDG_CONFIG_HOME/warta/config or "
         "~/.config/warta/config, and below /etc/xdg)"));
  add("no-config", po::bool_switch(), tr("take them from no file"));
}

std::vector<ConfigEntry> defaults_of_files(const ConfigurableProgram& program,
                                           const po::variables_map& values, const Environment& environment,
                                           const ConfigReader& files) {
  std::vector<ConfigEntry> all;
  if (!files) return all;
  for (const auto& path : chosen_paths(values, environment)) {
    const auto text = files(path);
    if (!text && values.count("config") > 0) throw UsageError(tr("--config: there is no file {}", path));
    if (!text) continue;
    const auto entries = checked(config_entries(*text, path, program.section), program, environment);
    const auto earlier = all.size();
    for (const auto& entry : entries) {
      const auto end = all.begin() + static_cast<std::ptrdiff_t>(earlier);
      const bool is_set =
          std::any_of(all.begin(), end, [&](const ConfigEntry& other) { return other.name == entry.name; });
      if (!is_set && !is_decided(values, entry.name, environment)) all.push_back(entry);
    }
  }
  return all;
}

po::variables_map with_defaults(const po::variables_map& values, const std::vector<ConfigEntry>& entries,
                                const po::options_description& options) {
  po::parsed_options parsed(&options);
  for (const auto& entry : entries) parsed.options.emplace_back(entry.name, std::vector{entry.value});
  po::variables_map read;
  try {
    po::store(parsed, read);
  } catch (const po::validation_error&) {
    // All else is text so far.
    throw UsageError(tr("is a switch; write yes or no behind the equals sign"));
  } catch (const po::error& error) {
    throw UsageError(error.what());
  }
  po::variables_map joined(values);
  for (const auto& entry : entries)
    joined.insert_or_assign(entry.name, po::variable_value(read[entry.name].value(), true));
  return joined;
}

void blame_entry(const UsageError& problem, const po::variables_map& values,
                 const std::vector<ConfigEntry>& entries, const po::options_description& options,
                 const std::function<void(const po::variables_map&)>& read) {
  read(values);
  for (const auto& entry : entries) {
    try {
      read(with_defaults(values, {entry}, options));
    } catch (const UsageError& error) {
      refuse(entry, error.what());
    }
  }
  throw UsageError(tr("{}; defaults are from {}", problem.what(), entries.front().place));
}

}  // namespace warta
