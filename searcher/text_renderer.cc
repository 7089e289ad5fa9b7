#include "searcher/text_renderer.h"

#include <algorithm>
#include <chrono>
#include <ostream>
#include <vector>

#include <fmt/format.h>

#include "common/date.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

// Styles by ECMA-48's numbers, as terminals know them.
constexpr std::string_view kTitleStyle = "1";
constexpr std::string_view kFaintStyle = "2";
constexpr std::string_view kUrlStyle = "36";
constexpr std::string_view kMatchStyle = "1;31";
constexpr std::string_view kIndent = "   ";

/// A word of a line, and whether it is highlighted from some byte on to another.
struct Piece {
  std::string_view text;
  bool highlighted;
};

/// The text cut at the borders of its highlights.
std::vector<Piece> pieces_of(const Snippet& snippet) {
  std::vector<Piece> pieces;
  const std::string_view text = snippet.text;
  std::size_t at = 0;
  for (const auto& [begin, end] : snippet.highlights) {
    if (begin > at) pieces.push_back({text.substr(at, begin - at), false});
    pieces.push_back({text.substr(begin, end - begin), true});
    at = end;
  }
  if (at < text.size()) pieces.push_back({text.substr(at), false});
  return pieces;
}

std::string zone_name(std::chrono::minutes offset) {
  using std::chrono::hours;
  if (offset == hours{7}) return "WIB";
  if (offset == hours{8}) return "WITA";
  if (offset == hours{9}) return "WIT";
  const auto minutes = std::abs(offset.count());
  return fmt::format("{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

/// Fields that are there, with " · " between them.
std::string joined_facts(const Hit& hit) {
  std::vector<std::string> facts;
  for (const auto& fact : {date_for_people(hit.article.date), hit.article.source}) {
    if (!fact.empty()) facts.push_back(text::visible(fact));
  }
  facts.push_back(fmt::format("{:.4f}", hit.score));
  return fmt::format("{}", fmt::join(facts, " · "));
}

}  // namespace

std::string date_for_people(const std::string& stored_date) {
  const auto time = parse_publication_time(stored_date);
  if (!time || !time->has_clock) return stored_date;
  const auto iso = to_iso(*time);
  return iso.substr(0, 10) + " " + iso.substr(11, 5) + " " + zone_name(time->utc_offset);
}

void TextRenderer::render(const SearchResult& result) {
  bool first = true;
  for (const auto& hit : result.hits) {
    if (!first) out_ << '\n';
    first = false;
    render_hit(hit);
  }
  out_.flush();
}

void TextRenderer::render_hit(const Hit& hit) {
  const auto& article = hit.article;
  const std::string_view title = article.title.empty() ? std::string_view("(no title)") : article.title;
  write_block(fmt::format("{}. ", hit.rank), whole_text(title, highlighter_.find(title)), kTitleStyle);
  out_ << kIndent << styled(joined_facts(hit), kFaintStyle) << '\n';
  write_block(kIndent, make_snippet(article.body, highlighter_.find(article.body)), "");
  if (!article.url.empty()) out_ << kIndent << styled(text::visible(article.url), kUrlStyle) << '\n';
}

/// Writes the text behind `first_prefix`, broken at blanks where the terminal ends; further lines are
/// indented.
void TextRenderer::write_block(std::string_view first_prefix, const Snippet& text,
                               std::string_view base_style) {
  out_ << first_prefix;
  std::size_t column = text::display_width(first_prefix);
  for (const auto& [piece, highlighted] : pieces_of(text)) {
    const auto style = highlighted ? kMatchStyle : base_style;
    const std::string shown = text::visible(piece);
    std::string run;  // what is yet to be written on this line
    for (std::size_t at = 0; at < shown.size();) {
      // A blank goes with the word behind it, so that a line break can take the blank's place.
      const auto end = std::min(shown.find(' ', at + 1), shown.size());
      const std::string_view word(shown.data() + at, end - at);
      const auto width = text::display_width(word);
      at = end;
      if (terminal_.width > 0 && word.front() == ' ' && column + width > terminal_.width) {
        out_ << styled(run, style) << '\n' << kIndent;
        run = word.substr(1);
        column = kIndent.size() + width - 1;
      } else {
        run += word;
        column += width;
      }
    }
    out_ << styled(run, style);
  }
  out_ << '\n';
}

std::string TextRenderer::styled(std::string_view text, std::string_view style) const {
  if (!terminal_.colored || style.empty() || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", style, text);
}

}  // namespace warta::searching
