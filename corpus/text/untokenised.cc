#include "corpus/text/untokenised.h"

#include <cstddef>
#include <vector>

#include "corpus/text/token_list.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kBlanks = " \t\r";

bool is_blank(char c) {
  return c == '\n' || kBlanks.find(c) != std::string_view::npos;
}

/// Has each of the first commas its word right before it? Then the text was never cut; most texts are known
/// by that.
bool has_joined_commas(std::string_view text) {
  constexpr int kEnough = 8;
  int joined = 0;
  for (auto at = text.find(','); at != std::string_view::npos && joined < kEnough;
       at = text.find(',', at + 1)) {
    if (at == 0 || is_blank(text[at - 1])) return false;
    ++joined;
  }
  return joined == kEnough;
}

std::vector<std::string_view> tokens_of(std::string_view line) {
  std::vector<std::string_view> tokens;
  for (auto begin = line.find_first_not_of(kBlanks); begin != std::string_view::npos;) {
    const auto end = line.find_first_of(kBlanks, begin);
    tokens.push_back(line.substr(begin, end - begin));
    begin = end == std::string_view::npos ? end : line.find_first_not_of(kBlanks, end);
  }
  return tokens;
}

}  // namespace

bool looks_tokenised(std::string_view text) {
  constexpr std::size_t kFewest = 3;
  if (has_joined_commas(text)) return false;
  std::size_t marks = 0;
  std::size_t apart = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != ',' && text[at] != '.') continue;
    const bool ends_token = at + 1 == text.size() || is_blank(text[at + 1]);
    if (!ends_token || at == 0 || text[at - 1] == '\n') continue;
    ++marks;
    if (is_blank(text[at - 1])) ++apart;
  }
  return marks >= kFewest && apart * 5 >= marks * 4;
}

std::string untokenised(std::string_view text) {
  if (!looks_tokenised(text)) return std::string(text);
  std::string joined;
  joined.reserve(text.size());
  for (;;) {
    const auto end = text.find('\n');
    joined += join_tokens(tokens_of(text.substr(0, end)));
    if (end == std::string_view::npos) return joined;
    joined += '\n';
    text.remove_prefix(end + 1);
  }
}

}  // namespace warta::corpus
