// In which order hits are wanted.
#ifndef WARTA_SEARCHER_SEARCH_ORDER_H_
#define WARTA_SEARCHER_SEARCH_ORDER_H_

#include <cstdint>

namespace warta::searching {

/// Articles without a date stand behind all others where the date decides.
enum class SortOrder : std::uint8_t { relevance, newest_first, oldest_first };

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SEARCH_ORDER_H_
