// The shape of the compiled lexicon: what lexicon_compiler writes and lexicon.cc reads.
//
// A hash table with open addressing and linear probing. Each slot has a tag, a byte of the hash that is never
// 0 in a slot that is taken: the tags alone (64 KiB, which stay in the processor's cache) answer nearly every
// question for a word that is not there, which most of the stemmer's are.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_LEXICON_TABLE_H_
#define WARTA_COMMON_TEXT_INDONESIAN_LEXICON_TABLE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace warta::text::indonesian {

/// A power of two, nearly twice the number of words: most probes end at the first slot.
inline constexpr std::size_t kSlotCount = std::size_t{1} << 16U;

/// A word of the table.
struct TableEntry {
  std::uint32_t text = 0;    // where its letters begin in kTableText
  std::uint32_t target = 0;  // the entry that it leads to: its own unless it is an exception or a spelling
  std::uint16_t flag_set = 0;
  std::uint8_t length = 0;  // of its letters, in bytes
  std::uint8_t kind = 0;    // a WordKind
  bool stands_alone = true;
  bool in_dictionary = false;  // hunspell-id has it, or loans.txt
};

/// FNV-1a, 64 bits, its upper bits folded into the lower ones.
constexpr std::uint64_t hash_of_word(std::string_view word) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash ^ (hash >> 29U);
}

constexpr std::size_t first_slot(std::uint64_t hash) {
  return hash % kSlotCount;
}

constexpr std::uint8_t tag_of(std::uint64_t hash) {
  return static_cast<std::uint8_t>((hash >> 48U) | 1U);
}

// Written by lexicon_compiler.
extern const std::string_view kTableText;
extern const std::span<const TableEntry> kTableEntries;
extern const std::span<const std::array<std::uint64_t, 2>> kTableFlagSets;
extern const std::array<std::uint8_t, kSlotCount> kTableTags;
extern const std::array<std::uint16_t, kSlotCount> kTableSlots;
/// Names the table's whole content: a hash over all its words and what they lead to.
extern const std::string_view kTableVersion;

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_LEXICON_TABLE_H_
