#include "common/command_line.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <boost/program_options.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/spelling.h"

namespace warta {
namespace {

namespace po = boost::program_options;

/// The name of the option that was probably meant.
std::optional<std::string_view> meant_option(std::string_view written,
                                             const po::options_description& options) {
  written.remove_prefix(std::min(written.find_first_not_of('-'), written.size()));
  std::vector<std::string_view> names;
  names.reserve(options.options().size());
  for (const auto& option : options.options()) names.push_back(option->long_name());
  return nearest_spelling(written, names);
}

/// The whole of `text` as a number; false if it is none.
template <typename Number>
bool read_number(const std::string& text, Number& number) {
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stopped == end;
}

/// What Boost has no translation of, in its own words.
std::string problem_of(const po::invalid_syntax& error) {
  const auto option = error.get_option_name();
  switch (error.kind()) {
    case po::invalid_syntax::missing_parameter:
      return tr("the required argument for option '{}' is missing", option);
    case po::invalid_syntax::extra_parameter:
      return tr("option '{}' does not take any arguments", option);
    case po::invalid_syntax::empty_adjacent_parameter:
      return tr("the argument for option '{}' should follow immediately after the equal sign", option);
    default:
      return error.what();
  }
}

std::string problem_of(const po::unknown_option& error, const po::options_description& options) {
  const auto name = error.get_option_name();
  const auto meant = meant_option(name, options);
  if (!meant) return tr("unrecognised option '{}'", name);
  return tr("unrecognised option '{}' (did you mean --{}?)", name, *meant);
}

std::string problem_of(const po::error& error, const po::options_description& options) {
  if (const auto* const unknown = dynamic_cast<const po::unknown_option*>(&error))
    return problem_of(*unknown, options);
  if (const auto* const repeated = dynamic_cast<const po::multiple_occurrences*>(&error))
    return tr("option '{}' cannot be specified more than once", repeated->get_option_name());
  if (const auto* const syntax = dynamic_cast<const po::invalid_syntax*>(&error)) return problem_of(*syntax);
  return error.what();
}

}  // namespace

po::variables_map parse_command_line(std::span<const char* const> arguments,
                                     const po::options_description& options, const char* positional,
                                     const std::string& hint) {
  po::options_description all(options);
  all.add_options()(positional, po::value<std::vector<std::string>>());
  po::positional_options_description words;
  words.add(positional, -1);
  constexpr auto kStyle = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  po::variables_map values;
  try {
    const std::vector<std::string> strings(arguments.begin(), arguments.end());
    po::store(po::command_line_parser(strings).options(all).positional(words).style(kStyle).run(), values);
    po::notify(values);
  } catch (const po::error& error) {
    throw UsageError(problem_of(error, options) + "; " + hint);
  }
  return values;
}

std::vector<std::string> positional_words(const po::variables_map& values, const char* positional) {
  if (values.count(positional) == 0) return {};
  return values[positional].as<std::vector<std::string>>();
}

std::int64_t whole_number(const po::variables_map& values, const char* name, std::int64_t minimum,
                          std::int64_t maximum) {
  const auto& text = values[name].as<std::string>();
  std::int64_t value = 0;
  if (read_number(text, value) && value >= minimum && value <= maximum) return value;
  throw UsageError(tr("--{} takes a whole number from {} to {}, not '{}'", name, minimum, maximum, text));
}

double number(const po::variables_map& values, const char* name, double minimum, double maximum) {
  const auto& text = values[name].as<std::string>();
  double value = 0;
  // In this form, so that what is not a number at all is refused too.
  if (read_number(text, value) && value >= minimum && value <= maximum) return value;
  throw UsageError(tr("--{} takes a number from {} to {}, not '{}'", name, minimum, maximum, text));
}

std::string index_path(const po::variables_map& values, const Environment& environment) {
  if (values.count("index") == 0) return default_index_path(environment);
  const auto& path = values["index"].as<std::string>();
  if (path.empty()) throw UsageError(tr("the index directory named with -d is empty"));
  return path;
}

std::vector<std::string> index_paths(const po::variables_map& values, const Environment& environment) {
  if (values.count("index") == 0) return {default_index_path(environment)};
  auto paths = values["index"].as<std::vector<std::string>>();
  if (std::find(paths.begin(), paths.end(), "") != paths.end())
    throw UsageError(tr("the index directory named with -d is empty"));
  return paths;
}

void refuse_choice(const char* option, const std::string& value, const std::vector<std::string>& names) {
  if (names.size() == 1) throw UsageError(tr("--{} is {}, not '{}'", option, names.front(), value));
  const auto last = names.size() - 1;
  const auto most =
      fmt::format("{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(last), ", "));
  throw UsageError(tr("--{} is {} or {}, not '{}'", option, most, names[last], value));
}

ColorUse color_use(const po::variables_map& values) {
  return choice(values, "color", kColorUses);
}

std::string text_to_analyze(const po::variables_map& values, const std::vector<std::string>& words) {
  if (!words.empty()) {
    throw UsageError(
        tr("--analyze takes one TEXT, and nothing behind it ('{}'); put the text in quotation marks",
           words.front()));
  }
  auto text = values["analyze"].as<std::string>();
  if (text.empty()) throw UsageError(tr("--analyze has no text; write some words, or - for standard input"));
  return text;
}

void hold_standard_streams() {
  // NOLINTBEGIN(cppcoreguidelines-pro-type-vararg): fcntl and open have no other form
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is that of the stream. Reading from standard input fails as writing does.
    if (open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream) return;
  }
  // NOLINTEND(cppcoreguidelines-pro-type-vararg)
}

void print(const std::string& text) {
  if (!(std::cout << text << std::flush))
    throw std::runtime_error(tr("standard output cannot be written to"));
}

}  // namespace warta
