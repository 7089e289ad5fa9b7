#include "corpus/formats/header_lines.h"

#include <algorithm>

#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"

namespace warta::corpus {
namespace {

void add_line(std::string_view line, std::vector<HeaderField>& fields) {
  const bool folded = line.starts_with(' ') || line.starts_with('\t');
  if (folded && !fields.empty()) {
    fields.back().value += ' ';
    fields.back().value += trimmed(line);
    return;
  }
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return;
  fields.push_back({trimmed(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
}

}  // namespace

HeaderLine first_header_line(std::string_view text) {
  const auto newline = text.find('\n');
  if (newline == std::string_view::npos) return {text, text.size()};
  auto line = text.substr(0, newline);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return {line, newline + 1};
}

HeaderBlock read_header_block(std::string_view text) {
  HeaderBlock block;
  while (block.size < text.size()) {
    const auto line = first_header_line(text.substr(block.size));
    block.size += line.size;
    if (line.text.empty()) break;
    add_line(line.text, block.fields);
  }
  return block;
}

std::string_view header_value(const std::vector<HeaderField>& fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const HeaderField& field) {
    return equals_ignoring_case(field.name, name);
  });
  return found == fields.end() ? std::string_view() : std::string_view(found->value);
}

std::string media_type(std::string_view content_type) {
  return ascii_lower(trimmed(content_type.substr(0, content_type.find_first_of(";,"))));
}

std::string_view charset_parameter(std::string_view content_type) {
  while (!content_type.empty()) {
    const auto parameter = trimmed(content_type.substr(0, content_type.find(';')));
    content_type.remove_prefix(std::min(content_type.find(';'), content_type.size() - 1) + 1);
    const auto equals = parameter.find('=');
    if (equals == std::string_view::npos) continue;
    if (!equals_ignoring_case(trimmed(parameter.substr(0, equals)), "charset")) continue;
    auto value = parameter.substr(equals + 1);
    const auto first = value.find_first_not_of(" \t\"'");
    if (first == std::string_view::npos) return {};
    value.remove_prefix(first);
    return value.substr(0, value.find_first_of(" \t\"',"));
  }
  return {};
}

}  // namespace warta::corpus
