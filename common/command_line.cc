#include "common/command_line.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <iostream>
#include <stdexcept>

#include <boost/program_options.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/spelling.h"

namespace warta {
namespace {

namespace po = boost::program_options;

/// " (did you mean --limit?)", or nothing.
std::string meant_option(const std::string& written, const po::options_description& options) {
  constexpr std::size_t kNear = 2;
  const auto name = written.substr(std::min(written.find_first_not_of('-'), written.size()));
  auto least = std::min(kNear + 1, name.size());
  std::string meant;
  for (const auto& option : options.options()) {
    const auto distance = spelling_distance(name, option->long_name());
    if (distance >= least) continue;
    least = distance;
    meant = option->long_name();
  }
  return meant.empty() ? meant : " (did you mean --" + meant + "?)";
}

/// The whole of `text` as a number; false if it is none.
template <typename Number>
bool read_number(const std::string& text, Number& number) {
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stopped == end;
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
  } catch (const po::unknown_option& error) {
    throw UsageError(error.what() + meant_option(error.get_option_name(), options) + "; " + hint);
  } catch (const po::error& error) {
    throw UsageError(std::string(error.what()) + "; " + hint);
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
  throw UsageError(
      fmt::format("--{} takes a whole number from {} to {}, not '{}'", name, minimum, maximum, text));
}

double number(const po::variables_map& values, const char* name, double minimum, double maximum) {
  const auto& text = values[name].as<std::string>();
  double value = 0;
  // In this form, so that what is not a number at all is refused too.
  if (read_number(text, value) && value >= minimum && value <= maximum) return value;
  throw UsageError(fmt::format("--{} takes a number from {} to {}, not '{}'", name, minimum, maximum, text));
}

std::string index_path(const po::variables_map& values, const Environment& environment) {
  if (values.count("index") == 0) return default_index_path(environment);
  const auto& path = values["index"].as<std::string>();
  if (path.empty()) throw UsageError("the index directory named with -d is empty");
  return path;
}

std::vector<std::string> index_paths(const po::variables_map& values, const Environment& environment) {
  if (values.count("index") == 0) return {default_index_path(environment)};
  auto paths = values["index"].as<std::vector<std::string>>();
  if (std::find(paths.begin(), paths.end(), "") != paths.end())
    throw UsageError("the index directory named with -d is empty");
  return paths;
}

void refuse_choice(const char* option, const std::string& value, const std::vector<std::string>& names) {
  if (names.size() == 1) throw UsageError(fmt::format("--{} is {}, not '{}'", option, names.front(), value));
  const auto last = names.size() - 1;
  const auto most =
      fmt::format("{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(last), ", "));
  throw UsageError(fmt::format("--{} is {} or {}, not '{}'", option, most, names[last], value));
}

ColorUse color_use(const po::variables_map& values) {
  return choice(values, "color", kColorUses);
}

std::string text_to_analyze(const po::variables_map& values, const std::vector<std::string>& words) {
  if (!words.empty()) {
    throw UsageError("--analyze takes one TEXT, and nothing behind it ('" + words.front() +
                     "'); put the text in quotation marks");
  }
  auto text = values["analyze"].as<std::string>();
  if (text.empty()) throw UsageError("--analyze has no text; write some words, or - for standard input");
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
  if (!(std::cout << text << std::flush)) throw std::runtime_error("standard output cannot be written to");
}

}  // namespace warta
