#include "corpus/cleaning/editor_initials.h"

#include <algorithm>

#include "corpus/cleaning/folded_text.h"
#include "corpus/cleaning/title_shape.h"

namespace warta::corpus {
namespace {

using namespace std::string_view_literals;

constexpr auto kNotFound = std::string_view::npos;

/// The longest met is of four desks, 24 bytes with its brackets.
constexpr std::size_t kMost = 40;

/// One to seven small letters, or two with digits behind them ("k15").
bool is_initials(std::string_view part) {
  constexpr std::size_t kMostLetters = 7;
  const auto letters =
      static_cast<std::size_t>(std::find_if_not(part.begin(), part.end(), is_ascii_lower) - part.begin());
  const auto digits = part.substr(letters);
  return letters >= 1 && letters <= kMostLetters && digits.size() <= 2 &&
         std::all_of(digits.begin(), digits.end(), is_ascii_digit);
}

/// "T014", "T.L007", "Y008": a letter or two and the number of whoever wrote it.
bool is_agency_code(std::string_view part) {
  if (part.size() > 3 && part[1] == '.') part.remove_prefix(2);
  constexpr std::size_t kBytes = 4;
  return part.size() == kBytes && is_ascii_upper(part.front()) &&
         std::all_of(part.begin() + 1, part.end(), is_ascii_digit);
}

/// What stands between brackets: initials of one desk (of two to five letters, since a longer one may be a
/// word) or of several with slashes between them.
bool is_desk(std::string_view inner) {
  constexpr std::size_t kMostAlone = 5;
  if (inner.empty() || inner == "*") return true;
  if (inner.find('/') == kNotFound) {
    const bool initials = inner.size() >= 2 && inner.size() <= kMostAlone && is_initials(inner);
    return initials || is_agency_code(inner);
  }
  while (true) {
    const auto slash = inner.find('/');
    const auto part = without_outer_blanks(inner.substr(0, slash));
    if (!is_initials(part) && !is_agency_code(part)) return false;
    if (slash == kNotFound) return true;
    inner.remove_prefix(slash + 1);
  }
}

/// Where the bracket that closes at the end of `body` opens, if initials are between them; else kNotFound.
std::size_t begin_of_desk(std::string_view body) {
  if (body.ends_with("***")) return body.size() - 3;
  const bool round = body.ends_with(')');
  if (!round && !body.ends_with(']')) return kNotFound;
  const auto open = body.rfind(round ? '(' : '[');
  if (open == kNotFound || body.size() - open > kMost) return kNotFound;
  const auto inner = body.substr(open + 1, body.size() - open - 2);
  // Empty brackets are left of a picture at an end, "()" of anything.
  if (inner.empty() && round) return kNotFound;
  return is_desk(inner) ? open : kNotFound;
}

}  // namespace

std::size_t length_without_initials(std::string_view body) {
  const auto end = before_blanks(body, body.size());
  auto trimmed = body.substr(0, end);
  if (trimmed.size() > 1 && trimmed.ends_with(").")) trimmed.remove_suffix(1);
  const auto begin = begin_of_desk(trimmed);
  if (begin == kNotFound) return body.size();
  // "(patsus)." ends a sentence; only what tells nothing else may have a full stop behind it.
  if (trimmed.size() != end && trimmed.substr(begin) != "(*)") return body.size();
  const auto before = before_blanks(body, begin);
  const bool own_line = body.substr(before, begin - before).find('\n') != kNotFound;
  return own_line || is_sentence_border(body, begin) ? before : body.size();
}

}  // namespace warta::corpus
