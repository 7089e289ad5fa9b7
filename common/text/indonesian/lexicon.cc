#include "common/text/indonesian/lexicon.h"

#include "common/text/indonesian/lexicon_table.h"

namespace warta::text::indonesian {
namespace {

std::string_view text_of(const TableEntry& entry) {
  return kTableText.substr(entry.text, entry.length);
}

}  // namespace

bool find_word(std::string_view term, Word& found) {
  const auto hash = hash_of_word(term);
  const auto tag = tag_of(hash);
  for (auto slot = first_slot(hash);; slot = (slot + 1) % kSlotCount) {
    if (kTableTags[slot] == 0) return false;
    if (kTableTags[slot] != tag) continue;
    const auto& entry = kTableEntries[kTableSlots[slot]];
    if (text_of(entry) != term) continue;
    found.kind = static_cast<WordKind>(entry.kind);
    found.flags = FlagSet(kTableFlagSets[entry.flag_set]);
    found.stands_alone = entry.stands_alone;
    found.in_dictionary = entry.in_dictionary;
    found.text = text_of(entry);
    found.root = text_of(kTableEntries[entry.target]);
    return true;
  }
}

std::string_view lexicon_version() {
  return kTableVersion;
}

}  // namespace warta::text::indonesian
