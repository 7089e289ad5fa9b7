#include "corpus/generate/json_line.h"

#include <algorithm>
#include <string_view>

namespace warta::generating {
namespace {

bool must_be_escaped(char c) {
  return c == '"' || c == '\\' || c == '\n';
}

// By hand, and not through nlohmann-json, whose way of writing strings would be half of the time that
// generating takes: what is generated has no characters to escape but these.
void append_escaped(std::string_view text, std::string& line) {
  const auto* at = text.begin();
  while (at != text.end()) {
    const auto* const end = std::find_if(at, text.end(), must_be_escaped);
    line.append(at, end);
    if (end == text.end()) return;
    line += '\\';
    line += *end == '\n' ? 'n' : *end;
    at = end + 1;
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
