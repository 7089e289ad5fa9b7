// The interface of everything that writes search results out.
#ifndef WARTA_SEARCHER_RENDER_RESULT_RENDERER_H_
#define WARTA_SEARCHER_RENDER_RESULT_RENDERER_H_

#include "searcher/search.h"

namespace warta::searching {

/// Implementations are not thread-safe.
class ResultRenderer {
 public:
  ResultRenderer() = default;
  virtual ~ResultRenderer() = default;
  ResultRenderer(const ResultRenderer&) = delete;
  ResultRenderer& operator=(const ResultRenderer&) = delete;
  ResultRenderer(ResultRenderer&&) = delete;
  ResultRenderer& operator=(ResultRenderer&&) = delete;

  /// Writes the hits, in the order they have.
  virtual void render(const SearchResult& result) = 0;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_RESULT_RENDERER_H_
