#include "common/text/indonesian/affix_analysis.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace warta::text::indonesian {
namespace {

// What an analysis costs. Behind each stands how many forms of the three golds named in affix_rules.cc become
// wrong (with a minus: right) if it is 0.
constexpr double kPrefixCost = 0.8;  // 1 7 1
constexpr double kSuffixCost = 1;    // 4 -23 2
/// Off where the dictionary names this very prefix with this very suffix: a circumfix is one affix.
constexpr double kCircumfixBonus = 0.4;  // 1 1 0
/// Off where nothing but an ending stands behind a word: a whole word is the likeliest (alami-nya, not
/// alam-i-nya).
constexpr double kWordBonus = 0.5;  // 1 4 0
/// The flags speak for a related form; for others; the root has none; the affixes do not go together.
/// UniMorph lists derived forms only: what keeps names whole costs there.
constexpr double kImplied = 1;     // 1 9 1
constexpr double kUnlicensed = 3;  // 4 16 4
constexpr double kNoFlags = 2.5;   // 4 -11 4
constexpr double kIllegal = 4;     // 3 3 1
/// -an, -i, -kan alone behind a root without flags: names end so.
constexpr double kBareSuffix = 2;  // 3 -21 2
/// Spoken language: -in. Off where a nasal alone stands before its root (nungguin): each speaks for the
/// other.
constexpr double kColloquial = 1;            // 0 0 0
constexpr double kTwiceColloquialBonus = 4;  // 0 0 1
/// One k written for two (menunjukan).
constexpr double kLostK = 1;  // 0 1 0
/// Short roots are found in anything.
constexpr double kShortRootCost = 0.5;  // 0 -1 0
/// Off for each flag of the root: the more affixes a root takes, the more often it is met.
constexpr double kProductive = 0.18;  // 5 17 7
/// What costs more is no analysis.
constexpr double kMostCost = 5;  // 14 -23 8 if there is no limit
constexpr std::size_t kShortRoot = 3;
constexpr std::size_t kLongRoot = 6;
/// A name this long may take ke-…-an and meN-…-kan (keindonesiaan).
constexpr std::size_t kLongName = 5;

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// "kerja", "ternak": the first syllable ends in "er".
bool begins_with_er(std::string_view root) {
  const auto e = root.find('e');
  return e < 3 && root.size() > e + 2 && root[e + 1] == 'r' && !is_vowel(root[e + 2]);
}

bool has_shape(std::string_view root, Shape shape) {
  switch (shape) {
    case Shape::any:
      return true;
    case Shape::monosyllable:
      return root.size() <= 5 && std::count_if(root.begin(), root.end(), is_vowel) == 1;
    case Shape::begins_with_er:
      return begins_with_er(root);
  }
  return false;
}

class Search {
 public:
  Search(std::string_view term, const Vocabulary& vocabulary)
      : vocabulary_(vocabulary), length_(term.size()) {
    std::copy(term.begin(), term.end(), letters_.begin());
  }

  Analysis run() {
    find_ends();
    try_prefixes(0, 0, 0);
    return best_;
  }

 private:
  /// Where a root may end, and what stands behind it.
  struct End {
    std::size_t at;
    Suffix suffix;
    const Ending* ending;
    double cost;
    char lost;  // the root's last letter, which was not written; 0: none
  };

  void find_ends() {
    const std::string_view term(letters_.data(), length_);
    for (const auto& ending : endings()) {
      if (!term.ends_with(ending.surface)) continue;
      const auto base = term.substr(0, length_ - ending.surface.size());
      add_end(base.size(), Suffix::none, ending, 0, 0);
      if (base.ends_with("kan")) {
        add_end(base.size() - 3, Suffix::kan, ending, kSuffixCost, 0);
        add_end(base.size() - 3, Suffix::kan, ending, kSuffixCost + kLostK, 'k');
      }
      if (base.ends_with("an")) add_end(base.size() - 2, Suffix::an, ending, kSuffixCost, 0);
      if (base.ends_with("in")) add_end(base.size() - 2, Suffix::in, ending, kSuffixCost + kColloquial, 0);
      if (base.ends_with("i")) add_end(base.size() - 1, Suffix::i, ending, kSuffixCost, 0);
    }
  }

  void add_end(std::size_t at, Suffix suffix, const Ending& ending, double cost, char lost) {
    if (at < 2 || at > length_ || end_count_ == ends_.size()) return;
    ends_[end_count_++] = {at, suffix, &ending, cost + ending.cost, lost};
  }

  void try_prefixes(std::size_t begin, std::size_t count, double cost) {
    for (std::size_t i = 0; i < end_count_; ++i) {
      const auto& end = ends_[i];
      if (end.at < begin + 2 || (count == 0 && end.at == length_)) continue;
      if (end.lost == 0) {
        consider(begin, end.at, end, count, cost + end.cost);
        continue;
      }
      const char kept = std::exchange(letters_[end.at], end.lost);
      consider(begin, end.at + 1, end, count, cost + end.cost);
      letters_[end.at] = kept;
    }
    if (count == kMostPrefixes) return;
    for (const auto& form : prefix_forms(letters_[begin])) {
      if (length_ < begin + form.surface.size() + 2) continue;
      if (std::memcmp(letters_.data() + begin, form.surface.data(), form.surface.size()) != 0) continue;
      auto next = begin + form.surface.size();
      if (form.before.find(letters_[next]) == std::string_view::npos) continue;
      shapes_[count] = form.shape;
      prefixes_[count] = form.prefix;
      if (form.restored == 0) {
        try_prefixes(next, count + 1, cost + kPrefixCost + form.cost);
        continue;
      }
      const char kept = std::exchange(letters_[--next], form.restored);
      try_prefixes(next, count + 1, cost + kPrefixCost + form.cost);
      letters_[next] = kept;
    }
    if (count == 0 && is_doubled()) {
      shapes_[0] = Shape::any;
      prefixes_[0] = Prefix::doubled;
      try_prefixes(2, 1, cost + kPrefixCost);
    }
    prefixes_[count] = Prefix::none;
  }

  /// The first consonant said twice: "rerumputan".
  bool is_doubled() const {
    return length_ > 5 && letters_[1] == 'e' && letters_[0] == letters_[2] && !is_vowel(letters_[0]);
  }

  void consider(std::size_t begin, std::size_t end_at, const End& end, std::size_t count, double cost) {
    const std::string_view root(letters_.data() + begin, end_at - begin);
    if (count > 0 && !has_shape(root, shapes_[count - 1])) return;
    Word word;
    if (!vocabulary_.find(root, word)) return;
    const bool ending_only = count == 0 && end.suffix == Suffix::none;
    const auto licence = ending_only ? Licence{true, root.size() > kShortRoot ? -kWordBonus : 0}
                                     : licence_of(word, root, end, count);
    if (!licence.possible || !may_take(word, root, end, count, licence.explicitly)) return;
    cost += licence.cost + cost_of_root(root, word);
    if (cost > kMostCost || (!best_.root.empty() && cost >= best_.cost)) return;
    best_.root = word.root;
    best_.root_kind = word.kind;
    std::copy_n(prefixes_.begin(), kMostPrefixes, best_.prefixes.begin());
    best_.suffix = end.suffix;
    best_.ending = end.ending;
    best_.cost = cost;
  }

  /// What the flags of a root say for the affixes at hand.
  struct Licence {
    bool explicitly = false;
    double cost = 0;
    bool possible = true;
  };

  Licence licence_of(const Word& word, std::string_view root, const End& end, std::size_t count) const {
    const auto* const confix = confix_at(end);
    if (confix == nullptr) return {false, kIllegal + (word.flags.empty() ? kNoFlags : kUnlicensed)};
    if (word.flags.intersects(confix->licensed_by)) {
      if (prefixes_[0] == Prefix::ng && end.suffix == Suffix::in) return {true, -kTwiceColloquialBonus};
      return {true, count > 0 && end.suffix != Suffix::none ? -kCircumfixBonus : 0};
    }
    if (confix->needed == Evidence::licence) return {false, 0, false};
    if (word.flags.intersects(confix->implied_by)) return {false, kImplied};
    if (confix->needed == Evidence::implied_or_long && root.size() < kLongRoot) return {false, 0, false};
    if (prefixes_[0] == Prefix::doubled) return {};
    if (!word.flags.empty()) return {false, kUnlicensed};
    return {false, kNoFlags + (count == 0 ? kBareSuffix : 0)};
  }

  const Confix* confix_at(const End& end) const {
    if (prefixes_[2] != Prefix::none) return nullptr;
    // se-…-nya is one affix, and so is the rare ke-…-nya.
    if (end.suffix == Suffix::none && end.ending->surface == "nya") {
      const auto* const with_nya = find_confix(prefixes_[0], prefixes_[1], Suffix::nya);
      if (with_nya != nullptr) return with_nya;
    }
    return find_confix(prefixes_[0], prefixes_[1], end.suffix);
  }

  /// Rules out what names and short roots would be found in everywhere.
  bool may_take(const Word& word, std::string_view root, const End& end, std::size_t count,
                bool licensed) const {
    const bool bare = count == 0;
    const bool suffixed = end.suffix != Suffix::none;
    if (root.size() <= kShortRoot && (!licensed || (bare && !suffixed && end.ending->is_rare_pronoun)))
      return false;
    if (end.lost != 0 && !licensed) return false;
    if (word.kind == WordKind::pair) return licensed || !bare;
    if (word.kind != WordKind::name) return true;
    if (bare) return !suffixed && end.ending->surface == "nya";
    return root.size() >= kLongName && confix_at(end) != nullptr && (suffixed || prefixes_[0] == Prefix::se);
  }

  static double cost_of_root(std::string_view root, const Word& word) {
    double cost = -kProductive * word.flags.size();
    if (root.size() <= kShortRoot) cost += kShortRootCost;
    return cost;
  }

  const Vocabulary& vocabulary_;
  std::array<char, kLongestWord + 1> letters_{};
  std::size_t length_;
  std::array<End, 32> ends_{};
  std::size_t end_count_ = 0;
  std::array<Prefix, kMostPrefixes + 1> prefixes_{};
  std::array<Shape, kMostPrefixes> shapes_{};
  Analysis best_;
};

}  // namespace

std::string Analysis::affixes() const {
  std::string text;
  const auto add = [&](std::string_view label) {
    if (label.empty()) return;
    if (!text.empty()) text += ' ';
    text += label;
  };
  for (const auto prefix : prefixes) add(label_of(prefix));
  add(label_of(suffix));
  if (ending != nullptr) add(ending->label);
  return text;
}

Analysis analyze_affixes(std::string_view term, const Vocabulary& vocabulary) {
  if (term.size() < 4 || term.size() > kLongestWord) return {};
  return Search(term, vocabulary).run();
}

Analysis analyze_unknown(std::string_view term) {
  constexpr std::size_t kShortestBase = 3;
  constexpr std::size_t kShortestRoot = 4;
  Analysis found;
  if (term.size() > kLongestWord) return found;
  if (term.ends_with("nya") && term.size() >= 3 + kShortestBase) {
    found.root = term.substr(0, term.size() - 3);
    found.ending = &*std::find_if(endings().begin(), endings().end(),
                                  [](const Ending& ending) { return ending.surface == "nya"; });
    return found;
  }
  if (!term.ends_with("kan") || term.size() < 5 + kShortestRoot) return found;
  for (const auto& form : prefix_forms(term.front())) {
    if ((form.prefix != Prefix::di && form.prefix != Prefix::me_nasal) || form.restored != 0 ||
        form.shape != Shape::any)
      continue;
    if (!term.starts_with(form.surface) || term.size() < form.surface.size() + 3 + kShortestRoot) continue;
    if (form.before.find(term[form.surface.size()]) == std::string_view::npos) continue;
    found.root = term.substr(form.surface.size(), term.size() - form.surface.size() - 3);
    found.prefixes[0] = form.prefix;
    found.suffix = Suffix::kan;
  }
  return found;
}

}  // namespace warta::text::indonesian
