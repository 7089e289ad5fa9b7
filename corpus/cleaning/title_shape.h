// Tells the title of a linked article and the names of a credit from a sentence of the article.
//
// Pure functions; thread-safe. All take time in proportion to what they are given.
#ifndef WARTA_CORPUS_CLEANING_TITLE_SHAPE_H_
#define WARTA_CORPUS_CLEANING_TITLE_SHAPE_H_

#include <cstddef>
#include <string_view>

namespace warta::corpus {

/// Written as headlines are: two words or more begin with a capital, and for three of them at most one of
/// five letters or more with a small letter. Short words (di, yang) are small in headlines too and count for
/// nothing.
bool is_in_title_case(std::string_view text);

/// Does a sentence end in `text`, or with it? By a full stop behind a word or a closing bracket, with a
/// blank, a quotation mark or nothing behind it; three of them, or the one behind a single letter (an
/// initial), end none.
bool holds_full_stop(std::string_view text);

/// The offset behind the first full stop, in that sense, that has more text behind it; npos where none has.
std::size_t after_first_sentence(std::string_view text);

/// Nothing but names of persons or agencies, at most ten words: each begins with a capital, a digit or a
/// sign, or is a word that stands between names (dan, bin, dok). An empty text is so too.
bool is_names(std::string_view text);

/// May a new sentence begin at `at`? It may at the beginning, and where what stands before it ends a
/// sentence: a full stop, ? or !, a closing bracket or quotation mark, behind which a comma may be left over.
bool is_sentence_border(std::string_view text, std::size_t at);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_TITLE_SHAPE_H_
