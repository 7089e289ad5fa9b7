#include "common/completion.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

#include <boost/program_options.hpp>

#include "common/messages/messages.h"
#include "common/text/terminal_text.h"

namespace warta {
namespace {

namespace po = boost::program_options;

/// Columns that are left beside an option's name on a narrow terminal.
constexpr std::size_t kDescriptionWidth = 64;

bool takes_value(const po::option_description& option) {
  return option.semantic()->max_tokens() > 0;
}

/// Reads words as parse_command_line() does.
class Reading {
 public:
  explicit Reading(const po::options_description& options) : options_(options) {}

  void read(std::string_view word) {
    if (!awaited_.empty()) {
      command_.given.emplace_back(std::exchange(awaited_, {}), word);
    } else if (command_.last.options_ended) {
      return;
    } else if (word == "--") {
      command_.last.options_ended = true;
    } else if (word.starts_with("--")) {
      read_long(word);
    } else if (word.starts_with("-") && word.size() > 1) {
      read_short(word.substr(1));
    }
  }

  UnfinishedCommand finish(std::string_view word) {
    auto& last = command_.last;
    last.text = word;
    last.option = awaited_;
    const auto equals = word.find('=');
    if (!awaited_.empty() || last.options_ended || !word.starts_with("--") ||
        equals == std::string_view::npos)
      return std::move(command_);
    last.option = word.substr(2, equals - 2);
    last.before = word.substr(0, equals + 1);
    last.text = word.substr(equals + 1);
    return std::move(command_);
  }

 private:
  void read_long(std::string_view word) {
    const auto equals = word.find('=');
    const std::string name(word.substr(2, equals == std::string_view::npos ? equals : equals - 2));
    const auto* const option = options_.find_nothrow(name, false);
    if (option == nullptr) return;
    if (equals != std::string_view::npos)
      command_.given.emplace_back(name, word.substr(equals + 1));
    else
      expect(*option);
  }

  /// Several in one word: the last may have its value there or in the next.
  void read_short(std::string_view letters) {
    for (std::size_t i = 0; i < letters.size(); ++i) {
      const auto* const option = options_.find_nothrow(std::string("-") + letters[i], false);
      if (option == nullptr) return;
      if (!takes_value(*option) || i + 1 == letters.size()) {
        expect(*option);
      } else {
        command_.given.emplace_back(option->long_name(), letters.substr(i + 1));
        return;
      }
    }
  }

  void expect(const po::option_description& option) {
    if (takes_value(option))
      awaited_ = option.long_name();
    else
      command_.given.emplace_back(option.long_name(), "");
  }

  const po::options_description& options_;
  UnfinishedCommand command_;
  std::string awaited_;
};

/// The beginning of what --help says, on a line: up to where particulars begin.
std::string in_few_words(const std::string& description) {
  // Translators: as the descriptions of options have it, behind a blank.
  const char* const preset = tr(" (default");
  auto text = description.substr(0, std::min(description.find_first_of(";\n"), description.find(preset)));
  if (text::display_width(text) <= kDescriptionWidth) return text;
  const auto end = text::beginning_of_width(text, kDescriptionWidth - 1);
  text.resize(std::min(text.rfind(' ', end), end));
  text.resize(text.find_last_not_of(" ,:") + 1);
  return text + "…";
}

/// "-d", or empty.
std::string short_name(const po::option_description& option) {
  auto name = option.canonical_display_name(po::command_line_style::allow_dash_for_short);
  return name.size() == 2 && name.front() == '-' ? name : std::string();
}

char in_small(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

}  // namespace

bool UnfinishedCommand::gives(std::string_view option) const {
  return std::any_of(given.begin(), given.end(), [&](const auto& pair) { return pair.first == option; });
}

UnfinishedCommand unfinished_command(std::span<const char* const> words,
                                     const po::options_description& options) {
  Reading reading(options);
  if (words.empty()) return reading.finish("");
  for (const char* const word : words.first(words.size() - 1)) reading.read(word);
  return reading.finish(words.back());
}

std::vector<Candidate> options_beginning_with(std::string_view text, const po::options_description& options) {
  std::vector<Candidate> found;
  for (const auto& option : options.options()) {
    for (const auto& name : {"--" + option->long_name(), short_name(*option)}) {
      if (!name.empty() && name.starts_with(text))
        found.push_back({name, in_few_words(option->description())});
    }
  }
  return found;
}

std::vector<Candidate> names_beginning_with(std::string_view text, const std::vector<std::string>& names) {
  std::vector<Candidate> found;
  for (const auto& name : names) {
    if (begins_with(name, text)) found.push_back({name, ""});
  }
  return found;
}

bool begins_with(std::string_view word, std::string_view text) {
  return word.size() >= text.size() && std::equal(text.begin(), text.end(), word.begin(),
                                                  [](char a, char b) { return in_small(a) == in_small(b); });
}

std::vector<std::string> arguments_naming_index(const UnfinishedCommand& command,
                                                const Environment& environment) {
  std::vector<std::string> arguments;
  for (const auto& [option, value] : command.given) {
    if (option == "index" || option == "config")
      arguments.push_back("--" + option + "=" + expanded_path(value, environment));
    else if (option == "no-config")
      arguments.push_back("--" + option);
  }
  return arguments;
}

std::vector<const char*> pointers_to(const std::vector<std::string>& words) {
  std::vector<const char*> pointers;
  pointers.reserve(words.size());
  for (const auto& word : words) pointers.push_back(word.c_str());
  return pointers;
}

std::string answer(const Completions& completions, std::string_view before) {
  std::string lines;
  for (const auto& [word, description] : completions.candidates) {
    // A word that would have to be shown otherwise than it is cannot be completed.
    if (text::visible(word) != word) continue;
    lines.append(before).append(word);
    if (!description.empty()) lines += '\t' + text::visible(description);
    lines += '\n';
  }
  if (completions.paths == Paths::files) lines += "\tfiles\n";
  if (completions.paths == Paths::directories) lines += "\tdirectories\n";
  return lines;
}

}  // namespace warta
