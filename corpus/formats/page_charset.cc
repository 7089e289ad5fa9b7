#include "corpus/formats/page_charset.h"

#include <algorithm>

#include <simdjson.h>

#include "corpus/fields/text_tidying.h"
#include "corpus/formats/ascii_case.h"

namespace warta::corpus {
namespace {

std::string byte_order_marks_charset(std::string_view bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) return "utf-8";
  if (bytes.starts_with("\xfe\xff")) return "utf-16be";
  if (bytes.starts_with("\xff\xfe")) return "utf-16le";
  return {};
}

std::string undeclared_charset(std::string_view bytes) {
  return simdjson::validate_utf8(bytes.data(), bytes.size()) ? "utf-8" : "windows-1252";
}

/// The value behind `name` and an equals sign in a tag, with quotation marks or without: that of an
/// attribute, and also that of the parameter inside content="text/html; charset=x".
std::string value_in_tag(std::string_view tag, std::string_view name) {
  constexpr std::string_view kBlanks = " \t\r\n\f";
  for (auto at = find_ignoring_case(tag, name); at != std::string_view::npos;
       at = find_ignoring_case(tag, name)) {
    tag.remove_prefix(at + name.size());
    auto value = tag.substr(std::min(tag.find_first_not_of(kBlanks), tag.size()));
    if (!value.starts_with('=')) continue;
    value.remove_prefix(1);
    value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n\f\"'"), value.size()));
    return ascii_lower(value.substr(0, value.find_first_of(" \t\r\n\f\"';/>?")));
  }
  return {};
}

/// What the page says of itself; empty if nothing.
std::string declared_charset(std::string_view head) {
  for (auto at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    const auto rest = head.substr(at);
    if (rest.starts_with("<!--")) {
      at += std::min(rest.find("-->"), rest.size());
      continue;
    }
    const auto tag = rest.substr(0, rest.find('>'));
    std::string charset;
    if (starts_with_ignoring_case(tag, "<meta")) charset = value_in_tag(tag, "charset");
    if (starts_with_ignoring_case(tag, "<?xml")) charset = value_in_tag(tag, "encoding");
    if (!charset.empty()) return charset.starts_with("utf-16") ? "utf-8" : charset;
  }
  return {};
}

}  // namespace

std::string page_charset(std::string_view page, std::string_view header) {
  if (auto charset = byte_order_marks_charset(page); !charset.empty()) return charset;
  if (!trimmed(header).empty()) return ascii_lower(trimmed(header));
  if (auto charset = declared_charset(page.substr(0, kCharsetHeadBytes)); !charset.empty()) return charset;
  return undeclared_charset(page);
}

std::string text_charset(std::string_view text, std::string_view header) {
  if (auto charset = byte_order_marks_charset(text); !charset.empty()) return charset;
  if (!trimmed(header).empty()) return ascii_lower(trimmed(header));
  return undeclared_charset(text);
}

}  // namespace warta::corpus
