#include "common/stored_article.h"

#include <array>
#include <utility>

namespace warta {
namespace {

using TextField = std::pair<std::string_view, std::string StoredArticle::*>;
using ListField = std::pair<std::string_view, std::vector<std::string> StoredArticle::*>;

constexpr std::string_view kBody = "body";

constexpr std::array<TextField, 7> kTextFields = {{{"id", &StoredArticle::id},
                                                   {"title", &StoredArticle::title},
                                                   {"url", &StoredArticle::url},
                                                   {"date", &StoredArticle::date},
                                                   {"source", &StoredArticle::source},
                                                   {"language", &StoredArticle::language},
                                                   {kBody, &StoredArticle::body}}};
constexpr std::array<ListField, 2> kListFields = {
    {{"author", &StoredArticle::authors}, {"category", &StoredArticle::categories}}};

/// Calls `use` with each line of `text`, without its line break; a text of n line breaks has n + 1 lines.
template <typename Use>
void for_each_line(std::string_view text, Use use) {
  for (;;) {
    const auto end = text.find('\n');
    use(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

void append_field(std::string& out, std::string_view name, std::string_view value) {
  for_each_line(value, [&](std::string_view line) {
    if (!out.empty()) out += '\n';
    out.append(name).append("=").append(line);
  });
}

}  // namespace

std::string encode(const StoredArticle& article) {
  std::string out;
  out.reserve(article.body.size() + article.body.size() / 16 + 512);
  for (const auto& [name, member] : kTextFields) {
    if (name == kBody) {  // the long one comes last
      for (const auto& [list_name, list] : kListFields) {
        for (const auto& item : article.*list) append_field(out, list_name, item);
      }
    }
    if (!(article.*member).empty()) append_field(out, name, article.*member);
  }
  return out;
}

StoredArticle decode_stored_article(std::string_view data) {
  StoredArticle article;
  std::string_view open_field;  // the field that the line before belonged to: its next line continues it
  for_each_line(data, [&](std::string_view line) {
    const auto equals = line.find('=');
    if (equals == std::string_view::npos) return;
    const auto name = line.substr(0, equals);
    const auto value = line.substr(equals + 1);
    for (const auto& [known, list] : kListFields) {
      if (name == known) (article.*list).emplace_back(value);
    }
    for (const auto& [known, member] : kTextFields) {
      if (name != known) continue;
      if (name == open_field) article.*member += '\n';
      (article.*member).append(value);
    }
    open_field = name;
  });
  return article;
}

PublicationTime stored_publication_time(std::string_view date, std::chrono::sys_seconds instant) {
  auto time = parse_publication_time(date).value_or(PublicationTime{instant});
  if (!time.has_clock)
    time.utc_offset += std::chrono::duration_cast<std::chrono::minutes>(time.instant - instant);
  time.instant = instant;
  return time;
}

}  // namespace warta
