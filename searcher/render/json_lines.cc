#include "searcher/render/json_lines.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "common/text/terminal_text.h"
#include "common/text/utf8.h"
#include "searcher/explain/explanation_lines.h"

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

std::string line_of(Json& object) {
  object["version"] = kJsonVersion;
  return with_escaped_controls(object.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json list_or_null(const std::vector<std::string>& items) {
  return items.empty() ? Json(nullptr) : Json(items);
}

void add_article(const StoredArticle& article, Json& object) {
  object["id"] = article.id;
  object["title"] = text_or_null(article.title);
  object["url"] = text_or_null(article.url);
  object["date"] = text_or_null(article.date);
  object["source"] = text_or_null(article.source);
  object["author"] = list_or_null(article.authors);
  object["category"] = list_or_null(article.categories);
  object["lang"] = text_or_null(article.language);
}

/// Programs count characters, not bytes.
Json highlights_of(const Snippet& snippet) {
  const auto characters = [&](std::size_t end) {
    return std::count_if(snippet.text.begin(), snippet.text.begin() + static_cast<std::ptrdiff_t>(end),
                         text::begins_code_point);
  };
  Json places = Json::array();
  for (const auto& [begin, end] : snippet.highlights)
    places.push_back(Json::array({characters(begin), characters(end)}));
  return places;
}

/// Shares have so many decimals that their sum is the score as it is printed.
Json part_of(const ScorePart& part) {
  constexpr double kSteps = 1e9;
  const auto fine = [](double value) { return std::round(value * kSteps) / kSteps; };
  Json forms = Json::object();
  for (const auto& [form, count] : part.forms) forms[form] = count;
  return {{"source", name_of(part.source)},
          {"title", part.in_title},
          {"term", text_or_null(part.term)},
          {"asked", list_or_null(part.asked)},
          {"forms", std::move(forms)},
          {"tf", part.tf},
          {"df", part.df},
          {"idf", fine(part.idf)},
          {"norm", fine(part.norm)},
          {"factor", fine(part.factor)},
          {"share", fine(part.share)}};
}

Json explanation_of(const Explanation& explanation) {
  Json parts = Json::array();
  for (const auto& part : explanation.parts) parts.push_back(part_of(part));
  return {{"query", text_or_null(explanation.query)}, {"parts", std::move(parts)}};
}

void add_figures(const Figures& figures, Json& object) {
  for (std::size_t i = 0; i < kMeasures.size(); ++i)
    object[std::string(kMeasures.at(i))] = rounded(figures.at(i));
}

Json object_of(const Figures& figures) {
  Json object;
  add_figures(figures, object);
  return object;
}

}  // namespace

std::string hit_json(const Hit& hit, const Snippet& snippet, const std::vector<std::string>* shared,
                     const std::string& query_id) {
  Json object;
  if (!query_id.empty()) object["query"] = query_id;
  object["rank"] = hit.rank;
  object["score"] = rounded(hit.score);
  add_article(hit.article, object);
  object["snippet"] = snippet.text;
  object["highlights"] = highlights_of(snippet);
  object["similar"] = hit.similar;
  if (shared != nullptr) object["shared"] = *shared;
  if (hit.explanation) object["explanation"] = explanation_of(*hit.explanation);
  return line_of(object);
}

std::string article_json(const StoredArticle& article) {
  Json object;
  add_article(article, object);
  object["body"] = text_or_null(article.body);
  return line_of(object);
}

std::string count_json(std::uint64_t count) {
  Json object;
  object["count"] = count;
  return line_of(object);
}

std::string facet_json(std::string_view field, const std::string& value, std::uint64_t count) {
  Json object;
  object["by"] = field;
  object["value"] = text_or_null(value);
  object["count"] = count;
  return line_of(object);
}

std::string figures_json(const std::string& query_id, const Figures& figures) {
  Json object;
  object["query"] = query_id;
  add_figures(figures, object);
  return line_of(object);
}

std::string mean_json(std::size_t queries, const Figures& figures) {
  Json object;
  object["query"] = nullptr;
  add_figures(figures, object);
  object["queries"] = queries;
  return line_of(object);
}

std::string comparison_json(const Comparison& comparison) {
  Json object;
  object["compared"] = object_of(comparison.before);
  object["run"] = object_of(comparison.after);
  object["p"] = object_of(comparison.p);
  auto& moved = object["moved"] = Json::array();
  for (const auto& query : comparison.moved)
    moved.push_back(
        {{"query", query.id}, {"before", rounded(query.before)}, {"after", rounded(query.after)}});
  return line_of(object);
}

}  // namespace warta::searching
