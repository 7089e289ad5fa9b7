#include "corpus/html/html_head.h"

#include <algorithm>
#include <utility>

#include "corpus/html/html_entities.h"
#include "corpus/html/text_lines.h"

namespace warta::corpus {
namespace {

/// Far more than any page has that is not made to fill the memory.
constexpr std::size_t kMaxValues = 2000;

std::string on_a_line(std::string_view html) {
  TextLines line;
  line.add_html(html);
  return line.take_line();
}

}  // namespace

void HtmlHead::add(const HtmlToken& token) {
  if (token.kind != HtmlTokenKind::start_tag) return;
  const auto attributes = token.attributes;
  switch (token.traits.tag) {
    case HtmlTag::html:
      if (language_.empty()) language_ = attribute_value(attributes, "lang");
      if (language_.empty()) language_ = attribute_value(attributes, "xml:lang");
      break;
    case HtmlTag::title:
      if (title_.empty()) title_ = on_a_line(token.text);
      break;
    case HtmlTag::meta:
      add_meta(attributes);
      break;
    case HtmlTag::link:
      if (canonical_.empty() && in_lower_case(attribute_value(attributes, "rel")) == "canonical")
        canonical_ = attribute_value(attributes, "href");
      break;
    case HtmlTag::script:
      if (json_ld_.size() < kMaxValues &&
          in_lower_case(attribute_value(attributes, "type")).starts_with("application/ld+json"))
        json_ld_.push_back(token.text);
      break;
    case HtmlTag::time:
      if (time_.empty()) time_ = attribute_value(attributes, "datetime");
      [[fallthrough]];
    default:
      if (!attributes.empty()) add_property(token);
  }
}

void HtmlHead::add_meta(std::string_view attributes) {
  std::string_view content;
  std::vector<std::string_view> names;
  HtmlAttributes walk(attributes);
  while (const auto attribute = walk.next()) {
    const auto name = in_lower_case(attribute->name.substr(0, 16));
    if (name == "content" && content.empty()) content = attribute->value;
    const bool is_name = name == "name" || name == "property" || name == "itemprop" || name == "http-equiv";
    if (is_name && names.size() < 4) names.push_back(attribute->value);
  }
  for (const auto name : names) put(name, content);
}

/// Microdata whose value is for machines: `<span itemprop="datePublished" content="2025-02-03">`.
void HtmlHead::add_property(const HtmlToken& token) {
  std::string_view property;
  std::string_view value;
  HtmlAttributes walk(token.attributes);
  while (const auto attribute = walk.next()) {
    const auto name = in_lower_case(attribute->name.substr(0, 16));
    if (name == "itemprop") property = attribute->value;
    if (name == "content" || name == "datetime") value = attribute->value;
  }
  put(property, value);
}

void HtmlHead::put(std::string_view name, std::string_view value) {
  constexpr std::size_t kLongestName = 60;
  if (name.empty() || name.size() > kLongestName || values_.size() >= kMaxValues) return;
  auto text = on_a_line(value);
  if (!text.empty()) values_.emplace_back(in_lower_case(name), std::move(text));
}

std::string HtmlHead::value_of(std::initializer_list<std::string_view> names) const {
  for (const auto name : names) {
    const auto found =
        std::find_if(values_.begin(), values_.end(), [&](const auto& value) { return value.first == name; });
    if (found != values_.end()) return found->second;
  }
  return {};
}

std::vector<std::string> HtmlHead::values_of(std::initializer_list<std::string_view> names) const {
  std::vector<std::string> found;
  for (const auto& [name, value] : values_) {
    if (std::find(names.begin(), names.end(), name) == names.end()) continue;
    if (std::find(found.begin(), found.end(), value) == found.end()) found.push_back(value);
  }
  return found;
}

}  // namespace warta::corpus
