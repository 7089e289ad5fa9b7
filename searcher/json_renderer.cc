#include "searcher/json_renderer.h"

#include <cmath>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "searcher/snippet.h"

namespace warta::searching {
namespace {

using Json = nlohmann::ordered_json;

struct SteeringCharacter {
  unsigned code = 0;       // 0 if there is none
  std::size_t length = 0;  // bytes
};

/// The character at the beginning of `text`, valid UTF-8, if it is U+007F to U+009F, U+202A to U+202E or
/// U+2066 to U+2069.
SteeringCharacter steering_character(std::string_view text) {
  const auto byte = [&](std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
  };
  if (byte(0) == 0x7f) return {0x7f, 1};
  if (byte(0) == 0xc2 && byte(1) <= 0x9f) return {byte(1), 2};
  if (byte(0) == 0xe2 && byte(1) == 0x80 && byte(2) >= 0xaa && byte(2) <= 0xae)
    return {0x2000 + byte(2) - 0x80, 3};
  if (byte(0) == 0xe2 && byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9)
    return {0x2040 + byte(2) - 0x80, 3};
  return {};
}

/// Six decimals tell any two scores apart that are worth it, and print short.
double rounded(double score) {
  constexpr double kSteps = 1e6;
  return std::round(score * kSteps) / kSteps;
}

/// JSON leaves C1 control characters and the ones that turn the direction of writing as they are; escaped
/// they say the same to a program and cannot steer a terminal.
std::string with_escaped_controls(const std::string& json) {
  std::string escaped;
  escaped.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const auto [code, length] = steering_character(std::string_view(json).substr(at));
    if (code == 0)
      escaped += json[at++];
    else
      escaped += fmt::format("\\u{:04x}", code);
    at += length;
  }
  return escaped;
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json list_or_null(const std::vector<std::string>& items) {
  return items.empty() ? Json(nullptr) : Json(items);
}

}  // namespace

void JsonRenderer::render(const SearchResult& result) {
  for (const auto& hit : result.hits) {
    const auto& article = hit.article;
    Json object;
    object["rank"] = hit.rank;
    object["score"] = rounded(hit.score);
    object["id"] = article.id;
    object["title"] = text_or_null(article.title);
    object["url"] = text_or_null(article.url);
    object["date"] = text_or_null(article.date);
    object["source"] = text_or_null(article.source);
    object["author"] = list_or_null(article.authors);
    object["category"] = list_or_null(article.categories);
    object["snippet"] = make_snippet(article.body, highlighter_.find(article.body)).text;
    out_ << with_escaped_controls(object.dump(-1, ' ', false, Json::error_handler_t::replace)) << '\n';
  }
  out_.flush();
}

}  // namespace warta::searching
