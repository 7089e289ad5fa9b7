#include "common/text/indonesian/hyphenated_word.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "common/text/indonesian/affix_analysis.h"

namespace warta::text::indonesian {
namespace {

/// Affixes that are written with a hyphen before or behind names, foreign words, figures and abbreviations.
/// se- is not among them: "se-Indonesia" is a compound, found by its joined form as well.
constexpr std::array<std::string_view, 22> kPartedPrefixes = {
    "di",   "ke",   "me",    "mem", "men", "meng", "meny", "menge", "pe", "pem",    "pen",
    "peng", "peny", "penge", "per", "ber", "ter",  "nge",  "ng",    "ku", "memper", "diper"};
constexpr std::array<std::string_view, 12> kPartedSuffixes = {"nya", "ku",  "mu", "lah", "kah",   "pun",
                                                              "an",  "kan", "i",  "in",  "annya", "nyalah"};

bool is_prefix(std::string_view part) {
  return std::find(kPartedPrefixes.begin(), kPartedPrefixes.end(), part) != kPartedPrefixes.end();
}

bool is_suffix(std::string_view part) {
  return std::find(kPartedSuffixes.begin(), kPartedSuffixes.end(), part) != kPartedSuffixes.end();
}

/// May `last` be parted from `host` with no prefix before it? Not what Korean names end in ("Jae-in"); -an
/// makes decades of figures.
bool is_parted_ending(std::string_view host, std::string_view last) {
  constexpr std::array<std::string_view, 7> kEndings = {"nya", "ku", "mu", "lah", "kah", "pun", "nyalah"};
  if (std::find(kEndings.begin(), kEndings.end(), last) != kEndings.end()) return true;
  return (last == "an" || last == "annya") && host.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string without_hyphens(std::string_view term) {
  std::string joined(term);
  std::erase(joined, '-');
  return joined;
}

/// A pair of the vocabulary, with affixes around it or without: "perundang-undangan".
std::optional<HyphenatedWord> as_pair(std::string_view term, const Vocabulary& vocabulary) {
  Word word;
  if (vocabulary.find(term, word)) {
    if (word.kind == WordKind::pair || word.kind == WordKind::name) {
      return HyphenatedWord{HyphenatedKind::pair, std::string(word.root), ""};
    }
    return HyphenatedWord{HyphenatedKind::reduplication, std::string(word.root), ""};
  }
  const auto analysis = analyze_affixes(term, vocabulary);
  if (analysis.root.find('-') == std::string_view::npos) return std::nullopt;
  return HyphenatedWord{HyphenatedKind::pair, std::string(analysis.root), analysis.affixes()};
}

/// "berkejar-kejaran" → "berkejaran", "memanggil-manggil" → "memanggil", "sebaik-baiknya" → "sebaiknya": the
/// beginning of the second part that the first one ends with stands once. Empty if there is none of three
/// letters.
std::string undoubled(std::string_view first, std::string_view second) {
  for (auto length = std::min(first.size(), second.size()); length >= 3; --length) {
    if (first.ends_with(second.substr(0, length))) return std::string(first).append(second.substr(length));
  }
  return "";
}

/// "turun-temurun", "gunung-gemunung": the infix -em- in the second half.
bool has_infix(std::string_view first, std::string_view second) {
  return second.size() == first.size() + 2 && second.front() == first.front() &&
         second.substr(1, 2) == "em" && second.substr(3) == first.substr(1);
}

std::optional<HyphenatedWord> as_reduplication(std::string_view first, std::string_view second,
                                               const WordStems& stems) {
  if (first.size() < 2 || second.size() < 2 || is_suffix(second)) return std::nullopt;
  const auto reduplication = [](std::string root) {
    return HyphenatedWord{HyphenatedKind::reduplication, std::move(root), ""};
  };
  auto first_stem = stems.stem(first);
  if (first == second || has_infix(first, second)) return reduplication(std::move(first_stem));
  const auto once = undoubled(first, second);
  if (auto root = once.empty() ? "" : stems.known_root(once); !root.empty())
    return reduplication(std::move(root));
  // "berjam-jam", "setinggi-tingginya": the affixes make no word around one half, but stand around both.
  auto second_stem = stems.stem(second);
  if (second_stem.size() >= 3 && first.ends_with(second_stem)) return reduplication(std::move(second_stem));
  if (!once.empty()) return reduplication(stems.stem(once));
  // "tolong-menolong", "buku-bukunya".
  if (first_stem == second_stem) return reduplication(std::move(first_stem));
  return std::nullopt;
}

std::optional<HyphenatedWord> as_host(std::string_view first, std::string_view rest, const WordStems& stems) {
  const bool se = first == "se";
  if ((!se && !is_prefix(first)) || rest.size() < 2) return std::nullopt;
  // "di-PHK-kan": what is left may have its own ending.
  const auto hyphen = rest.rfind('-');
  const bool ending = hyphen != std::string_view::npos && is_suffix(rest.substr(hyphen + 1));
  const auto host = ending ? rest.substr(0, hyphen) : rest;
  if (host.find('-') != std::string_view::npos) return std::nullopt;
  return HyphenatedWord{se ? HyphenatedKind::compound : HyphenatedKind::host, stems.stem(host),
                        std::string(first) + "-"};
}

}  // namespace

HyphenatedWord analyze_hyphenated(std::string_view term, const Vocabulary& vocabulary,
                                  const WordStems& stems) {
  if (auto pair = as_pair(term, vocabulary)) return *pair;
  const auto first_hyphen = term.find('-');
  const auto last_hyphen = term.rfind('-');
  const auto first = term.substr(0, first_hyphen);
  const auto last = term.substr(last_hyphen + 1);
  if (first_hyphen == last_hyphen) {
    if (auto reduplication = as_reduplication(first, last, stems)) return *reduplication;
  }
  if (auto with_prefix = as_host(first, term.substr(first_hyphen + 1), stems)) return *with_prefix;
  const auto host = term.substr(0, last_hyphen);
  if (is_parted_ending(host, last)) {
    if (host.find('-') == std::string_view::npos)
      return {HyphenatedKind::host, stems.stem(host), "-" + std::string(last)};
    auto inner = analyze_hyphenated(host, vocabulary, stems);
    if (inner.kind != HyphenatedKind::compound) return inner;
  }
  return {HyphenatedKind::compound, stems.stem(without_hyphens(term)), ""};
}

}  // namespace warta::text::indonesian
