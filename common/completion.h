// Completing a command line that is being written: what a shell's completion script asks a program for.
//
// A script calls `PROGRAM --complete WORD...` with the words behind the program's name up to the cursor, the
// last of which may be unfinished or empty, without the shell's quotation. The answer is a line for each word
// that could stand there: the word, a tab, and what --help says of it. A line that begins with a tab names
// paths that the shell is to complete by itself: "files" or "directories". So all that is known of options
// and values is known here, and the scripts in completions/ only quote.
//
// Thread-safe: value types and pure functions.
#ifndef WARTA_COMMON_COMPLETION_H_
#define WARTA_COMMON_COMPLETION_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/program_options/options_description.hpp>

#include "common/index_location.h"

namespace warta {

/// The first argument of a program that is asked for completions.
inline constexpr std::string_view kCompleteOption = "--complete";

struct Candidate {
  std::string word;
  /// In a few words; may be empty.
  std::string description;

  friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// What a shell completes by itself.
enum class Paths : std::uint8_t { none, files, directories };

struct Completions {
  std::vector<Candidate> candidates;
  Paths paths = Paths::none;
};

/// The end of a command line that is being written.
struct UnfinishedWord {
  /// The long name of the option whose value it is; empty where it is no option's value.
  std::string option;
  /// What stays as it is: "--source=", or nothing.
  std::string before;
  /// What is written of the value or the word.
  std::string text;
  /// Does "--" stand before it, so that it is no option?
  bool options_ended = false;
};

struct UnfinishedCommand {
  /// Options before the last word by their long names, and their values; empty where they take none.
  std::vector<std::pair<std::string, std::string>> given;
  UnfinishedWord last;

  bool gives(std::string_view option) const;
};

/// `words` as parse_command_line() would understand them.
UnfinishedCommand unfinished_command(std::span<const char* const> words,
                                     const boost::program_options::options_description& options);

/// The options that begin with `text`, which begins with a hyphen.
std::vector<Candidate> options_beginning_with(std::string_view text,
                                              const boost::program_options::options_description& options);

/// Those of `names` that begin with `text`, in small or capital letters of ASCII.
std::vector<Candidate> names_beginning_with(std::string_view text, const std::vector<std::string>& names);

/// Does `word` begin with `text`, in small or capital letters of ASCII?
bool begins_with(std::string_view word, std::string_view text);

/// The options "index", "config" and "no-config" of `command` as arguments that can be parsed, with "~/" and
/// "$NAME" at the beginnings of paths put in as a shell would have done.
std::vector<std::string> arguments_naming_index(const UnfinishedCommand& command,
                                                const Environment& environment);

/// `words` as main() is given them; they point into it.
std::vector<const char*> pointers_to(const std::vector<std::string>& words);

/// The answer in the form above; nothing in it steers a terminal.
std::string answer(const Completions& completions, std::string_view before);

}  // namespace warta

#endif  // WARTA_COMMON_COMPLETION_H_
