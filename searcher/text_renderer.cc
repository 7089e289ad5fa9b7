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

/// Where to break `text` into lines of `width` columns, the first of which `column` are taken: the blanks
/// that a line break takes the place of. None if `width` is 0. Words that are longer than a line stay whole.
std::vector<std::size_t> line_breaks(std::string_view text, std::size_t column, std::size_t width) {
  std::vector<std::size_t> breaks;
  if (width == 0) return breaks;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at + 1), text.size());
    const auto word_width = text::display_width(text::visible(text.substr(at, end - at)));
    if (text[at] == ' ' && column + word_width > width) {
      breaks.push_back(at);
      column = kIndent.size() + word_width - 1;
    } else {
      column += word_width;
    }
    at = end;
  }
  return breaks;
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
  std::size_t begin = 0;
  for (const auto end : line_breaks(text.text, text::display_width(first_prefix), terminal_.width)) {
    write_line(text, {begin, end}, base_style);
    out_ << kIndent;
    begin = end + 1;
  }
  write_line(text, {begin, text.text.size()}, base_style);
}

/// Writes a part of the text and a line break, each run of one style by itself.
void TextRenderer::write_line(const Snippet& text, Span line, std::string_view base_style) {
  const std::string_view whole = text.text;
  const auto write = [&](std::size_t begin, std::size_t end, std::string_view style) {
    if (begin < end) out_ << styled(text::visible(whole.substr(begin, end - begin)), style);
  };
  auto at = line.begin;
  for (const auto& highlight : text.highlights) {
    const auto begin = std::clamp(highlight.begin, at, line.end);
    const auto end = std::clamp(highlight.end, at, line.end);
    write(at, begin, base_style);
    write(begin, end, kMatchStyle);
    at = end;
  }
  write(at, line.end, base_style);
  out_ << '\n';
}

std::string TextRenderer::styled(std::string_view text, std::string_view style) const {
  if (!terminal_.colored || style.empty() || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", style, text);
}

}  // namespace warta::searching
