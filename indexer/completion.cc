#include "indexer/completion.h"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/query/field_names.h"
#include "common/query/index_values.h"
#include "indexer/option_choices.h"
#include "indexer/option_descriptions.h"
#include "indexer/options.h"

namespace warta::indexing {
namespace {

using query::Field;

/// What is asked, and of what.
struct Asked {
  const UnfinishedCommand& command;
  const Environment& environment;
  const ConfigReader& files;
};

Xapian::Database named_index(const Asked& asked) {
  auto words = arguments_naming_index(asked.command, asked.environment);
  words.emplace_back("--info");
  return Xapian::Database(parse_options(pointers_to(words), asked.environment, asked.files).index_path);
}

std::vector<Candidate> values_in_index(const Asked& asked, Field field) {
  std::vector<Candidate> candidates;
  try {
    for (auto& value : query::index_values(named_index(asked), field, asked.command.last.text))
      candidates.push_back({std::move(value.value), std::move(value.note)});
  } catch (const Xapian::Error&) {
    candidates.clear();  // somebody is writing a command line: this is no time for messages
  } catch (const std::exception&) {
    candidates.clear();
  }
  return candidates;
}

using Names = std::vector<std::string>;

/// What may stand behind options that know a few words.
const std::vector<std::pair<std::string_view, Names>>& listed_values() {
  static const auto values = [] {
    Names parts;
    for (const auto* const part : kParts) parts.push_back(std::string(part) + '=');
    return std::vector<std::pair<std::string_view, Names>>{
        {"format", Names(kFormats.begin(), kFormats.end())},
        {"map", parts},
        {"delimiter", {"tab"}},
        {"lang-only", {kOnlyLanguage}},
        {"writer", names_of(kWriters)},
        {"progress", names_of(kProgressDisplays)},
        {"color", names_of(kColorUses)}};
  }();
  return values;
}

constexpr auto kFiles = std::to_array<std::string_view>({"config", "lexicon", "rejects"});

/// Options whose values nobody could list.
constexpr auto kFreeValues =
    std::to_array<std::string_view>({"jobs", "memory", "charset", "delete-query", "analyze"});

template <typename Names>
bool is_among(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Completions values_of(const Asked& asked) {
  const auto& word = asked.command.last;
  if (word.option == "index") return {{}, Paths::directories};
  if (is_among(kFiles, word.option)) return {{}, Paths::files};
  if (word.option == "expire") {
    auto sources = values_in_index(asked, Field::source);
    for (auto& source : sources) source.word += '=';
    return {std::move(sources)};
  }
  for (const auto& [option, names] : listed_values()) {
    if (option == word.option) return {names_beginning_with(word.text, names)};
  }
  return {};
}

}  // namespace

bool has_known_values(std::string_view option) {
  return option == "index" || option == "expire" || is_among(kFiles, option) ||
         is_among(kFreeValues, option) ||
         std::any_of(listed_values().begin(), listed_values().end(),
                     [&](const auto& listed) { return listed.first == option; });
}

std::string complete(std::span<const char* const> words, const Environment& environment,
                     const ConfigReader& files) {
  const auto options = described_options();
  const auto command = unfinished_command(words, options);
  const Asked asked{command, environment, files};
  const auto& last = command.last;
  if (!last.option.empty()) return answer(values_of(asked), last.before);
  if (!last.options_ended && last.text.starts_with('-'))
    return answer({options_beginning_with(last.text, options)}, "");
  if (command.gives("delete")) return answer({values_in_index(asked, Field::id)}, "");
  const bool reads_dumps = std::none_of(kActionsWithoutDumps.begin(), kActionsWithoutDumps.end(),
                                        [&](const char* action) { return command.gives(action); });
  return answer({{}, reads_dumps ? Paths::files : Paths::none}, "");
}

}  // namespace warta::indexing
