#include "searcher/render/line_writer.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

constexpr std::string_view kUrlStyle = "36";
constexpr std::string_view kMatchStyle = "1;31";

/// Where to break `text` into lines of `width` columns, of whose first `column` are taken and of whose others
/// `indent`: the blanks that a line break takes the place of. None if `width` is 0.
std::vector<std::size_t> line_breaks(std::string_view text, std::size_t column, std::size_t indent,
                                     std::size_t width) {
  std::vector<std::size_t> breaks;
  if (width == 0) return breaks;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at + 1), text.size());
    const auto word_width = text::display_width(text::visible(text.substr(at, end - at)));
    if (text[at] == ' ' && column + word_width > width) {
      breaks.push_back(at);
      column = indent + word_width - 1;
    } else {
      column += word_width;
    }
    at = end;
  }
  return breaks;
}

/// The target of a hyperlink: printable ASCII alone, the rest as percent escapes; empty for what is no
/// address on the web.
std::string link_target(std::string_view url) {
  if (!url.starts_with("https://") && !url.starts_with("http://")) return {};
  std::string target;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && byte < 0x7f)
      target += c;
    else
      target += fmt::format("%{:02X}", byte);
  }
  return target;
}

}  // namespace

std::size_t LineWriter::width() const {
  return std::min(terminal_.width, kWidestLine);
}

void LineWriter::write(std::string_view prefix, std::string_view indent, const Snippet& text,
                       std::string_view base_style) {
  out_ << prefix;
  std::size_t begin = 0;
  const auto column = text::display_width(prefix);
  for (const auto end : line_breaks(text.text, column, text::display_width(indent), width())) {
    write_line(text, {begin, end}, base_style);
    out_ << indent;
    begin = end + 1;
  }
  write_line(text, {begin, text.text.size()}, base_style);
}

void LineWriter::write_facts(std::string_view indent, const std::vector<std::string>& facts,
                             std::string_view style) {
  constexpr std::string_view kBetween = " · ";
  std::string line;
  const auto write_whole = [&] {
    if (!line.empty()) out_ << indent << styled(line, style) << '\n';
  };
  for (const auto& fact : facts) {
    if (fact.empty()) continue;
    const auto shown = text::visible(fact);
    const auto longer = line.empty() ? shown : std::string(line).append(kBetween).append(shown);
    const bool fits = width() == 0 || text::display_width(indent) + text::display_width(longer) <= width();
    if (!fits) write_whole();
    line = fits ? longer : shown;
  }
  write_whole();
}

/// Writes a part of the text and a line break, each run of one style by itself.
void LineWriter::write_line(const Snippet& text, Span line, std::string_view base_style) {
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

std::string LineWriter::styled(std::string_view text, std::string_view style) const {
  if (!terminal_.colored || style.empty() || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", style, text);
}

void LineWriter::write_url(std::string_view indent, const std::string& url) {
  const auto shown = styled(text::visible(url), kUrlStyle);
  const auto target = terminal_.colored && terminal_.shows() ? link_target(url) : std::string();
  if (target.empty())
    out_ << indent << shown << '\n';
  else
    out_ << indent << fmt::format("\x1b]8;;{}\x1b\\{}\x1b]8;;\x1b\\", target, shown) << '\n';
}

}  // namespace warta::searching
