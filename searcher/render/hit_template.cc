#include "searcher/render/hit_template.h"

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

std::string field_names() {
  std::string names;
  for (const auto field : all_hit_fields()) {
    if (!names.empty()) names += ", ";
    names += name_of(field);
  }
  return names;
}

/// Reads a template from its beginning to its end.
class TemplateReader {
 public:
  explicit TemplateReader(std::string_view text) : rest_(text) {}

  std::vector<TemplatePiece> read() {
    while (!rest_.empty()) {
      if (rest_.starts_with("{{") || rest_.starts_with("}}"))
        add_character(rest_.front(), 2);
      else if (rest_.front() == '{')
        add_field();
      else if (rest_.front() == '}')
        throw UsageError(tr("--format-string: a } without {; write }} for the sign itself"));
      else if (rest_.front() == '\\')
        add_escape();
      else
        add_character(rest_.front(), 1);
    }
    return std::move(pieces_);
  }

 private:
  void add_character(char c, std::size_t read) {
    if (pieces_.empty() || pieces_.back().field) pieces_.push_back({});
    pieces_.back().text += c;
    rest_.remove_prefix(read);
  }

  void add_field() {
    const auto end = rest_.find('}');
    if (end == std::string_view::npos)
      throw UsageError(tr("--format-string: a { that is never closed; write {{ for the sign itself"));
    const auto name = rest_.substr(1, end - 1);
    const auto field = hit_field_called(name);
    if (!field) {
      throw UsageError(
          tr("--format-string: there is no field {{{}}}; fields are {}", text::visible(name), field_names()));
    }
    pieces_.push_back({"", field});
    rest_.remove_prefix(end + 1);
  }

  void add_escape() {
    constexpr std::string_view kEscapes = "nt\\";
    constexpr std::string_view kMeanings = "\n\t\\";
    const auto which = rest_.size() > 1 ? kEscapes.find(rest_[1]) : std::string_view::npos;
    if (which == std::string_view::npos)
      throw UsageError(tr("--format-string: behind a \\ stands n, t or another \\"));
    add_character(kMeanings[which], 2);
  }

  std::string_view rest_;
  std::vector<TemplatePiece> pieces_;
};

}  // namespace

std::vector<TemplatePiece> parse_hit_template(std::string_view text) {
  return TemplateReader(text).read();
}

std::string hit_template_help() {
  return tr("a line for each hit, with {{fields}} in it: {}; \\n and \\t are understood", field_names());
}

}  // namespace warta::searching
