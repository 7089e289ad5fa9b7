// Takes out of a line of an article what is no part of it, known by its wording: links to other articles and
// videos, advertisements' place holders, credits, notices of the page.
//
// Only what is certain goes. A link or a credit must have an end that is known (that of the line, a closing
// bracket, the next such phrase) and the shape of a title or of names; "Baca juga: A title Then prose goes
// on." on one line stays as it is, as do sentences that begin with such words. A dateline ("Jakarta, CNN
// Indonesia -- ") stays: dates and places are read from it.
#ifndef WARTA_CORPUS_CLEANING_BOILERPLATE_PATTERNS_H_
#define WARTA_CORPUS_CLEANING_BOILERPLATE_PATTERNS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

/// Where in its body a line stands. Credits are taken for such near the beginning and the end only: in the
/// middle, "Penulis: …" may belong to what an article says of a book.
enum class LinePlace { edge, middle };

struct LineRest {
  /// What is left, without blanks at the ends; empty if the whole line is no part of the article.
  std::string text;
  /// How many parts were taken out; 1 if all is gone.
  std::size_t parts = 0;

  friend bool operator==(const LineRest&, const LineRest&) = default;
};

/// nullopt if the line stays as it is. `line` has no line break; any bytes will do. Pure; thread-safe. Takes
/// time in proportion to the line.
std::optional<LineRest> without_boilerplate(std::string_view line, LinePlace place);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_BOILERPLATE_PATTERNS_H_
