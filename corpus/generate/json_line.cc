#include "corpus/generate/json_line.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace warta::generating {
namespace {

// By hand, and not through nlohmann-json, whose way of writing strings would be half of the time that
// generating takes: what is generated has no characters to escape but these.
void append_escaped(std::string_view text, std::string& line) {
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find_first_of("\"\\\n", begin), text.size());
    line += text.substr(begin, end - begin);
    if (end == text.size()) return;
    line += '\\';
    line += text[end] == '\n' ? 'n' : text[end];
    begin = end + 1;
  }
}

void append_field(std::string_view name, std::string_view value, std::string& line) {
  line.append(line.empty() ? "{\"" : ", \"").append(name).append("\": \"");
  append_escaped(value, line);
  line += '"';
}

}  // namespace

std::string json_line(const GeneratedArticle& article) {
  std::string line;
  line.reserve(article.body.size() + article.title.size() + 512);
  append_field("id", article.id, line);
  append_field("title", article.title, line);
  append_field("url", article.url, line);
  append_field("date", article.date, line);
  append_field("source", article.source, line);
  append_field("category", article.category, line);
  append_field("author", article.author, line);
  append_field("body", article.body, line);
  return line += "}\n";
}

}  // namespace warta::generating
