#include "corpus/generate/ranked_words.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "corpus/generate/coined_name.h"
#include "corpus/generate/common_words.h"
#include "corpus/generate/random.h"
#include "corpus/generate/word_forms.h"

namespace warta::generating {
namespace {

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0;
  for (const char c : text) hash = mixed(hash + static_cast<unsigned char>(c) + 1);
  return hash;
}

/// The lower, the commoner; of roots that take an affix more, half as rare.
struct Scored {
  std::uint64_t score = 0;
  std::string text;
};

void score_forms(const Root& root, std::vector<Scored>& scored) {
  const auto flags = static_cast<std::uint64_t>(root.flags.size());
  // How rare a root is, 0 to 4,095 and less for what is productive, is shared by its forms.
  const auto rarity = hash_of(root.text) % 4096 + 6000 - 400 * std::min<std::uint64_t>(flags, 12);
  std::uint64_t order = 0;
  for (auto& form : forms_of(root)) {
    const auto own = hash_of(form) % 3072 + order++ * 100 + form.size() * form.size() * 25;
    // What no flag speaks for stands at its true place in a dictionary, not in the news.
    scored.push_back({rarity + own + (flags == 0 ? 3000 : 0), form});
    if (flags > 2 && hash_of(form) % 3 == 0) scored.push_back({rarity + own + 4000, form + "nya"});
  }
}

std::vector<std::string> words_by_commonness(const KnownWords& known) {
  std::vector<Scored> scored;
  for (const auto& root : known.roots) score_forms(root, scored);
  std::sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) {
    return std::tie(a.score, a.text) < std::tie(b.score, b.text);
  });
  std::vector<std::string> words;
  words.reserve(scored.size());
  for (auto& word : scored) words.push_back(std::move(word.text));
  return words;
}

char upper(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// "kpk" in capitals: what cannot be said as a word; all else with a capital.
std::string written_name(std::string_view name) {
  std::string written(name);
  const bool acronym = name.size() <= 4 && name.find_first_of("aeiou") == std::string_view::npos;
  if (acronym)
    std::transform(written.begin(), written.end(), written.begin(), upper);
  else
    written.front() = upper(written.front());
  return written;
}

std::vector<std::string> names_by_commonness(const KnownWords& known) {
  auto names = known.names;
  std::sort(names.begin(), names.end(), [](std::string_view a, std::string_view b) {
    return std::pair(hash_of(a), a) < std::pair(hash_of(b), b);
  });
  std::vector<std::string> written;
  std::transform(names.begin(), names.end(), std::back_inserter(written), written_name);
  return written;
}

/// Of 1,000 words about that rank, those that are names.
std::uint32_t names_per_mille(std::size_t rank) {
  if (rank < 1'000) return 200;
  if (rank < 10'000) return 260;
  return rank < 40'000 ? 380 : 550;
}

/// Puts the two lists together.
class Ranking {
 public:
  explicit Ranking(const KnownWords& known)
      : words_(words_by_commonness(known)), names_(names_by_commonness(known)) {}

  RankedWords ranked(std::size_t ranks) {
    for (const auto word : common_content_words()) add(std::string(word));
    while (ranked_.content.size() < ranks) {
      if (next_word_ == words_.size() || random_.chance(names_per_mille(ranked_.content.size())))
        add_name();
      else
        add(std::move(words_[next_word_++]));
    }
    ranked_.content.resize(ranks);
    return std::move(ranked_);
  }

 private:
  bool add(std::string word) {
    if (!seen_.insert(word).second) return false;
    ranked_.content.push_back(std::move(word));
    return true;
  }

  void add_name() {
    // Two of three are coined while there are known ones: people's names are more than a lexicon has.
    const bool coin = next_name_ == names_.size() || random_.chance(667);
    auto name = coin ? coined_name(next_coined_++) : names_[next_name_++];
    if (add(name)) ranked_.names.push_back(std::move(name));
  }

  Random random_{0};
  std::vector<std::string> words_;
  std::vector<std::string> names_;
  std::size_t next_word_ = 0;
  std::size_t next_name_ = 0;
  std::uint64_t next_coined_ = 0;
  std::unordered_set<std::string> seen_;
  RankedWords ranked_;
};

}  // namespace

RankedWords ranked_words(const KnownWords& known, std::size_t ranks) {
  return Ranking(known).ranked(ranks);
}

}  // namespace warta::generating
