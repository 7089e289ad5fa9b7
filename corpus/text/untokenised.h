// Texts that were cut into tokens and put together again with a blank between any two. Thread-safe.
#ifndef WARTA_CORPUS_TEXT_UNTOKENISED_H_
#define WARTA_CORPUS_TEXT_UNTOKENISED_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// Has `text` blanks before its punctuation throughout: "Jakarta , CNN Indonesia - - Bank …"? True where at
/// least three commas and full stops end a token, and no less than four in five of them have a blank before.
/// Those within numbers and hosts do not count, nor does the mark at the beginning of a line.
bool looks_tokenised(std::string_view text);

/// `text` with the blanks that join_tokens() would put, line by line, if it looks tokenised; else as it is.
std::string untokenised(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_UNTOKENISED_H_
