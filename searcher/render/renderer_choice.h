// The renderer for what a command line asks for.
#ifndef WARTA_SEARCHER_RENDER_RENDERER_CHOICE_H_
#define WARTA_SEARCHER_RENDER_RENDERER_CHOICE_H_

#include <iosfwd>
#include <memory>

#include "common/terminal.h"
#include "searcher/highlighter.h"
#include "searcher/render/output_format.h"
#include "searcher/render/result_renderer.h"

namespace warta::searching {

/// `out` and `highlighter` must outlive it. With `shared` hits tell which words they have of the article that
/// all are like, where the format has a place for that.
std::unique_ptr<ResultRenderer> make_renderer(const Output& output, const Terminal& terminal, bool shared,
                                              Highlighter& highlighter, std::ostream& out);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_RENDERER_CHOICE_H_
