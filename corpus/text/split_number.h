// Numbers of which a tokenizer made several tokens. Thread-safe.
#ifndef WARTA_CORPUS_TEXT_SPLIT_NUMBER_H_
#define WARTA_CORPUS_TEXT_SPLIT_NUMBER_H_

#include <string_view>

namespace warta::corpus {

bool is_digit(char c);

/// Nothing but digits, and some.
bool is_number(std::string_view token);

/// Are `left`, the mark between and `right` one number, time or score, with `behind` following? 1.000, 02.30,
/// 1,5, 20:15 are; "2019. 12", where a sentence ends, and "9, 10 dan 11" are not.
bool is_split_number(std::string_view left, char mark, std::string_view right, std::string_view behind);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_SPLIT_NUMBER_H_
