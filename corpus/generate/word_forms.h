// The forms of a root: what its flags say that it takes, put together by the grammar's own tables
// (common/text/indonesian/affix_rules.h), which the stemmer reads the other way round.
#ifndef WARTA_CORPUS_GENERATE_WORD_FORMS_H_
#define WARTA_CORPUS_GENERATE_WORD_FORMS_H_

#include <string>
#include <string_view>
#include <vector>

#include "common/text/indonesian/affix_rules.h"
#include "corpus/generate/known_words.h"

namespace warta::generating {

/// `root` behind a prefix, as it is written: meN- and "tulis" make "menulis", "ajar" "mengajar"; the root
/// alone where no form of the prefix may stand before it.
std::string prefixed(text::indonesian::Prefix prefix, std::string_view root);

/// The root itself, if it occurs so, then those with affixes; none twice.
std::vector<std::string> forms_of(const Root& root);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_WORD_FORMS_H_
