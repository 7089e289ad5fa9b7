// Search results for people: rank and title, date, source and score, a snippet, the URL.
#ifndef WARTA_SEARCHER_TEXT_RENDERER_H_
#define WARTA_SEARCHER_TEXT_RENDERER_H_

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

#include "common/terminal.h"
#include "searcher/highlighter.h"
#include "searcher/result_renderer.h"
#include "searcher/snippet.h"

namespace warta::searching {

class TextRenderer final : public ResultRenderer {
 public:
  /// `out` and `highlighter` must outlive the renderer. Without colours the matches are not marked. With a
  /// width, titles and snippets are broken into lines of that many columns; URLs never are.
  TextRenderer(std::ostream& out, const Terminal& terminal, Highlighter& highlighter)
      : out_(out), terminal_(terminal), highlighter_(highlighter) {}

  void render(const SearchResult& result) override;

 private:
  void render_hit(const Hit& hit);
  void write_block(std::string_view first_prefix, const Snippet& text, std::string_view base_style);
  void write_line(const Snippet& text, Span line, std::string_view base_style);
  std::string styled(std::string_view text, std::string_view style) const;

  std::ostream& out_;
  Terminal terminal_;
  Highlighter& highlighter_;
};

/// "2025-02-07 14:05 WIB" of the ISO 8601 date that an index stores; any other text as it is. Western,
/// Central and Eastern Indonesian Time go by their names, other zones by their offsets.
std::string date_for_people(const std::string& stored_date);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_TEXT_RENDERER_H_
