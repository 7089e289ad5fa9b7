#include "corpus/text_reader.h"

#include <cstdint>
#include <string_view>
#include <utility>

#include <simdjson.h>

#include "corpus/text_tidying.h"

namespace warta::corpus {
namespace {

/// The 1-based line of the first byte that is not UTF-8; 0 if there is none.
std::uint64_t line_of_broken_utf8(std::string_view text) {
  if (simdjson::validate_utf8(text.data(), text.size())) return 0;
  for (std::uint64_t number = 1;; ++number) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    if (end == std::string_view::npos || !simdjson::validate_utf8(line.data(), line.size())) return number;
    text.remove_prefix(end + 1);
  }
}

Record read_text(std::string_view text, const std::string& name) {
  text = without_byte_order_mark(text);
  if (const auto line = line_of_broken_utf8(text); line != 0) {
    return Rejection{{name, line},
                     "not UTF-8; convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8"};
  }
  text = trimmed(text);
  const auto title_end = text.find_first_of("\r\n");
  Article article;
  article.title = on_one_line(text.substr(0, title_end));
  if (title_end != std::string_view::npos) article.body = with_unix_line_breaks(text.substr(title_end));
  if (article.body.empty()) {
    return Rejection{{name, 1}, "no body: a text has its title on the first line and its body below"};
  }
  return ReadArticle{std::move(article), {name, 1}};
}

}  // namespace

TextReader::TextReader(ByteSource& source, std::string name) : source_(source), name_(std::move(name)) {}

std::optional<Record> TextReader::next() {
  if (std::exchange(done_, true)) return std::nullopt;
  std::string text;
  for (auto block = source_.read(); !block.empty(); block = source_.read()) {
    if (text.size() + block.size() > kMaxBytes) {
      return Rejection{{name_, 0},
                       "too long for one article (over 4 MiB); if it holds several, make it JSON lines"};
    }
    text.append(block);
  }
  return read_text(text, name_);
}

}  // namespace warta::corpus
