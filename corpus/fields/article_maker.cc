#include "corpus/fields/article_maker.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "common/dateline.h"
#include "common/messages/messages.h"
#include "corpus/fields/canonical_url.h"
#include "corpus/fields/exported_record.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/fields/value_kind.h"
#include "corpus/text/list_text.h"

namespace warta::corpus {
namespace {

/// WordPress gives each date twice; the name of the one in UTC is all that says so.
bool is_named_utc(std::string_view name) {
  return name.ends_with("gmt") || name.ends_with("GMT") || name.ends_with("utc") || name.ends_with("UTC");
}

// By which programs put several names into one value. A comma parts tags; in a name it stands before a
// degree.
constexpr std::string_view kNameDelimiters = ";|";
constexpr std::string_view kTagDelimiters = ";|,";

std::vector<std::string_view> split(std::string_view value, std::string_view delimiters) {
  std::vector<std::string_view> parts;
  while (!value.empty()) {
    const auto end = std::min(value.find_first_of(delimiters), value.size());
    parts.push_back(trimmed(value.substr(0, end)));
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return parts;
}

/// A set of Python is written as its lists are, in braces.
std::string as_list_text(std::string_view value) {
  std::string text(trimmed(value));
  if (text.starts_with("{'") && text.ends_with("'}")) {
    text.front() = '[';
    text.back() = ']';
  }
  return text;
}

/// Of an author or a category: the number that a site's own tables know it by.
bool is_number(std::string_view name) {
  return name.find_first_not_of("0123456789 ") == std::string_view::npos;
}

/// Interfaces to news end a text that they cut off with "… [+1480 chars]".
std::string without_cut_mark(std::string body) {
  constexpr std::string_view kMark = " chars]";
  if (!body.ends_with(kMark)) return body;
  const auto begin = body.rfind("[+");
  if (begin == std::string::npos) return body;
  const auto digits = std::string_view(body).substr(begin + 2, body.size() - kMark.size() - begin - 2);
  if (!is_number(digits)) return body;
  body.resize(trimmed(std::string_view(body).substr(0, begin)).size());
  return body;
}

/// Data sets for language models name themselves where others name the outlet.
bool names_data_set(std::string_view source) {
  return source.starts_with("OSCAR-") || source == "mC4" || source == "mc4" || source == "c4" ||
         source == "cc100";
}

/// What the text shows, unless it shows nothing; Indonesian and Malay are so near that the dump's word
/// decides between them.
Language reconciled(Language found, std::optional<Language> declared) {
  const auto near = [](Language language) {
    return language == Language::indonesian || language == Language::malay;
  };
  if (declared && (found == Language::unknown || (near(found) && near(*declared)))) return *declared;
  return found;
}

/// Many dumps have the title again as the body's first line.
void drop_title_line(std::string& body, std::string_view title) {
  if (title.empty() || !body.starts_with(title) || body.size() <= title.size() || body[title.size()] != '\n')
    return;
  const auto rest = trimmed(std::string_view(body).substr(title.size()));
  if (!rest.empty()) body = std::string(rest);
}

}  // namespace

ArticleMaker::ArticleMaker(std::vector<FieldOverride> overrides, std::string scope, std::size_t most_bytes)
    : mapping_(std::move(overrides)),
      scope_(std::move(scope)),
      most_bytes_(std::min(most_bytes, kMaxBytes)) {}

std::variant<ArticleMaker::Made, std::string> ArticleMaker::make(const RawRecord& record) {
  if (is_exported(record)) {
    auto restored = restore(record);
    if (auto* const article = std::get_if<Article>(&restored)) return Made{std::move(*article), false};
    return std::get<std::string>(restored);
  }
  const auto& fields = mapping_.assign(record);
  if (fields.bytes() > most_bytes_) return too_long();
  Made made;
  auto& article = made.article;
  article.body = body_of(fields);
  if (article.body.empty()) return no_body(record);
  article.title = line_of(fields.value(Role::title));
  drop_title_line(article.body, article.title);
  article.url = line_of(fields.value(Role::url));
  article.source = source_of(fields, article.url);
  article.authors = list_of(fields.values(Role::author), kNameDelimiters);
  article.categories = list_of(fields.values(Role::category), kNameDelimiters);
  if (article.categories.empty()) article.categories = list_of(fields.values(Role::tag), kTagDelimiters);
  article.id = id_of(fields, article.url);
  article.origin = article.url.empty() ? scope_ : host_of(article.url);
  article.language = language_of(article.title, article.body);
  article.language = reconciled(article.language, language_from_tag(fields.value(Role::language)));
  date(fields, made);
  return made;
}

/// A list is a text's paragraphs.
std::string ArticleMaker::body_of(const AssignedFields& fields) {
  for (const auto role : {Role::body, Role::summary}) {
    std::string body;
    for (const auto value : fields.values(role)) {
      const auto paragraph = repaired_text(value, repairs_);
      if (!body.empty() && !paragraph.empty()) body += '\n';
      body += paragraph;
    }
    body = without_cut_mark(std::move(body));
    if (!says_nothing(body)) return body;
  }
  return {};
}

std::string ArticleMaker::line_of(std::string_view value) {
  return value.empty() ? std::string() : on_one_line(repaired_text(value, repairs_));
}

std::vector<std::string> ArticleMaker::list_of(const std::vector<std::string_view>& values,
                                               std::string_view delimiters) {
  std::vector<std::string> list;
  const auto add = [&](std::string_view value) {
    for (const auto part : split(value, delimiters)) {
      if (says_nothing(part) || is_url(part) || is_number(part)) continue;
      auto line = line_of(part);
      if (!line.empty() && std::find(list.begin(), list.end(), line) == list.end())
        list.push_back(std::move(line));
    }
  };
  for (const auto value : values) {
    if (const auto items = parse_list_text(as_list_text(value))) {
      for (const auto& item : *items) add(item);
    } else {
      add(value);
    }
  }
  return list;
}

std::string ArticleMaker::source_of(const AssignedFields& fields, std::string_view url) {
  auto source = line_of(fields.value(Role::source));
  if (is_url(source)) source = host_of(source);
  if (!url.empty() && names_data_set(source)) source.clear();
  return source.empty() ? host_of(url) : source;
}

std::string ArticleMaker::id_of(const AssignedFields& fields, std::string_view url) {
  if (mapping_.ids_are_row_numbers() && !url.empty()) return {};
  // Whatever else an id holds belongs to it: two that differ in a blank are two.
  return std::string(trimmed(repaired_text(fields.value(Role::id), repairs_)));
}

void ArticleMaker::date(const AssignedFields& fields, Made& made) {
  auto& article = made.article;
  DateReading reading;
  reading.order = mapping_.day_order();
  if (const auto fetched = parse_publication_time(fields.value(Role::fetched)))
    reading.reference = fetched->instant;
  article.date = line_of(fields.value(Role::date));
  if (!article.date.empty()) {
    auto field_reading = reading;
    if (is_named_utc(fields.name(Role::date))) field_reading.zone = std::chrono::minutes{0};
    article.published = parse_publication_time(article.date, field_reading);
    const auto clock = fields.value(Role::clock);
    if (article.published && !article.published->has_clock && !clock.empty()) {
      if (auto exact = parse_publication_time(fmt::format("{} {}", article.date, clock), field_reading))
        article.published = exact;
    }
    made.date_not_understood = !article.published;
  }
  if (!article.published) article.published = find_dateline(article.body, reading);
}

std::string ArticleMaker::too_long() const {
  if (most_bytes_ < kMaxBytes)
    return tr("too long for the memory: more than {} kB of text; --memory 1G takes up to 4 MiB",
              most_bytes_ / 1000);
  return tr(
      "too long for one article: more than 4 MiB of text; if it holds several, cut it into records of its "
      "own");
}

/// With the names that are there: the text may well be under another one.
std::string ArticleMaker::no_body(const RawRecord& record) const {
  std::vector<std::string_view> names;
  for (const auto& field : record.fields) {
    const auto role = mapping_.role_of(field.name);
    if (role == Role::body) return tr("no body: \"{}\" is empty", field.name);
    if (std::find(names.begin(), names.end(), field.name) == names.end()) names.push_back(field.name);
  }
  if (names.empty()) return tr("no body: the record is empty");
  constexpr std::size_t kShown = 10;
  const bool more = names.size() > kShown;
  if (more) names.resize(kShown);
  return tr("no body: none of the fields {}{} holds an article's text; --map body=NAME names one",
            fmt::join(names, ", "), more ? ", …" : "");
}

}  // namespace warta::corpus
