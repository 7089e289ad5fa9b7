// Joining tokens changes nothing but blanks, and a list is read from any text or from none.
#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/list_text.h"
#include "corpus/text/token_list.h"
#include "corpus/text/untokenised.h"
#include "tests/fuzz/require.h"

namespace {

std::string without_blanks(std::string_view text) {
  std::string solid;
  std::copy_if(text.begin(), text.end(), std::back_inserter(solid),
               [](char c) { return std::string_view(" \t\r\n").find(c) == std::string_view::npos; });
  return solid;
}

/// Has tokens that stand for others.
bool is_written_otherwise(std::string_view text) {
  return text.find("B-") != std::string_view::npos || text.find("``") != std::string_view::npos ||
         text.find("''") != std::string_view::npos || text.find('\\') != std::string_view::npos ||
         text.find("@-@") != std::string_view::npos || text.find("@/@") != std::string_view::npos;
}

std::string as_list(std::string_view item) {
  std::string list = "['";
  for (const char c : item) {
    if (c == '\'' || c == '\\') list += '\\';
    list += c;
  }
  return list + "']";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using warta::tests::require;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::vector<std::string_view> tokens;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    tokens.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  const auto joined = warta::corpus::join_tokens(tokens);
  const auto line_by_line = warta::corpus::untokenised(text);
  if (!is_written_otherwise(text)) {
    require(without_blanks(joined) == without_blanks(text));
    require(without_blanks(line_by_line) == without_blanks(text));
  }
  if (!warta::corpus::looks_tokenised(text)) require(line_by_line == text);
  const auto items = warta::corpus::parse_list_text(text);
  if (items) {
    std::size_t bytes = 0;
    for (const auto& item : *items) bytes += item.size();
    require(items->size() <= text.size() && bytes <= text.size());
  }
  const auto list = warta::corpus::parse_list_text(as_list(text));
  require(list && list->size() == 1 && list->front() == text);
  return 0;
}
