// Search results for programs, but for JSON's own form (json_lines.h). In none of them can an article steer a
// terminal, or break a line.
#ifndef WARTA_SEARCHER_RENDER_PROGRAM_RENDERERS_H_
#define WARTA_SEARCHER_RENDER_PROGRAM_RENDERERS_H_

#include <iosfwd>
#include <string>
#include <vector>

#include "searcher/highlighter.h"
#include "searcher/render/hit_template.h"
#include "searcher/render/result_renderer.h"

namespace warta::searching {

/// One object a line.
class JsonRenderer final : public ResultRenderer {
 public:
  /// `out` and `highlighter` must outlive the renderer. With `shared` each hit tells which words it has of
  /// the article that all are like.
  /// With `query_id` each hit tells of which query it is.
  JsonRenderer(std::ostream& out, Highlighter& highlighter, bool shared, std::string query_id = "")
      : out_(out), highlighter_(highlighter), query_id_(std::move(query_id)), shared_(shared) {}

  void render(const SearchResult& result) override;

 private:
  std::ostream& out_;
  Highlighter& highlighter_;
  std::string query_id_;
  bool shared_;
};

/// How the values of a row are parted. Without quotes a value has no tab in it.
enum class TableStyle : std::uint8_t { commas, tabs };

/// A row of such a table: commas as RFC 4180 has it, but for the line break, which is a mere \n.
std::string table_row(const std::vector<std::string>& values, TableStyle style);

/// A header, and a row for each hit: hit_columns().
class TableRenderer final : public ResultRenderer {
 public:
  TableRenderer(std::ostream& out, Highlighter& highlighter, TableStyle style)
      : out_(out), highlighter_(highlighter), style_(style) {}

  void render(const SearchResult& result) override;

 private:
  std::ostream& out_;
  Highlighter& highlighter_;
  TableStyle style_;
};

/// A run as trec_eval reads it: query, "Q0", id, rank, score, tag. Blanks in ids become %20 and their like.
class TrecRenderer final : public ResultRenderer {
 public:
  TrecRenderer(std::ostream& out, std::string query_id, std::string tag)
      : out_(out), query_id_(std::move(query_id)), tag_(std::move(tag)) {}

  void render(const SearchResult& result) override;

 private:
  std::ostream& out_;
  std::string query_id_;
  std::string tag_;
};

/// What a template says, and `end` behind each hit. Where `raw`, ids are as they are, whatever bytes these
/// are: for programs that read NULs, never for terminals.
class TemplateRenderer final : public ResultRenderer {
 public:
  TemplateRenderer(std::ostream& out, Highlighter& highlighter, std::vector<TemplatePiece> pieces, char end,
                   bool raw)
      : out_(out), highlighter_(highlighter), pieces_(std::move(pieces)), end_(end), raw_(raw) {}

  void render(const SearchResult& result) override;

 private:
  std::string shown(HitField field, const Hit& hit) const;

  std::ostream& out_;
  Highlighter& highlighter_;
  std::vector<TemplatePiece> pieces_;
  char end_;
  bool raw_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_PROGRAM_RENDERERS_H_
