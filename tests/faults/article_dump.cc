#include "tests/faults/article_dump.h"

#include <fstream>
#include <stdexcept>
#include <utility>
#include <variant>

#include <nlohmann/json.hpp>

#include "corpus/dump_reader.h"

namespace warta::faults {
namespace {

using Json = nlohmann::ordered_json;

DumpArticle dump_article(const Json& fields) {
  return {fields.at("id").get<std::string>(), fields.dump()};
}

Json fields_of(const corpus::Article& article) {
  return {{"id", article.id},          {"title", article.title},        {"body", article.body},
          {"url", article.url},        {"date", article.date},          {"source", article.source},
          {"author", article.authors}, {"category", article.categories}};
}

/// The first articles of the dump that have an id, `count` at most.
std::vector<Json> read_articles(const std::string& path, std::size_t count) {
  std::vector<Json> articles;
  const corpus::ReadingOptions options;
  corpus::DumpReader reader({path, true}, options);
  while (articles.size() < count) {
    const auto record = reader.next();
    if (!record) break;
    const auto* const read = std::get_if<corpus::ReadArticle>(&*record);
    if (read != nullptr && !read->article.id.empty()) articles.push_back(fields_of(read->article));
  }
  return articles;
}

/// Near the article, as editions of a story in several newspapers are, but not the same.
Json variation(Json fields, std::size_t number) {
  const auto mark = std::to_string(number);
  fields["id"] = fields["id"].get<std::string>() + "-v" + mark;
  fields["title"] = fields["title"].get<std::string>() + " (" + mark + ")";
  if (!fields["url"].get<std::string>().empty())
    fields["url"] = fields["url"].get<std::string>() + "/variasi-" + mark;
  fields["body"] = "Variasi ke-" + mark + ".\n" + fields["body"].get<std::string>();
  return fields;
}

}  // namespace

ArticleDump articles_of(const std::string& path, std::size_t count) {
  const auto originals = read_articles(path, count);
  if (originals.empty()) throw std::runtime_error(path + ": no article with an id");
  ArticleDump articles;
  for (std::size_t i = 0; i < count; ++i) {
    const auto& original = originals[i % originals.size()];
    const auto round = i / originals.size();
    articles.push_back(dump_article(round == 0 ? original : variation(original, round)));
  }
  return articles;
}

DumpArticle edited(const DumpArticle& article, int edition) {
  auto fields = Json::parse(article.line);
  fields["body"] = fields["body"].get<std::string>() + "\nDisunting untuk kali ke-" +
                   std::to_string(edition) + " oleh redaksi.";
  return dump_article(fields);
}

void write_dump(const std::string& path, const ArticleDump& articles) {
  std::ofstream file(path, std::ios::binary);
  for (const auto& article : articles) file << article.line << '\n';
  file.close();
  if (!file) throw std::runtime_error(path + ": cannot be written");
}

}  // namespace warta::faults
