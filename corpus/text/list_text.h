// Lists that stand as text in one field, as pandas and csv.writer put them into a cell. Thread-safe.
#ifndef WARTA_CORPUS_TEXT_LIST_TEXT_H_
#define WARTA_CORPUS_TEXT_LIST_TEXT_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

/// The items of a list as Python, NumPy or JSON writes it: ['Andi', "Jum'at"], ["a", "b"], [u'a'], ['a' 'b'],
/// [1, 2], []. Escapes are undone (\n \t \' \" \\ \/ \xE9 \u00e9 \U0001F600 and three octal digits; pairs of
/// surrogates are joined, lone ones U+FFFD); what is no escape stays. Numbers and booleans are given as they
/// are written; None, null and nan are left out. Lists in the list are given item by item, in order. Blanks
/// around do not matter.
/// nullopt for what is no such list, whole and sound: "[Foto] Banjir", "['a', 'b'", "{'a': 1}". Nothing is
/// ever executed; linear in time.
std::optional<std::vector<std::string>> parse_list_text(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_LIST_TEXT_H_
