// What to ask for less of, where a query finds nothing.
#ifndef WARTA_SEARCHER_SUGGESTIONS_RELAXATION_H_
#define WARTA_SEARCHER_SUGGESTIONS_RELAXATION_H_

#include <cstdint>
#include <optional>

#include "common/query/query.h"

namespace warta::searching {

/// The ways in which a query can ask for less, the one that keeps most of its meaning first.
enum class Relaxation : std::uint8_t {
  words,       ///< words in all their forms and anywhere, for phrases, NEAR and =forms
  unfiltered,  ///< without sumber:, tanggal: and their like
  unexcluded,  ///< without what must not be there
  any,         ///< any of the words, where several must be there
};

/// `node` relaxed; nullopt where there is nothing of the kind in it, or nothing would be left. What is made
/// may have an All in an All, an Any in an Any: to be written down and parsed, not to be compiled.
/// Thread-safe.
std::optional<query::Node> relaxed(const query::Node& node, Relaxation way);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SUGGESTIONS_RELAXATION_H_
