// Search results for programs: JSON lines, an object for each hit.
//
// Keys, always all of them, in this order: rank, score, id, title, url, date, source, author, category,
// snippet. rank is a number from 1, score a number, author and category arrays of strings, the others
// strings; what an article does not have is null. date is ISO 8601 where it was understood. Bytes that are
// not UTF-8 become U+FFFD; characters that would steer a terminal are escaped.
#ifndef WARTA_SEARCHER_JSON_RENDERER_H_
#define WARTA_SEARCHER_JSON_RENDERER_H_

#include <iosfwd>

#include "searcher/highlighter.h"
#include "searcher/result_renderer.h"

namespace warta::searching {

class JsonRenderer final : public ResultRenderer {
 public:
  /// `out` and `highlighter` must outlive the renderer.
  JsonRenderer(std::ostream& out, Highlighter& highlighter) : out_(out), highlighter_(highlighter) {}

  void render(const SearchResult& result) override;

 private:
  std::ostream& out_;
  Highlighter& highlighter_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_JSON_RENDERER_H_
