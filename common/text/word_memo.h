// Remembers what became of the words that were met.
//
// A third of all words of a text are among the hundred commonest, and hardly one in a hundred is new after a
// few megabytes: looking the written word up is all that most of an analysis consists of.
#ifndef WARTA_COMMON_TEXT_WORD_MEMO_H_
#define WARTA_COMMON_TEXT_WORD_MEMO_H_

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/stemmer.h"

namespace warta::text {

/// What became of a word.
struct RememberedWord {
  std::string written;  // as it stands in texts
  std::string term;     // its normal form
  std::string stem;
  HyphenatedKind kind = HyphenatedKind::compound;  // of words with hyphens
};

/// A hash table with open addressing over words that stay where they are. Not thread-safe.
class WordMemo {
 public:
  WordMemo();

  /// nullptr if it is not there. Valid until clear().
  const RememberedWord* find(std::string_view written) const;

  /// Adds a word that is not there. The reference is valid until clear().
  const RememberedWord& add(RememberedWord word);

  std::size_t size() const { return words_.size(); }
  void clear();

 private:
  struct Slot {
    std::uint32_t tag = 0;   // upper half of the hash
    std::uint32_t word = 0;  // one more than its place in words_; 0: free
  };

  std::size_t slot_of(std::string_view written, std::uint64_t hash) const;
  void grow();

  std::vector<Slot> slots_;
  std::deque<RememberedWord> words_;
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_WORD_MEMO_H_
