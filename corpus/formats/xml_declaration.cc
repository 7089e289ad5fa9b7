#include "corpus/formats/xml_declaration.h"

#include <algorithm>
#include <cstddef>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

constexpr auto kNowhere = std::string_view::npos;
constexpr std::string_view kBlanks = " \t\r\n";

/// `text` without blanks at its beginning.
std::string_view behind_blanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
}

}  // namespace

std::string_view declared_encoding(std::string_view head) {
  constexpr std::string_view kDeclaration = "<?xml";
  constexpr std::string_view kEncoding = "encoding";
  constexpr std::size_t kLongest = 1024;
  auto text = behind_blanks(without_byte_order_mark(head)).substr(0, kLongest);
  if (!text.starts_with(kDeclaration)) return {};
  text = text.substr(0, text.find("?>"));
  const auto name = text.find(kEncoding, kDeclaration.size());
  if (name == kNowhere || kBlanks.find(text[name - 1]) == kNowhere) return {};
  text = behind_blanks(text.substr(name + kEncoding.size()));
  if (!text.starts_with('=')) return {};
  text = behind_blanks(text.substr(1));
  if (text.empty() || (text.front() != '"' && text.front() != '\'')) return {};
  const auto end = text.find(text.front(), 1);
  return end == kNowhere ? std::string_view() : trimmed(text.substr(1, end - 1));
}

}  // namespace warta::corpus
