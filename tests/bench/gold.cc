#include "tests/bench/gold.h"

#include <algorithm>
#include <charconv>
#include <istream>
#include <stdexcept>
#include <string_view>

namespace warta::bench {
namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> fields;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(separator, begin), text.size());
    fields.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return fields;
}

std::uint64_t count_of(const std::vector<std::string>& fields) {
  constexpr std::size_t kCount = 3;
  std::uint64_t count = 0;
  if (fields.size() > kCount) {
    const auto& text = fields[kCount];
    std::from_chars(text.data(), text.data() + text.size(), count);
  }
  return std::max<std::uint64_t>(count, 1);
}

}  // namespace

bool GoldWord::stays() const {
  return std::find(roots.begin(), roots.end(), form) != roots.end();
}

bool GoldWord::is_name() const {
  return word_class == "propn" || word_class == "PROPN";
}

std::vector<GoldWord> read_gold(std::istream& lines) {
  std::vector<GoldWord> words;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const auto fields = split(line, '\t');
    if (fields.size() < 2 || fields[0].empty() || fields[1].empty())
      throw std::runtime_error("line " + std::to_string(number) + ": is not form<TAB>root: " + line);
    const auto word_class = fields.size() > 2 ? fields[2] : "_";
    if (word_class == "PUNCT" || word_class == "SYM") continue;
    words.push_back({fields[0], split(fields[1], '|'), word_class, count_of(fields)});
  }
  return words;
}

}  // namespace warta::bench
