// Search results for people: rank and title, date, source and score, a snippet, the URL.
#ifndef WARTA_SEARCHER_RENDER_TEXT_RENDERER_H_
#define WARTA_SEARCHER_RENDER_TEXT_RENDERER_H_

#include <iosfwd>

#include "common/terminal.h"
#include "searcher/highlighter.h"
#include "searcher/render/line_writer.h"
#include "searcher/render/result_renderer.h"

namespace warta::searching {

class TextRenderer final : public ResultRenderer {
 public:
  /// `out` and `highlighter` must outlive the renderer. Without colours the matches are not marked. On a
  /// terminal titles and snippets are broken into lines; URLs never are. With `shared` each hit tells which
  /// words it has of the article that all are like.
  TextRenderer(std::ostream& out, const Terminal& terminal, Highlighter& highlighter, bool shared)
      : out_(out), lines_(out, terminal), highlighter_(highlighter), shared_(shared) {}

  void render(const SearchResult& result) override;

 private:
  void render_hit(const Hit& hit);
  /// What its words are behind the figures of a line, or below them where a line is too short.
  void write_explanation(const Explanation& explanation);

  std::ostream& out_;
  LineWriter lines_;
  Highlighter& highlighter_;
  bool shared_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_TEXT_RENDERER_H_
