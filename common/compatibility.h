// Can this program work on that index? Asked whenever one is opened, by both programs.
//
// An index carries the version of its layout and the fingerprint of the analysis that made its terms. A
// program that lays out or analyses differently would find nothing, or the wrong things, without a word; so
// it says what differs and does not begin.
#ifndef WARTA_COMMON_COMPATIBILITY_H_
#define WARTA_COMMON_COMPATIBILITY_H_

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "common/text/user_lexicon.h"

namespace warta {

/// What an index says of itself in its metadata, as strings, each empty where the index says nothing.
struct IndexIdentity {
  std::string schema_version;
  std::string fingerprint;

  friend bool operator==(const IndexIdentity&, const IndexIdentity&) = default;
};

/// The fingerprint of an analysis: 32 hexadecimal digits of its description (text::Analyzer::description()).
std::string fingerprint_of(std::string_view analysis_description);

/// What an index made by this program says: schema::kVersion and the fingerprint of `analysis_description`.
IndexIdentity identity_of_this_program(std::string_view analysis_description);

/// What an index says of itself; `metadata` looks a key of its metadata up. Throws as `metadata` does.
IndexIdentity identity_of_index(const std::function<std::string(const std::string& key)>& metadata);

/// The user's lexicon that the index at `path` keeps, from its metadata; null if it has none. Throws
/// IndexError if it cannot be read back, else as `metadata` does.
std::shared_ptr<const text::UserLexicon> lexicon_of_index(
    const std::string& path, const std::function<std::string(const std::string& key)>& metadata);

/// Throws IndexError, with the remedy in its message, unless the index at `path`, which says `found` of
/// itself, was made as `expected`. Thread-safe.
void require_compatible(const std::string& path, const IndexIdentity& found, const IndexIdentity& expected);

}  // namespace warta

#endif  // WARTA_COMMON_COMPATIBILITY_H_
