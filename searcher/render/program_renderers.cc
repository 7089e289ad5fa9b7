#include "searcher/render/program_renderers.h"

#include <ostream>

#include <fmt/format.h>

#include "common/text/terminal_text.h"
#include "searcher/evaluation/trec_files.h"
#include "searcher/render/hit_fields.h"
#include "searcher/render/json_lines.h"
#include "searcher/render/shared_words.h"
#include "searcher/snippet.h"

namespace warta::searching {
namespace {

/// RFC 4180: in quotation marks what would be misread without, and quotation marks twice.
std::string quoted(const std::string& value) {
  const bool plain =
      value.find_first_of(",\"\r\n") == std::string::npos && !value.starts_with(' ') && !value.ends_with(' ');
  if (plain) return value;
  std::string out = "\"";
  for (const char c : value) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

}  // namespace

void JsonRenderer::render(const SearchResult& result) {
  for (const auto& hit : result.hits) {
    const auto& body = hit.article.body;
    const auto snippet = make_snippet(body, highlighter_.find(body));
    const auto words = shared_ ? shared_words(hit.article, highlighter_) : std::vector<std::string>();
    out_ << hit_json(hit, snippet, shared_ ? &words : nullptr, query_id_) << '\n';
  }
}

std::string table_row(const std::vector<std::string>& values, TableStyle style) {
  std::string row;
  for (const auto& value : values) {
    if (!row.empty() || &value != &values.front()) row += style == TableStyle::commas ? ',' : '\t';
    const auto shown = text::visible(value);
    row += style == TableStyle::commas ? quoted(shown) : shown;
  }
  return row + '\n';
}

void TableRenderer::render(const SearchResult& result) {
  std::vector<std::string> values;
  for (const auto field : hit_columns()) values.emplace_back(name_of(field));
  out_ << table_row(values, style_);
  for (const auto& hit : result.hits) {
    values.clear();
    for (const auto field : hit_columns()) values.push_back(value_of(field, hit, highlighter_));
    out_ << table_row(values, style_);
  }
}

void TrecRenderer::render(const SearchResult& result) {
  for (const auto& hit : result.hits) {
    out_ << fmt::format("{} Q0 {} {} {} {}\n", query_id_, trec_id(hit.article.id), hit.rank,
                        trec_score(hit.score), tag_);
  }
}

void TemplateRenderer::render(const SearchResult& result) {
  for (const auto& hit : result.hits) {
    for (const auto& [text, field] : pieces_) out_ << (field ? shown(*field, hit) : text);
    out_ << end_;
  }
}

std::string TemplateRenderer::shown(HitField field, const Hit& hit) const {
  auto value = value_of(field, hit, highlighter_);
  if (raw_ && field == HitField::id) return value;
  return field == HitField::body ? text::visible_lines(value) : text::visible(value);
}

}  // namespace warta::searching
