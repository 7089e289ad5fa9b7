#include "corpus/generate/vocabulary.h"

#include <algorithm>
#include <cstddef>

#include "corpus/generate/coined_name.h"
#include "corpus/generate/common_words.h"
#include "corpus/generate/frequency_curve.h"
#include "corpus/generate/ranked_words.h"

namespace warta::generating {
namespace {

/// Words that are written down. The tables then fit the processor's second cache.
constexpr std::size_t kRanks = std::size_t{1} << 17U;

/// Coined names of lower numbers are among those that are written down.
constexpr std::uint64_t kFirstRareName = 1'000'000;

AliasTable function_table() {
  std::vector<std::uint64_t> weights;
  for (const auto& word : function_words()) weights.push_back(word.weight);
  return AliasTable(weights);
}

/// Misspells a word as it happens in newsrooms: a letter is left out, comes twice, or changes places.
void misspell(std::string& word, Random& random) {
  const auto at = 1 + random.below(static_cast<std::uint32_t>(word.size()) - 2);
  switch (random.below(3)) {
    case 0:
      word.erase(at, 1);
      break;
    case 1:
      word.insert(at, 1, word[at]);
      break;
    default:
      std::swap(word[at], word[at + 1]);
  }
}

}  // namespace

Vocabulary::Vocabulary(const KnownWords& known)
    : function_table_(function_table()), content_table_(content_weights(kRanks)) {
  const auto ranked = ranked_words(known, kRanks);
  const auto keep = [this](const std::string& word) {
    const Place place{static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size())};
    letters_ += word;
    return place;
  };
  for (const auto& word : ranked.content) words_.push_back(keep(word));
  for (const auto& name : ranked.names) names_.push_back(keep(name));
}

std::uint32_t Vocabulary::draw_function_word(Random& random) const {
  return function_table_.draw(random);
}

std::uint64_t Vocabulary::draw_rank(Random& random) const {
  const std::uint64_t rank = content_table_.draw(random);
  return rank < kRanks ? rank : kRanks + draw_rank_above(kRanks, random);
}

void Vocabulary::append_word(std::uint64_t rank, std::string& text) const {
  if (rank < kRanks)
    text += word_at(words_[rank]);
  else
    append_rare(rank - kRanks, text);
}

std::string_view Vocabulary::draw_name(Random& random) const {
  // Of the first half, quarter, eighth, ... alike: that is Zipf's law.
  const auto count = static_cast<std::uint32_t>(names_.size());
  const auto halvings = random.below(12);
  return word_at(names_[random.below(count >> halvings)]);
}

std::string_view Vocabulary::word_at(Place place) const {
  return std::string_view(letters_).substr(place.offset, place.length);
}

void Vocabulary::append_rare(std::uint64_t number, std::string& text) const {
  Random random(number);
  const auto kind = random.below(100);
  if (kind < 70) {
    text += coined_name(kFirstRareName + number);
    return;
  }
  std::string word(word_at(words_[random.below(20'000)]));
  if (kind < 85 && word.size() > 4)
    misspell(word, random);
  else
    word += word_at(words_[random.below(5'000)]);  // "pelakukorupsi"
  text += word;
}

}  // namespace warta::generating
