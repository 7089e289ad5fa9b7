#include "searcher/json_renderer.h"

#include <cmath>
#include <ostream>
#include <string>

#include <nlohmann/json.hpp>

#include "searcher/snippet.h"

namespace warta::searching {
namespace {

using Json = nlohmann::ordered_json;

/// Six decimals tell any two scores apart that are worth it, and print short.
double rounded(double score) {
  constexpr double kSteps = 1e6;
  return std::round(score * kSteps) / kSteps;
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
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
    object["author"] = text_or_null(article.author);
    object["category"] = article.categories.empty() ? Json(nullptr) : Json(article.categories);
    object["snippet"] = make_snippet(article.body, highlighter_.find(article.body)).text;
    out_ << object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
  }
  out_.flush();
}

}  // namespace warta::searching
