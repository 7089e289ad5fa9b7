// The lines below the results: how many there are, when, in what time; and what to ask instead of a query
// that finds nothing.
#ifndef WARTA_SEARCHER_RENDER_SUMMARY_H_
#define WARTA_SEARCHER_RENDER_SUMMARY_H_

#include <chrono>
#include <string>
#include <string_view>

#include "searcher/search.h"
#include "searcher/suggestions/suggestions.h"

namespace warta::searching {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// "13 hits, 1 to 10 shown, 2 near-copies, 1.3 ms", without what does not apply; and on a line of its own
/// `timeline`, which may be empty.
std::string summary_of(const SearchResult& result, std::string_view timeline, Milliseconds elapsed);

/// "13 hits, 1.3 ms".
std::string summary_of(std::uint64_t matches, Milliseconds elapsed);

/// Lines, each with its break; none if nothing is suggested. Nothing in them steers a terminal.
std::string advice_of(const Suggestions& suggestions);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_SUMMARY_H_
