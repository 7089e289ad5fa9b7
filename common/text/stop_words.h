// The closed-class words of Indonesian: those that carry a sentence and not its subject.
//
// Every word is indexed with its positions; these are only left out of a query that has others, because they
// make up a third of all text: their postings are long and tell articles apart least. The list is short on
// purpose: broad lists hold content words ("baru", "besar", "hari"), and "bisa" is also venom.
#ifndef WARTA_COMMON_TEXT_STOP_WORDS_H_
#define WARTA_COMMON_TEXT_STOP_WORDS_H_

#include <span>
#include <string_view>

namespace warta::text {

/// All of them, in normal form, in byte order. Static storage; thread-safe.
std::span<const std::string_view> stop_words();

/// Is `term` (in normal form) one of them? Thread-safe.
bool is_stop_word(std::string_view term);

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_STOP_WORDS_H_
