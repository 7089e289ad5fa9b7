// What a phrase of boilerplate_phrases.h begins, and whether it has the shape of what such phrases begin.
//
// Pure functions; thread-safe. All look at a bounded number of bytes.
#ifndef WARTA_CORPUS_CLEANING_BOILERPLATE_SEGMENT_H_
#define WARTA_CORPUS_CLEANING_BOILERPLATE_SEGMENT_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "corpus/cleaning/boilerplate_phrases.h"

namespace warta::corpus {

/// A phrase with what follows it, up to the next phrase that can end it or to the end of the line.
struct BoilerplateSegment {
  /// More than anything that is taken out has.
  static constexpr std::size_t kMostText = 600;

  PhraseFound phrase;
  /// Without blanks at the ends; a view of the line, of its first kMostText bytes.
  std::string_view text;
  /// Offset in the line.
  std::size_t end = 0;
  /// Nothing but signs, and what was taken out already, stands before it in the line.
  bool leads = false;
  bool at_line_end = false;
  /// The phrase begins with a capital.
  bool capital = false;

  /// How long a title or a list of tags may be. What ends at the end of a line in whose middle it begins may
  /// be a sentence that a dump cut short: there less is allowed. The longest titles met have 130 bytes.
  std::size_t most() const;
};

/// The phrase is all there is in its line. "Komentar" is so only with a capital: ", " komentar, ." is what
/// was left of speech.
bool is_alone(const BoilerplateSegment& segment);

/// A link with the title of what it leads to.
bool is_link(const BoilerplateSegment& segment);

/// Names behind a credit.
bool is_credit(const BoilerplateSegment& segment, std::string_view line);

/// Does a sentence tell of a channel to be followed?
bool names_channel(std::string_view sentence);

/// Only numbers and the words of a row of page numbers: "Halaman: 1 2 3 Selanjutnya".
bool is_page_row(std::string_view line);

/// The beginning of the "5 dari 7 " that may stand before "halaman" at `at`; `at` where it does not.
std::size_t begin_of_page_count(std::string_view line, std::size_t at);

/// A quotation mark opens `text`.
bool is_quoted(std::string_view text);

/// The title of a video in quotation marks is over behind the colon that follows it, with "di sini" before it
/// or not: the offset there; nullopt if there is none near. `from` is behind the phrase.
std::optional<std::size_t> end_of_quoted_title(std::string_view line, std::size_t from);

/// The bracket that closes the one at `open`, if it does so within 300 bytes.
std::optional<std::size_t> closing_bracket(std::string_view line, std::size_t open);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_BOILERPLATE_SEGMENT_H_
