#include "common/text/indonesian/compiler/dictionary.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace warta::text::indonesian {
namespace {

/// Far fewer than it has: another file was named.
constexpr std::size_t kFewestWords = 10000;

bool begins_with_consonant(std::string_view word) {
  return !word.empty() && std::string_view("aeiou").find(word.front()) == std::string_view::npos;
}

/// The dictionary lists some forms beside the root that they come from, and these would pass for roots:
/// "bicarakan" beside bicara/Mk, "kepulauan" beside pulau/Ka, "rerumputan" beside "rumput".
bool is_licensed_form(const std::string& word, const Definitions& words) {
  constexpr FlagSet kVerbKan{"Mk Mh Mo Dk Ok k0"};
  constexpr FlagSet kNounKeAn{"Ka"};
  if (word.size() < 6) return false;
  if (word.ends_with("kan")) {
    const auto* const root = find(words, word.substr(0, word.size() - 3));
    if (root != nullptr && root->flags.intersects(kVerbKan)) return true;
  }
  if (!word.ends_with("an")) return false;
  if (word.starts_with("ke")) {
    const auto* const root = find(words, word.substr(2, word.size() - 4));
    if (root != nullptr && root->flags.intersects(kNounKeAn)) return true;
  }
  return word[1] == 'e' && word[0] == word[2] && begins_with_consonant(word) &&
         find(words, word.substr(2, word.size() - 4)) != nullptr;
}

/// A root that never stands alone and begins with a prefix before another root is that prefix's work
/// ("ketahu" in mengetahui, "tidakadil" in ketidakadilan): the other root, or "" if there is none.
std::string root_of_bound(const std::string& word, const Definitions& words) {
  for (const std::string_view prefix : {"ke", "per", "me", "tidak"}) {
    if (!word.starts_with(prefix)) continue;
    auto rest = word.substr(prefix.size());
    if (rest.size() >= 4 && find(words, rest) != nullptr) return rest;
  }
  return "";
}

/// The first letter of a word as a nasal that stands for it, "" if none does.
std::string_view nasal_of(char letter) {
  switch (letter) {
    case 'k':
      return "ng";
    case 'p':
      return "m";
    case 's':
      return "ny";
    case 't':
      return "n";
    default:
      return "";
  }
}

/// X-X, X-nasal-X ("tiru-niru" in meniru-niru) and X-meN-X ("tolong-menolong") are brought to X by the rules
/// of reduplication; such pairs that mean something else stand in pairs.txt, and those whose half is no word
/// stay.
bool is_plain_reduplication(const std::string& word, const Definitions& words) {
  const auto hyphen = word.find('-');
  if (hyphen == std::string::npos) return false;
  const auto first = word.substr(0, hyphen);
  const auto second = word.substr(hyphen + 1);
  if (first.size() < 3 || find(words, first) == nullptr) return false;
  if (first == second || (second.size() >= 3 && first.ends_with(second))) return true;
  const auto tail = first.substr(1);
  const auto nasal = nasal_of(first.front());
  if (!nasal.empty() && second == std::string(nasal) + tail) return true;
  return (second.starts_with("me") || second.starts_with("tem")) && second.ends_with(tail);
}

/// Leaves roots, and the words that are derived and lead to one.
void clean_dictionary(Definitions& words) {
  std::vector<std::string> dropped;
  for (auto& [word, definition] : words) {
    if (is_plain_reduplication(word, words) || (definition.flags.empty() && is_licensed_form(word, words))) {
      dropped.push_back(word);
    } else if (word.find('-') != std::string::npos) {
      definition.kind = WordKind::pair;
    } else if (!definition.stands_alone) {
      definition.root = root_of_bound(word, words);
      if (!definition.root.empty()) definition.kind = WordKind::derived;
    }
  }
  for (const auto& word : dropped) words.erase(word);
}

/// A few lines of the dictionary are damaged ("bersutM0"), and its first one is a count: those are no words.
bool is_sound(const std::string& word) {
  return is_word(word) && std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Definitions read_dictionary(const std::string& path) {
  Definitions words;
  for_each_line(path, [&](std::size_t, const std::string& line) {
    if (!is_sound(lower(trimmed(line.substr(0, line.find('/')))))) return;
    define_root(line, words);
  });
  if (words.size() < kFewestWords) throw std::runtime_error(path + ": is not hunspell-id's dictionary");
  for (auto& [word, definition] : words) definition.in_dictionary = true;
  clean_dictionary(words);
  return words;
}

}  // namespace warta::text::indonesian
