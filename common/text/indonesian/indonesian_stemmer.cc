#include "common/text/indonesian/indonesian_stemmer.h"

#include <algorithm>
#include <utility>

#include "common/text/indonesian/affix_analysis.h"
#include "common/text/indonesian/hyphenated_word.h"
#include "common/text/indonesian/number.h"
#include "common/text/indonesian/old_spelling.h"

namespace warta::text::indonesian {
namespace {

/// Counts the changes to the rules; the tables name their own version.
constexpr int kRulesVersion = 1;

/// Shorter words of an old spelling would be too many words that only look like one ("does", "poet").
constexpr std::size_t kShortestOldWord = 5;

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

/// How a term came to its stem.
enum class Way : std::uint8_t {
  unknown,
  word,
  affixes,
  pattern,
  old_spelling,
  number,
  doubled_by_2,
  hyphenated
};

struct Stemming {
  std::string stem;
  Way way = Way::unknown;
  WordKind word_kind = WordKind::root;
  Analysis analysis;
  HyphenatedWord hyphenated;
};

class WordStemmer {
 public:
  explicit WordStemmer(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  Stemming run(std::string_view term) const {
    if (is_hyphenated(term)) return hyphenated(term);
    const bool letters = std::all_of(term.begin(), term.end(), is_letter);
    if (!letters) return figure(term);
    auto found = known(term);
    if (found.way == Way::unknown) found = old_spelling(term);
    if (found.way == Way::unknown) found = pattern(term);
    return found;
  }

  /// Has it hyphens, each between two parts? Others are no word.
  static bool is_hyphenated(std::string_view term) {
    return !term.empty() && term.front() != '-' && term.back() != '-' &&
           term.find('-') != std::string_view::npos && term.find("--") == std::string_view::npos;
  }

 private:
  static Stemming unknown(std::string_view term) { return {std::string(term), Way::unknown, {}, {}, {}}; }

  /// A word of the vocabulary, or affixes around one.
  Stemming known(std::string_view term) const {
    Word word;
    if (vocabulary_.find(term, word)) return {std::string(word.root), Way::word, word.kind, {}, {}};
    const auto analysis = analyze_affixes(term, vocabulary_);
    if (analysis.root.empty()) return unknown(term);
    return {std::string(analysis.root), Way::affixes, {}, analysis, {}};
  }

  Stemming old_spelling(std::string_view term) const {
    if (!vocabulary_.merges_spellings() || term.size() < kShortestOldWord) return unknown(term);
    for (const auto& spelling : present_spellings(term)) {
      auto found = known(spelling);
      if (found.way != Way::unknown) return {std::move(found.stem), Way::old_spelling, {}, {}, {}};
    }
    return unknown(term);
  }

  /// The root of a pattern must be its own stem, lest stems of stems differ.
  Stemming pattern(std::string_view term) const {
    const auto analysis = analyze_unknown(term);
    if (analysis.root.empty()) return unknown(term);
    const auto inner = run(analysis.root);
    return {inner.stem, Way::pattern, {}, analysis, {}};
  }

  Stemming figure(std::string_view term) const {
    Word word;
    if (vocabulary_.find(term, word)) return {std::string(word.root), Way::word, word.kind, {}, {}};
    if (auto number = canonical_number(term); !number.empty())
      return {std::move(number), Way::number, {}, {}, {}};
    return doubled_by_2(term);
  }

  /// "anak2", "anak2nya": the figure says that the word stands twice.
  Stemming doubled_by_2(std::string_view term) const {
    const auto two = term.find('2');
    if (two == std::string_view::npos || two < 3) return unknown(term);
    const auto base = term.substr(0, two);
    const auto rest = term.substr(two + 1);
    const bool ending = rest.empty() || std::any_of(endings().begin(), endings().end(),
                                                    [&](const Ending& e) { return e.surface == rest; });
    if (!ending || !std::all_of(base.begin(), base.end(), is_letter)) return unknown(term);
    auto found = known(base);
    if (found.way == Way::unknown) return unknown(term);
    return {std::move(found.stem), Way::doubled_by_2, {}, {}, {}};
  }

  Stemming hyphenated(std::string_view term) const {
    const WordStems stems{[this](std::string_view word) { return run(word).stem; },
                          [this](std::string_view word) {
                            auto found = known(word);
                            return found.way == Way::unknown ? std::string() : std::move(found.stem);
                          }};
    auto found = analyze_hyphenated(term, vocabulary_, stems);
    auto stem = found.stem;
    return {std::move(stem), Way::hyphenated, {}, {}, std::move(found)};
  }

  const Vocabulary& vocabulary_;
};

std::string_view name_of(WordKind kind) {
  switch (kind) {
    case WordKind::root:
      return "root";
    case WordKind::name:
      return "name";
    case WordKind::pair:
      return "pair";
    case WordKind::exception:
      return "exception";
    case WordKind::spelling:
      return "spelling";
    case WordKind::user:
      return "lexicon";
    case WordKind::derived:
      return "derived";
  }
  return "";
}

std::string_view name_of(HyphenatedKind kind) {
  switch (kind) {
    case HyphenatedKind::reduplication:
      return "reduplication";
    case HyphenatedKind::host:
      return "host";
    case HyphenatedKind::pair:
      return "pair";
    case HyphenatedKind::compound:
      return "compound";
  }
  return "";
}

/// "-in, spelling": what stood between the affixes may itself lead on.
std::string affixes_and_kind(const Analysis& analysis) {
  const auto kind = analysis.root_kind;
  const bool leads_on = kind == WordKind::spelling || kind == WordKind::exception || kind == WordKind::user ||
                        kind == WordKind::derived;
  return analysis.affixes() + (leads_on ? ", " + std::string(name_of(kind)) : "");
}

std::string described(const Stemming& stemming) {
  switch (stemming.way) {
    case Way::unknown:
      return "unknown";
    case Way::word:
      return std::string(name_of(stemming.word_kind));
    case Way::affixes:
      return affixes_and_kind(stemming.analysis);
    case Way::pattern:
      return stemming.analysis.affixes() + " (unknown root)";
    case Way::old_spelling:
      return "old spelling";
    case Way::number:
      return "number";
    case Way::doubled_by_2:
      return "reduplication";
    case Way::hyphenated:
      break;
  }
  std::string text(name_of(stemming.hyphenated.kind));
  if (!stemming.hyphenated.affixes.empty()) text += " " + stemming.hyphenated.affixes;
  return text;
}

}  // namespace

IndonesianStemmer::IndonesianStemmer(std::shared_ptr<const UserLexicon> user, VocabularyOptions options)
    : vocabulary_(options, std::move(user)) {}

std::string IndonesianStemmer::stem(std::string_view term) {
  return WordStemmer(vocabulary_).run(term).stem;
}

std::string IndonesianStemmer::rule(std::string_view term) {
  return described(WordStemmer(vocabulary_).run(term));
}

HyphenatedKind IndonesianStemmer::kind_of_hyphenated(std::string_view term) {
  return WordStemmer(vocabulary_).run(term).hyphenated.kind;
}

std::string IndonesianStemmer::name() const {
  return "indonesian-" + std::to_string(kRulesVersion) + "-" + std::string(lexicon_version());
}

}  // namespace warta::text::indonesian
