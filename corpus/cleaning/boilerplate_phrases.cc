#include "corpus/cleaning/boilerplate_phrases.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "corpus/cleaning/boilerplate_phrase_table.h"
#include "corpus/cleaning/folded_text.h"

namespace warta::corpus {
namespace {

constexpr auto kNotFound = std::string_view::npos;

/// Bytes of a phrase that are looked up first. Or'ing 0x20 into each folds letters and leaves blanks as they
/// are; what else it confuses is told apart by the comparison that follows.
constexpr std::size_t kKeyBytes = 4;
constexpr std::size_t kSlots = 4096;

std::uint32_t key_at(const char* bytes) {
  std::uint32_t key = 0;
  std::memcpy(&key, bytes, kKeyBytes);
  return key | 0x20202020U;
}

constexpr std::size_t slot_of(std::uint32_t key) {
  constexpr std::uint32_t kGolden = 0x9e3779b1U;
  return (key * kGolden) >> 20U;
}

/// Which phrases begin with given four bytes.
class PhraseIndex {
 public:
  PhraseIndex() {
    for (std::size_t i = 0; i < kBoilerplatePhrases.size(); ++i) {
      const auto text = kBoilerplatePhrases[i].text;
      if (text.size() >= kKeyBytes)
        add(key_at(text.data()), i);
      else
        for (const char after : {' ', ':', '\t'}) add(short_key(text, after), i);
    }
  }

  /// Asked at each word: answered from 4 kB, which stay in the cache.
  bool knows(std::uint32_t key) const { return known_[slot_of(key)]; }

  /// Indices of kBoilerplatePhrases in order.
  const std::vector<std::uint8_t>& candidates(std::uint32_t key) const { return slots_[slot_of(key)]; }

 private:
  /// Of a phrase of three letters, with what may stand behind it.
  static std::uint32_t short_key(std::string_view text, char after) {
    std::array<char, kKeyBytes> bytes{};
    std::copy(text.begin(), text.end(), bytes.begin());
    bytes.back() = after;
    return key_at(bytes.data());
  }

  void add(std::uint32_t key, std::size_t index) {
    auto& slot = slots_[slot_of(key)];
    known_[slot_of(key)] = true;
    if (slot.empty() || slot.back() != index) slot.push_back(static_cast<std::uint8_t>(index));
  }

  std::array<bool, kSlots> known_{};
  std::array<std::vector<std::uint8_t>, kSlots> slots_;
};

static_assert(kBoilerplatePhrases.size() <= 256);

const PhraseIndex& phrase_index() {
  static const PhraseIndex index;
  return index;
}

/// Behind a colon that may follow, blanks before it or not; `end` where none does.
std::size_t after_colon(std::string_view line, std::size_t end) {
  const auto colon = after_blanks(line, end);
  return colon < line.size() && line[colon] == ':' ? colon + 1 : end;
}

std::optional<PhraseFound> phrase_at(std::string_view line, std::size_t at, const PhraseIndex& index) {
  std::optional<PhraseFound> found;
  std::size_t longest = 0;
  for (const auto candidate : index.candidates(key_at(line.data() + at))) {
    const auto& phrase = kBoilerplatePhrases[candidate];
    const auto end = match_phrase(line, at, phrase.text);
    if (end == kNotFound || phrase.text.size() <= longest) continue;
    longest = phrase.text.size();
    const auto behind = after_colon(line, end);
    found = PhraseFound{at, behind, phrase.kind, behind != end};
  }
  return found;
}

/// A table, because each byte of every article is asked: at capitals a phrase may begin, behind brackets and
/// digits one in small letters too.
constexpr auto kIsSignal = [] {
  std::array<bool, 256> is{};
  for (std::size_t i = 0; i < is.size(); ++i) {
    const auto c = static_cast<char>(i);
    is[i] = is_ascii_upper(c) || is_ascii_digit(c) || c == '(' || c == '[';
  }
  return is;
}();

bool is_ascii_word_byte(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

std::size_t next_signal(std::string_view line, std::size_t at) {
  while (at < line.size() && !kIsSignal[static_cast<unsigned char>(line[at])]) ++at;
  return at;
}

std::size_t next_word(std::string_view line, std::size_t at) {
  while (at < line.size() && !is_ascii_word_byte(line[at])) ++at;
  return at;
}

/// Where the word begins that the signal at `at` points to. Behind what is not ASCII, a word may begin: there
/// quotation marks are far more frequent than letters.
std::size_t signalled_word(std::string_view line, std::size_t at) {
  if (!is_ascii_upper(line[at])) return after_blanks(line, at + 1);
  return at > 0 && is_ascii_word_byte(line[at - 1]) ? kNotFound : at;
}

/// The last word of a line that ends with dots: "loading..."; kNotFound where there are none.
std::size_t word_before_dots(std::string_view line) {
  constexpr std::size_t kLongest = 8;
  constexpr std::string_view kEllipsis = "\xe2\x80\xa6";
  auto end = before_blanks(line, line.size());
  if (line.substr(0, end).ends_with("..."))
    end -= 3;
  else if (line.substr(0, end).ends_with(kEllipsis))
    end -= kEllipsis.size();
  else
    return kNotFound;
  auto begin = end;
  while (begin > 0 && end - begin < kLongest && is_ascii_word_byte(line[begin - 1])) --begin;
  return begin;
}

}  // namespace

std::optional<PhraseFound> find_boilerplate_phrase(std::string_view line, std::size_t from) {
  const auto& index = phrase_index();
  const auto found_at = [&](std::size_t at) -> std::optional<PhraseFound> {
    const bool fits = at != kNotFound && at + kKeyBytes <= line.size();
    return fits && index.knows(key_at(line.data() + at)) ? phrase_at(line, at, index) : std::nullopt;
  };
  if (from == 0) {
    if (const auto found = found_at(next_word(line, 0))) return found;
  }
  for (auto at = next_signal(line, from); at < line.size(); at = next_signal(line, at + 1)) {
    if (const auto found = found_at(signalled_word(line, at))) return found;
  }
  const auto last = word_before_dots(line);
  return last != kNotFound && last >= from ? found_at(last) : std::nullopt;
}

std::vector<PhraseFound> find_boilerplate_phrases(std::string_view line) {
  std::vector<PhraseFound> all;
  auto found = find_boilerplate_phrase(line, 0);
  for (; found; found = find_boilerplate_phrase(line, found->end)) all.push_back(*found);
  return all;
}

}  // namespace warta::corpus
