// Remembers what became of the words that were met.
//
// A third of all words of a text are among the hundred commonest, and hardly one in a hundred is new after a
// few megabytes: looking the written word up is all that most of an analysis consists of, and waiting for
// memory is what that takes. So all that is known of a word lies in one place, mostly one line of the
// processor's cache.
#ifndef WARTA_COMMON_TEXT_WORD_MEMO_H_
#define WARTA_COMMON_TEXT_WORD_MEMO_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <string_view>
#include <vector>

#include "common/text/stemmer.h"

namespace warta::text {

/// Room beside a remembered word for whoever uses its analyzer: what is known of the word lies where the word
/// was just read. As it is made, empty.
struct WordNote {
  std::uint32_t kind = 0;
  std::array<std::uint32_t, 4> numbers{};
};

/// What became of a word.
struct RememberedWord {
  std::string_view term;  // its normal form
  std::string_view stem;
  HyphenatedKind kind = HyphenatedKind::compound;  // of words with hyphens
  WordNote* note = nullptr;
};

/// A hash table with open addressing over words that stay where they are. Not thread-safe.
class WordMemo {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{1} << 15U;

  WordMemo();

  /// Of a word as it is written, for the functions below.
  static std::uint64_t hash(std::string_view written);

  /// What became of the word as it is written, whose hash() is `hash`. The views are valid until clear().
  std::optional<RememberedWord> find(std::string_view written, std::uint64_t hash) const {
    const auto entry = slots_[slot_of(written, hash)].entry;
    if (entry == 0) return std::nullopt;
    return word_of(entry_at(entry));
  }
  std::optional<RememberedWord> find(std::string_view written) const { return find(written, hash(written)); }

  /// To be called for words that are looked up a little later: has the memory that finding them takes brought
  /// into the processor's cache, first the table's and then the word's.
  void prefetch_slot(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]); }
  void prefetch_word(std::uint64_t hash) const {
    const auto& slot = slots_[hash & (slots_.size() - 1)];
    if (slot.entry != 0 && slot.hash == short_hash(hash)) __builtin_prefetch(&entry_at(slot.entry));
  }

  /// Remembers a word that is not there, and returns it as find() will; its own note is left aside. Requires
  /// that the word with all that becomes of it has less than kMostBytes.
  RememberedWord add(std::string_view written, const RememberedWord& word);

  std::size_t size() const { return size_; }
  void clear();

 private:
  /// What lies before the letters of a word: written, term and stem behind each other, the latter two left
  /// out where they are the same as the one before.
  struct Entry {
    std::uint32_t written = 0;  // lengths in bytes
    std::uint32_t term = 0;
    std::uint32_t stem = 0;
    bool term_is_written = false;
    bool stem_is_term = false;
    HyphenatedKind kind = HyphenatedKind::compound;
    WordNote note{};
  };
  /// Half of what a pointer and a hash would take: so much of the table is in the cache.
  struct Slot {
    std::uint32_t hash = 0;   // the lower half
    std::uint32_t entry = 0;  // where it lies, in units of its alignment, plus 1; 0: free
  };
  static constexpr std::size_t kBlockBytes = std::size_t{1} << 16U;
  struct Block {
    alignas(Entry) std::array<char, kBlockBytes> bytes;
  };
  static constexpr std::size_t kBlockEntries = kBlockBytes / alignof(Entry);
  static constexpr std::size_t kMostBlocks = (std::size_t{1} << 32U) / kBlockEntries - 1;

  static std::uint32_t short_hash(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }
  Entry& entry_at(std::uint32_t entry) const {
    return *std::launder(reinterpret_cast<Entry*>(blocks_[(entry - 1) / kBlockEntries]->bytes.data() +
                                                  (entry - 1) % kBlockEntries * alignof(Entry)));
  }

  static std::string_view written_of(const Entry& entry);
  static RememberedWord word_of(Entry& entry);
  std::size_t slot_of(std::string_view written, std::uint64_t hash) const;
  void grow();
  std::uint32_t allocate(std::size_t bytes);

  std::vector<Slot> slots_;
  std::size_t size_ = 0;
  std::vector<std::unique_ptr<Block>> blocks_;
  std::size_t block_used_ = kBlockBytes;  // of the last one
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_WORD_MEMO_H_
