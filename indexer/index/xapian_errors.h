// Xapian's errors as ours: the one way out of every module of the indexer that calls Xapian.
#ifndef WARTA_INDEXER_INDEX_XAPIAN_ERRORS_H_
#define WARTA_INDEXER_INDEX_XAPIAN_ERRORS_H_

#include <string>

#include <xapian.h>

#include "common/messages/messages.h"

namespace warta::indexing {

/// What may follow the words of an error, as the way out: for tr().
inline constexpr const char* kCommittedStays = marked("; the index holds what was committed before");
inline constexpr const char* kAsItWas = marked("; the index is as it was");
/// Of what is built beside the index, to be put into it or into its place.
inline constexpr const char* kNothingOfIt = marked("; the index has nothing of what was being built");
inline constexpr const char* kNotReadable = marked(
    "; warta-indexer --check tells what is damaged; the way out is to index the dumps again with --fresh");

/// Throws the IndexError for what Xapian said of the index at `path`. Its message ends in the translation of
/// `remedy` where Xapian's kind of error does not ask for another.
[[noreturn]] void fail(const std::string& path, const Xapian::Error& error, const char* remedy);

/// Lives while its thread is within Xapian, for termination.h.
class InsideXapian {
 public:
  InsideXapian();
  ~InsideXapian();
  InsideXapian(const InsideXapian&) = delete;
  InsideXapian& operator=(const InsideXapian&) = delete;
  InsideXapian(InsideXapian&&) = delete;
  InsideXapian& operator=(InsideXapian&&) = delete;

  static bool is_this_thread();
};

/// Runs `work`; a Xapian::Error leaves as an IndexError that names the index.
template <typename Work>
auto guarded(const std::string& path, Work work, const char* remedy = kCommittedStays) {
  try {
    const InsideXapian inside;
    return work();
  } catch (const Xapian::Error& error) {
    fail(path, error, remedy);
  }
}

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_XAPIAN_ERRORS_H_
