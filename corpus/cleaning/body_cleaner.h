// Takes out of an article's body what is no part of the article.
#ifndef WARTA_CORPUS_CLEANING_BODY_CLEANER_H_
#define WARTA_CORPUS_CLEANING_BODY_CLEANER_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "corpus/cleaning/repeated_lines.h"

namespace warta::corpus {

struct CleaningCounts {
  /// Whole lines, known by their wording (boilerplate_patterns.h).
  std::size_t lines_by_pattern = 0;
  /// Whole lines that repeat in the source's articles (repeated_lines.h).
  std::size_t lines_by_repetition = 0;
  /// Parts taken out of lines of which the rest stays, the desk's initials at the end among them.
  std::size_t parts_of_lines = 0;
  /// Blanks put between glued words (glued_words.h).
  std::size_t words_separated = 0;
  /// What went of the body; blanks put in are not set off against it.
  std::size_t bytes_taken_out = 0;

  CleaningCounts& operator+=(const CleaningCounts& other);
  friend bool operator==(const CleaningCounts&, const CleaningCounts&) = default;
};

struct CleanedBody {
  std::string text;
  /// All 0 where the text is the body as it was.
  CleaningCounts counts;
};

/// Cleans a body whose line breaks are LF. What is cleaned stays as it is if cleaned again with the same
/// `repeated`, which may be null and then tells of nothing. A body of which nothing would be left stays as it
/// is, as does one that has not settled after eight rounds, which no article needs. By repetition at most
/// half of a body goes: what repeats more is a copy of an article. Valid UTF-8 stays valid; any bytes will
/// do. Thread-safe while nothing observes into `repeated`. Takes time in proportion to the body.
CleanedBody clean_body(std::string_view source, std::string body, const RepeatedLines* repeated);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_BODY_CLEANER_H_
