// A form of hits that users give themselves: "{day} {title}\t{url}".
#ifndef WARTA_SEARCHER_RENDER_HIT_TEMPLATE_H_
#define WARTA_SEARCHER_RENDER_HIT_TEMPLATE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/hit_fields.h"

namespace warta::searching {

/// Text, or a field.
struct TemplatePiece {
  std::string text;
  std::optional<HitField> field;

  friend bool operator==(const TemplatePiece&, const TemplatePiece&) = default;
};

/// The pieces of `text`: {names} of fields; \n, \t and \\ for a line break, a tab and a backslash; {{ and }}
/// for braces. Throws UsageError. Thread-safe.
std::vector<TemplatePiece> parse_hit_template(std::string_view text);

/// What --help says of templates.
std::string hit_template_help();

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_HIT_TEMPLATE_H_
