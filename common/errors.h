// The three errors that reach a user, and the places they name.
//
// A message says what was wrong, where, and the way out, in one line without the program's name: whoever
// prints it puts that in front. Anything else that escapes is a defect of the program.
#ifndef WARTA_COMMON_ERRORS_H_
#define WARTA_COMMON_ERRORS_H_

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace warta {

/// A command line or a query that cannot be meant.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Where in the input something stands.
struct Place {
  /// As the user named it, or found below a directory that they named; an archive's member follows a colon:
  /// `dumps/2024.tar.gz:jan.jsonl`. Standard input is `(standard input)`.
  std::string dump;
  /// 1-based; 0 where the input has no lines or the whole dump is meant.
  std::uint64_t line = 0;
  /// Bytes before it, unpacked, in an input that has no lines.
  std::optional<std::uint64_t> offset = std::nullopt;

  friend bool operator==(const Place&, const Place&) = default;
};

/// `dump:line`, or `dump:byte offset`, or the dump alone where there is neither.
std::string to_string(const Place& place);

/// A dump that cannot be read, wholly or from some place on. what() begins with the place.
class InputError : public std::runtime_error {
 public:
  InputError(Place place, std::string problem);
  const Place& place() const { return place_; }
  /// what() without the place.
  const std::string& problem() const { return problem_; }

 private:
  Place place_;
  std::string problem_;
};

/// An index that cannot be opened, read or written. what() begins with the index's path.
class IndexError : public std::runtime_error {
 public:
  IndexError(const std::string& path, const std::string& problem);
};

}  // namespace warta

#endif  // WARTA_COMMON_ERRORS_H_
