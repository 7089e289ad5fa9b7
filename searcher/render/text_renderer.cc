#include "searcher/render/text_renderer.h"

#include <ostream>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/text/terminal_text.h"
#include "searcher/explain/explanation_lines.h"
#include "searcher/render/people_date.h"
#include "searcher/render/shared_words.h"
#include "searcher/snippet.h"

namespace warta::searching {
namespace {

constexpr std::string_view kTitleStyle = "1";
constexpr std::string_view kFaintStyle = "2";
constexpr std::string_view kIndent = "   ";
constexpr std::size_t kSnippetLines = 3;
constexpr std::size_t kLostAtLineEnds = 6;  // where a word does not fit, on average
constexpr std::size_t kMostSharedWords = 10;

/// Date, source, score and near-copies; what is not there is empty.
std::vector<std::string> facts_of(const Hit& hit) {
  std::vector<std::string> facts{date_for_people(hit.article.date), hit.article.source};
  if (hit.score > 0) facts.push_back(fmt::format("{:.4f}", hit.score));  // filters alone give none
  if (hit.similar > 0) facts.push_back(fmt::format("+{} serupa", grouped(hit.similar)));
  return facts;
}

}  // namespace

void TextRenderer::render(const SearchResult& result) {
  bool first = true;
  for (const auto& hit : result.hits) {
    if (!first) out_ << '\n';
    first = false;
    render_hit(hit);
  }
}

void TextRenderer::render_hit(const Hit& hit) {
  const auto& [id, title, url, date, source, authors, categories, language, body] = hit.article;
  const std::string_view shown_title = title.empty() ? std::string_view(tr("(no title)")) : title;
  lines_.write(fmt::format("{}. ", hit.rank), kIndent,
               whole_text(shown_title, highlighter_.find(shown_title)), kTitleStyle);
  lines_.write_facts(kIndent, facts_of(hit), kFaintStyle);
  const auto width = lines_.width();
  const auto columns =
      width == 0 ? kSnippetWidth : kSnippetLines * (width - kIndent.size() - kLostAtLineEnds);
  lines_.write(kIndent, kIndent, make_snippet(body, highlighter_.find(body), columns), "");
  if (shared_) {
    auto words = shared_words(hit.article, highlighter_);
    if (words.size() > kMostSharedWords) words.resize(kMostSharedWords);
    const auto line = tr("in common: {}", fmt::join(words, ", "));
    lines_.write(kIndent, kIndent, {line, {}}, kFaintStyle);
  }
  if (url.empty())
    lines_.write(kIndent, kIndent, {"id:" + id, {}}, kFaintStyle);
  else
    lines_.write_url(kIndent, url);
  if (hit.explanation) write_explanation(*hit.explanation);
}

void TextRenderer::write_explanation(const Explanation& explanation) {
  constexpr std::size_t kFewestColumns = 40;
  constexpr std::string_view kBelowFigures = "        ";
  for (const auto& [figures, words] : explanation_lines(explanation)) {
    const auto prefix = fmt::format("{}{}", kIndent, figures);
    const bool fits = lines_.width() == 0 || prefix.size() + kFewestColumns <= lines_.width();
    if (words.empty() || !fits) out_ << prefix << '\n';
    if (words.empty()) continue;
    if (fits)
      lines_.write(prefix + "  ", std::string(prefix.size() + 2, ' '), {words, {}}, "");
    else
      lines_.write(kBelowFigures, kBelowFigures, {words, {}}, "");
  }
}

}  // namespace warta::searching
