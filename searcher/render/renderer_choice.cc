#include "searcher/render/renderer_choice.h"

#include "searcher/render/program_renderers.h"
#include "searcher/render/text_renderer.h"

namespace warta::searching {
namespace {

/// Names of the one query and of the run, where nothing else says them.
constexpr const char* kQueryId = "1";
constexpr const char* kRunTag = "warta";

}  // namespace

std::unique_ptr<ResultRenderer> make_renderer(const Output& output, const Terminal& terminal, bool shared,
                                              Highlighter& highlighter, std::ostream& out) {
  const char end = output.nul_ends ? '\0' : '\n';
  const bool raw = output.nul_ends && !terminal.shows();
  switch (output.format) {
    case OutputFormat::json:
      return std::make_unique<JsonRenderer>(out, highlighter, shared);
    case OutputFormat::csv:
      return std::make_unique<TableRenderer>(out, highlighter, TableStyle::commas);
    case OutputFormat::tsv:
      return std::make_unique<TableRenderer>(out, highlighter, TableStyle::tabs);
    case OutputFormat::trec:
      return std::make_unique<TrecRenderer>(out, kQueryId, kRunTag);
    case OutputFormat::ids:
      return std::make_unique<TemplateRenderer>(out, highlighter, parse_hit_template("{id}"), end, raw);
    case OutputFormat::custom:
      return std::make_unique<TemplateRenderer>(out, highlighter, parse_hit_template(output.hit_template),
                                                end, raw);
    case OutputFormat::text:
      break;
  }
  return std::make_unique<TextRenderer>(out, terminal, highlighter, shared);
}

}  // namespace warta::searching
