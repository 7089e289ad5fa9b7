#include "common/text/indonesian/vocabulary.h"

#include <utility>

namespace warta::text::indonesian {

Vocabulary::Vocabulary(VocabularyOptions options, std::shared_ptr<const UserLexicon> user)
    : options_(options), user_(std::move(user)) {
  if (user_ != nullptr && user_->empty()) user_ = nullptr;
}

bool Vocabulary::find(std::string_view term, Word& found) const {
  const bool known = find_compiled(term, found);
  if (user_ == nullptr) return known;
  if (const auto* const root = user_->root_of(term)) {
    if (!known) found = Word{};
    found.kind = WordKind::user;
    found.root = *root;
    return true;
  }
  if (!known) return false;
  // A word of the lexicon may lead to one that the user leads elsewhere.
  if (const auto* const root = user_->root_of(found.root)) found.root = *root;
  return true;
}

bool Vocabulary::find_compiled(std::string_view term, Word& found) const {
  if (!find_word(term, found)) return false;
  if (found.kind == WordKind::spelling && !options_.spellings) {
    found.kind = WordKind::root;
    found.root = found.text;
  }
  const bool left_out = (found.kind == WordKind::exception && !options_.exceptions) ||
                        (!found.in_dictionary && !options_.supplement);
  if (!left_out) return true;
  if (!found.in_dictionary) return false;
  found.kind = WordKind::root;
  found.root = found.text;
  return true;
}

}  // namespace warta::text::indonesian
