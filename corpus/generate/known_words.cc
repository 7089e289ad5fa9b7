#include "corpus/generate/known_words.h"

#include <algorithm>

#include "common/text/indonesian/lexicon.h"
#include "common/text/indonesian/lexicon_table.h"

namespace warta::generating {
namespace {

using text::indonesian::WordKind;

/// Of letters, and of hyphens between them.
bool is_plain(std::string_view word) {
  return word.size() >= 2 &&
         std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

}  // namespace

KnownWords lexicon_words() {
  KnownWords words;
  for (const auto& entry : text::indonesian::kTableEntries) {
    const auto text = text::indonesian::kTableText.substr(entry.text, entry.length);
    if (!is_plain(text)) continue;
    const auto kind = static_cast<WordKind>(entry.kind);
    // Loans are of the same kind as names, but the dictionary has them: they stay small.
    if (kind == WordKind::name && !entry.in_dictionary) {
      words.names.push_back(text);
    } else if (kind == WordKind::root || kind == WordKind::pair) {
      const text::indonesian::FlagSet flags(text::indonesian::kTableFlagSets[entry.flag_set]);
      words.roots.push_back({text, flags, entry.stands_alone});
    }
  }
  return words;
}

}  // namespace warta::generating
