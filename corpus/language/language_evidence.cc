#include "corpus/language/language_evidence.h"

#include <algorithm>
#include <array>

#include "corpus/language/language_words.h"

namespace warta::corpus {
namespace {

// A letter's symbol has five bits: 1-26 for a-z, 27 for any other Latin letter, 0 for a word's end.
constexpr unsigned kSymbolBits = 5;
constexpr std::uint8_t kOtherLatinLetter = 27;
constexpr std::size_t kLongestWord = 24;
/// What fits the 64 bits of a key.
constexpr std::size_t kLongestKnownWord = 12;

struct Weights {
  std::int8_t english = 0;
  std::int8_t other = 0;
  std::int8_t malay = 0;
};

std::uint8_t ascii_symbol(char c) {
  const char small = static_cast<char>(c | 0x20);
  return small >= 'a' && small <= 'z' ? static_cast<std::uint8_t>(small - 'a' + 1) : std::uint8_t{0};
}

/// Of a table's text.
std::uint8_t clue_symbol(char c) {
  return c == '*' ? kOtherLatinLetter : ascii_symbol(c);
}

/// The symbols one after the other, as one number.
std::uint64_t packed(std::string_view clue) {
  std::uint64_t key = 0;
  for (const char c : clue) key = key << kSymbolBits | clue_symbol(c);
  return key;
}

/// The tables of language_words.h, made for looking up.
class ClueIndex {
 public:
  ClueIndex() {
    for (const auto& clue : language_words()) {
      auto& slot = slots_[slot_of(packed(clue.text))];
      slot = {packed(clue.text), {clue.english, clue.other, clue.malay}};
    }
    for (const auto& clue : language_trigrams())
      trigrams_[packed(clue.text)] = {clue.english, clue.other, clue.malay};
  }

  /// Null for words that are not in the table.
  const Weights* word(std::uint64_t key) const {
    const auto& slot = slots_[slot_of(key)];
    return slot.key == key ? &slot.weights : nullptr;
  }

  const Weights& trigram(std::size_t code) const { return trigrams_[code]; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    Weights weights;
  };
  static constexpr unsigned kSlotBits = 12;

  /// Where the key is, or the free slot for it.
  std::size_t slot_of(std::uint64_t key) const {
    auto at = static_cast<std::size_t>((key * 0x9e3779b97f4a7c15U) >> (64 - kSlotBits));
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) % slots_.size();
    return at;
  }

  std::array<Slot, std::size_t{1} << kSlotBits> slots_ = {};
  std::array<Weights, std::size_t{1} << (3 * kSymbolBits)> trigrams_ = {};
};

const ClueIndex& clue_index() {
  static const ClueIndex index;
  return index;
}

struct Decoded {
  /// 0 for what is no UTF-8.
  char32_t code_point = 0;
  std::size_t length = 1;
};

/// The character that begins at `at` with a byte above 0x7f.
Decoded decoded(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  if (length == 1 || text.size() - at < length) return {};
  char32_t code_point = lead & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xc0U) != 0x80) return {};
    code_point = code_point << 6 | (byte & 0x3fU);
  }
  return {code_point, length};
}

/// Beyond a-z; also the accents that stand after their letter.
bool is_latin(char32_t c) {
  return (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7) || (c >= 0x300 && c < 0x370) ||
         (c >= 0x1e00 && c < 0x1f00);
}

/// Blocks of punctuation, symbols, emoji and private use are left out; the few signs inside the blocks of a
/// script are not worth a table.
bool is_foreign_letter(char32_t c) {
  struct Range {
    char32_t first;
    char32_t last;
  };
  constexpr auto kNoLetters = std::to_array<Range>({{0x2000, 0x2bff},
                                                    {0x2e00, 0x2e7f},
                                                    {0x3000, 0x303f},
                                                    {0xd800, 0xf8ff},
                                                    {0xfe00, 0xfe0f},
                                                    {0xfeff, 0xff65},
                                                    {0xfff0, 0xffff},
                                                    {0x1d400, 0x1d7ff},
                                                    {0x1f000, 0x1faff},
                                                    {0xe0000, 0x10ffff}});
  if (c < 0x370) return false;
  return std::none_of(kNoLetters.begin(), kNoLetters.end(),
                      [c](const Range& range) { return c >= range.first && c <= range.last; });
}

/// Gathers letters to words, and the words' evidence.
class WordReader {
 public:
  void add(std::uint8_t symbol) {
    if (size_ < kLongestWord) symbols_[size_] = symbol;
    ++size_;
    key_ = key_ << kSymbolBits | symbol;
  }

  void end_word() {
    if (size_ != 0 && size_ <= kLongestWord) weigh();
    size_ = 0;
    key_ = 0;
  }

  /// Returns how many bytes it is long.
  std::size_t add_other(std::string_view text, std::size_t at) {
    const bool ascii = static_cast<unsigned char>(text[at]) < 0x80;
    const auto character = ascii ? Decoded{} : decoded(text, at);
    if (is_latin(character.code_point)) {
      add(kOtherLatinLetter);
    } else {
      end_word();
      if (is_foreign_letter(character.code_point)) ++evidence_.foreign_letters;
    }
    return character.length;
  }

  const LanguageEvidence& evidence() const { return evidence_; }

 private:
  void weigh() {
    evidence_.latin_letters += size_;
    if (size_ > 1) ++evidence_.words;
    const auto* const known = size_ <= kLongestKnownWord ? index_.word(key_) : nullptr;
    if (known != nullptr)
      count(*known);
    else
      weigh_trigrams();
  }

  void weigh_trigrams() {
    constexpr std::size_t kThreeSymbols = (std::size_t{1} << (3 * kSymbolBits)) - 1;
    std::size_t code = symbols_[0];
    for (std::size_t i = 1; i <= size_; ++i) {
      const std::size_t next = i < size_ ? symbols_[i] : 0;
      code = (code << kSymbolBits | next) & kThreeSymbols;
      count(index_.trigram(code));
    }
  }

  void count(const Weights& weights) {
    evidence_.english += weights.english;
    evidence_.other += weights.other;
    evidence_.malay += weights.malay;
  }

  const ClueIndex& index_ = clue_index();
  std::array<std::uint8_t, kLongestWord> symbols_ = {};
  std::size_t size_ = 0;
  /// Of the last letters; of use only while the word fits it.
  std::uint64_t key_ = 0;
  LanguageEvidence evidence_;
};

}  // namespace

LanguageEvidence& LanguageEvidence::operator+=(const LanguageEvidence& more) {
  english += more.english;
  other += more.other;
  malay += more.malay;
  words += more.words;
  latin_letters += more.latin_letters;
  foreign_letters += more.foreign_letters;
  return *this;
}

LanguageEvidence evidence_in(std::string_view text) {
  WordReader reader;
  bool after_small = false;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    const auto symbol = ascii_symbol(c);
    if (symbol == 0) {
      i += reader.add_other(text, i);
      after_small = false;
      continue;
    }
    const bool small = c >= 'a';
    if (after_small && !small) reader.end_word();
    reader.add(symbol);
    after_small = small;
    ++i;
  }
  reader.end_word();
  return reader.evidence();
}

}  // namespace warta::corpus
