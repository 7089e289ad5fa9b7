#include "corpus/fields/exported_record.h"

#include <charconv>
#include <string_view>

#include <nlohmann/json.hpp>

#include "common/hex.h"
#include "common/messages/messages.h"
#include "common/schema.h"
#include "corpus/language/language.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kMark = "warta_export";
constexpr std::string_view kVersion = "1";

template <typename Number>
std::optional<Number> number(std::string_view text, int base) {
  Number value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Reads a member; false if it is to have a form that it has not.
bool read(const RawField& field, Article& article, std::optional<std::int64_t>& published) {
  const std::string_view name = field.name;
  auto& kept = *article.kept;
  if (name == "id") article.id = field.value;
  if (name == "title") article.title = field.value;
  if (name == "url") article.url = field.value;
  if (name == "date") article.date = field.value;
  if (name == "source") article.source = field.value;
  if (name == "author") article.authors.emplace_back(field.value);
  if (name == "category") article.categories.emplace_back(field.value);
  if (name == "language") article.language = language_from_tag(field.value).value_or(Language::unknown);
  if (name == "body") article.body = field.value;
  if (name == "published") return (published = number<std::int64_t>(field.value, 10)).has_value();
  if (name == "cluster") return (kept.cluster = number<std::uint64_t>(field.value, 16)).has_value();
  if (name == "content_hash" || name == "origin") {
    const auto bytes = from_hex(field.value);
    if (bytes) (name == "origin" ? kept.origin : kept.content_hash) = *bytes;
    return bytes.has_value();
  }
  return true;
}

}  // namespace

std::string exported_line(const ExportedArticle& article) {
  const auto& stored = article.stored;
  nlohmann::ordered_json json;
  json[std::string(kMark)] = 1;
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) json[name] = value;
  };
  add("id", stored.id);
  add("title", stored.title);
  add("url", stored.url);
  add("date", stored.date);
  if (article.published) json["published"] = *article.published;
  add("source", stored.source);
  if (!stored.authors.empty()) json["author"] = stored.authors;
  if (!stored.categories.empty()) json["category"] = stored.categories;
  add("language", stored.language);
  add("content_hash", to_hex(article.kept.content_hash));
  add("origin", to_hex(article.kept.origin));
  if (article.kept.cluster) add("cluster", to_hex(schema::cluster_bytes(*article.kept.cluster)));
  add("body", stored.body);
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

bool is_exported(const RawRecord& record) {
  return !record.fields.empty() && record.fields.front().name == kMark;
}

std::variant<Article, std::string> restore(const RawRecord& record) {
  if (record.fields.front().value != kVersion)
    return tr(
        "an export of another version of warta-indexer; index it with that, or take warta_export out of it "
        "to have it read as any dump");
  Article article;
  article.kept.emplace();
  std::optional<std::int64_t> published;
  for (const auto& field : record.fields) {
    if (!read(field, article, published))
      return tr("no export: {} is damaged; take warta_export out of it to have it read as any dump",
                field.name);
  }
  if (article.body.empty() || article.id.empty()) return tr("no export: it has no body or no id");
  if (published)
    article.published =
        stored_publication_time(article.date, std::chrono::sys_seconds(std::chrono::seconds(*published)));
  return article;
}

}  // namespace warta::corpus
