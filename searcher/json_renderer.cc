#include "searcher/json_renderer.h"

#include <cmath>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "common/text/terminal_text.h"
#include "searcher/snippet.h"

namespace warta::searching {
namespace {

using Json = nlohmann::ordered_json;

/// Six decimals tell any two scores apart that are worth it, and print short.
double rounded(double score) {
  constexpr double kSteps = 1e6;
  return std::round(score * kSteps) / kSteps;
}

/// JSON leaves C1 control characters and the ones that turn the direction of writing as they are; escaped
/// they say the same to a program and cannot steer a terminal.
std::string with_escaped_controls(const std::string& json) {
  return text::with_steering_replaced(
      json, [](char32_t c) { return fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c)); });
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
