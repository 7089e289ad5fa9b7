#include "searcher/render/article_renderer.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "searcher/render/line_writer.h"
#include "searcher/render/people_date.h"
#include "searcher/snippet.h"

namespace warta::searching {
namespace {

constexpr std::string_view kTitleStyle = "1";
constexpr std::string_view kFaintStyle = "2";

std::vector<std::string> facts_of(const StoredArticle& article) {
  return {date_for_people(article.date), article.source, fmt::format("{}", fmt::join(article.authors, ", ")),
          fmt::format("{}", fmt::join(article.categories, ", ")), "id:" + article.id};
}

}  // namespace

void write_article(const StoredArticle& article, Highlighter& highlighter, const Terminal& terminal,
                   std::ostream& out) {
  LineWriter lines(out, terminal);
  const std::string_view title = article.title.empty() ? std::string_view(tr("(no title)")) : article.title;
  lines.write("", "", whole_text(title, highlighter.find(title)), kTitleStyle);
  lines.write_facts("", facts_of(article), kFaintStyle);
  if (!article.url.empty()) lines.write_url("", article.url);
  const std::string_view body = article.body;
  for (std::size_t begin = 0; begin < body.size();) {
    const auto end = std::min(body.find('\n', begin), body.size());
    const auto paragraph = body.substr(begin, end - begin);
    out << '\n';
    lines.write("", "", whole_text(paragraph, highlighter.find(paragraph)), "");
    begin = body.find_first_not_of('\n', end);
    if (begin == std::string_view::npos) break;
  }
}

}  // namespace warta::searching
