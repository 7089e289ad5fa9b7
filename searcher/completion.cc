#include "searcher/completion.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <exception>
#include <functional>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <xapian.h>

#include "common/query/field_names.h"
#include "common/query/filter_value.h"
#include "common/query/index_values.h"
#include "searcher/index_shard.h"
#include "searcher/option_choices.h"
#include "searcher/option_descriptions.h"
#include "searcher/options.h"

namespace warta::searching {
namespace {

using query::Field;

/// The index of the command line, opened when it is asked for.
class NamedIndex {
 public:
  NamedIndex(const UnfinishedCommand& command, const Environment& environment, const ConfigReader& files)
      : command_(command), environment_(environment), files_(files) {}

  std::vector<Candidate> values(Field field, std::string_view text) const {
    std::vector<Candidate> candidates;
    try {
      for (auto& value : query::index_values(opened(), field, text))
        candidates.push_back({std::move(value.value), std::move(value.note)});
    } catch (const Xapian::Error&) {
      candidates.clear();  // somebody is writing a command line: this is no time for messages
    } catch (const std::exception&) {
      candidates.clear();
    }
    return candidates;
  }

 private:
  Xapian::Database opened() const {
    Xapian::Database all;
    auto words = arguments_naming_index(command_, environment_);
    words.emplace_back("--count");
    for (const auto& path : parse_options(pointers_to(words), environment_, files_).index_paths) {
      // A server may take its time to answer.
      if (!is_remote_index(path)) all.add_database(Xapian::Database(path));
    }
    return all;
  }

  const UnfinishedCommand& command_;
  const Environment& environment_;
  const ConfigReader& files_;
};

using ValuesOf = std::function<Completions(const std::string& text, const NamedIndex& index)>;

ValuesOf one_of(std::vector<std::string> names) {
  return [names = std::move(names)](const std::string& text, const NamedIndex& /*index*/) {
    return Completions{names_beginning_with(text, names)};
  };
}

ValuesOf in_index(Field field) {
  return [field](const std::string& text, const NamedIndex& index) {
    return Completions{index.values(field, text)};
  };
}

ValuesOf paths(Paths paths) {
  return [paths](const std::string& /*text*/, const NamedIndex& /*index*/) { return Completions{{}, paths}; };
}

std::vector<std::string> languages() {
  const auto codes = query::language_codes();
  return {codes.begin(), codes.end()};
}

/// What may stand behind each option; for those in `free` whatever somebody writes.
const std::vector<std::pair<std::string_view, ValuesOf>>& listed_values() {
  static const std::vector<std::pair<std::string_view, ValuesOf>> values = {
      {"index", paths(Paths::directories)},
      {"source", in_index(Field::source)},
      {"author", in_index(Field::author)},
      {"category", in_index(Field::category)},
      {"show", in_index(Field::id)},
      {"similar", in_index(Field::id)},
      {"lang", one_of(languages())},
      {"sort", one_of(names_of(kOrders))},
      {"duplicates", one_of(names_of(kDuplicates))},
      {"by", one_of(names_of(kFacets))},
      {"format", one_of(names_of(kFormats))},
      {"color", one_of(names_of(kColorUses))},
      {"config", paths(Paths::files)},
      {"queries", paths(Paths::files)},
      {"qrels", paths(Paths::files)},
      {"compare", paths(Paths::files)},
  };
  return values;
}

/// Options whose values nobody could list.
constexpr auto kFreeValues = std::to_array<std::string_view>(
    {"since", "until", "limit", "offset", "format-string", "run-tag", "jobs", "k1", "b", "title-weight",
     "exact-weight", "proximity", "recency", "analyze"});

Completions values_of(const UnfinishedWord& word, const NamedIndex& index) {
  for (const auto& [option, values] : listed_values()) {
    if (option == word.option) return values(word.text, index);
  }
  return {};
}

/// A name as the query language takes it.
std::string as_value(const std::string& name) {
  const bool is_plain = std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_' || c >= 0x80;
  });
  return is_plain ? name : '"' + name + '"';
}

std::vector<Candidate> values_of_field(Field field, std::string_view text, const NamedIndex& index) {
  if (field == Field::language) return names_beginning_with(text, languages());
  if (field == Field::title || field == Field::date) return {};
  const bool is_quoted = text.starts_with('"');
  auto candidates = index.values(field, is_quoted ? text.substr(1) : text);
  std::erase_if(candidates, [](const Candidate& c) { return c.word.find('"') != std::string::npos; });
  for (auto& candidate : candidates)
    candidate.word = is_quoted ? '"' + candidate.word + '"' : as_value(candidate.word);
  return candidates;
}

/// Of a word of a query: a field's name, or its value.
Completions query_word(std::string_view word, const NamedIndex& index) {
  Completions completions;
  const auto begin = std::min(word.find_first_not_of("+-("), word.size());
  const auto colon = word.find(':');
  if (colon == std::string_view::npos) {
    for (const auto name : query::all_field_names()) {
      if (begins_with(name, word.substr(begin)))
        completions.candidates.push_back({fmt::format("{}{}:", word.substr(0, begin), name), ""});
    }
    return completions;
  }
  if (const auto field = query::field_called(word.substr(begin, colon - begin))) {
    completions.candidates = values_of_field(*field, word.substr(colon + 1), index);
    for (auto& candidate : completions.candidates) candidate.word.insert(0, word.substr(0, colon + 1));
  }
  return completions;
}

}  // namespace

bool has_known_values(std::string_view option) {
  return std::find(kFreeValues.begin(), kFreeValues.end(), option) != kFreeValues.end() ||
         std::any_of(listed_values().begin(), listed_values().end(),
                     [&](const auto& listed) { return listed.first == option; });
}

std::string complete(std::span<const char* const> words, const Environment& environment,
                     const ConfigReader& files) {
  const auto options = described_options();
  const auto command = unfinished_command(words, options);
  const NamedIndex index(command, environment, files);
  const auto& last = command.last;
  if (!last.option.empty()) return answer(values_of(last, index), last.before);
  if (!last.options_ended && last.text.starts_with('-'))
    return answer({options_beginning_with(last.text, options)}, "");
  return answer(query_word(last.text, index), "");
}

}  // namespace warta::searching
