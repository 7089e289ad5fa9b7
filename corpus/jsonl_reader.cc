#include "corpus/jsonl_reader.h"

#include <array>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <simdjson.h>

#include "corpus/lone_surrogates.h"
#include "corpus/text_tidying.h"

namespace warta::corpus {
namespace {

namespace dom = simdjson::dom;

static_assert(LineReader::kPadding >= simdjson::SIMDJSON_PADDING);

constexpr std::string_view kBodyKey = "body";

/// Why a line is no article. Thrown and caught in this file only, where a Rejection is made of it.
struct NoArticle {
  std::string reason;
};

std::string_view name_of(dom::element_type type) {
  switch (type) {
    case dom::element_type::ARRAY:
      return "an array";
    case dom::element_type::OBJECT:
      return "an object";
    case dom::element_type::BOOL:
      return "true or false";
    case dom::element_type::NULL_VALUE:
      return "null";
    case dom::element_type::STRING:
      return "text";
    default:
      return "a number";
  }
}

std::string_view text_of(dom::element value) {
  return value.get_string().value_unsafe();
}

/// Text, or what stands there instead: a nested value keeps its JSON, so that nothing is lost of a field that
/// is only shown. The body is what is searched: it must be text.
std::string read_text(std::string_view key, dom::element value) {
  switch (value.type()) {
    case dom::element_type::STRING:
      return std::string(text_of(value));
    case dom::element_type::NULL_VALUE:
      return {};
    case dom::element_type::INT64:
      return fmt::format("{}", value.get_int64().value_unsafe());
    case dom::element_type::UINT64:
      return fmt::format("{}", value.get_uint64().value_unsafe());
    case dom::element_type::DOUBLE:
      return fmt::format("{}", value.get_double().value_unsafe());
    default:
      if (key != kBodyKey) return simdjson::minify(value);
      throw NoArticle{fmt::format("\"{}\" is {}, where text is expected", key, name_of(value.type()))};
  }
}

/// A text, or an array of texts, as those that are not empty, each on one line.
std::vector<std::string> read_texts(std::string_view key, dom::element value) {
  std::vector<std::string> texts;
  const auto add = [&](dom::element item) {
    auto text = on_one_line(read_text(key, item));
    if (!text.empty()) texts.push_back(std::move(text));
  };
  if (!value.is_array()) {
    add(value);
    return texts;
  }
  for (const dom::element item : dom::array(value.get_array().value_unsafe())) add(item);
  return texts;
}

/// Fields that are a line of text; the others have a case of their own in read_field().
constexpr std::array<std::pair<std::string_view, std::string Article::*>, 4> kLineFields = {
    {{"title", &Article::title},
     {"url", &Article::url},
     {"date", &Article::date},
     {"source", &Article::source}}};

void read_field(std::string_view key, dom::element value, Article& article) {
  for (const auto& [name, member] : kLineFields) {
    if (key == name) article.*member = on_one_line(read_text(key, value));
  }
  // Whatever else an id holds belongs to it: two that differ in a blank are two.
  if (key == "id") article.id = trimmed(read_text(key, value));
  if (key == kBodyKey) article.body = with_unix_line_breaks(read_text(key, value));
  if (key == "author") article.authors = read_texts(key, value);
  if (key == "category") article.categories = read_texts(key, value);
}

/// "no body", with the keys that are there: the text may well be under another name.
std::string no_body(const dom::object& object) {
  constexpr std::size_t kKeysShown = 10;
  std::vector<std::string> keys;
  for (const auto field : object) {
    if (field.key == kBodyKey) return "no body: \"body\" is empty";
    if (keys.size() == kKeysShown) {
      keys.emplace_back("…");
      break;
    }
    keys.emplace_back(field.key);
  }
  if (keys.empty()) return "no body: the object is empty";
  return fmt::format("no body: the article's text must be under the key \"body\"; the keys here are {}",
                     fmt::join(keys, ", "));
}

Article read_article(const dom::object& object) {
  Article article;
  for (const auto field : object) read_field(field.key, field.value, article);
  if (article.body.empty()) throw NoArticle{no_body(object)};
  return article;
}

std::string describe(simdjson::error_code error, bool terminated) {
  if (error == simdjson::UTF8_ERROR) {
    return "not UTF-8; convert the dump first, for example: iconv -f WINDOWS-1252 -t UTF-8";
  }
  if (error == simdjson::CAPACITY || error == simdjson::MEMALLOC)
    return "too large to be read as one article";
  if (error == simdjson::NUMBER_ERROR) {
    return "holds a number that JSON does not have, or one of over 64 bits; write it as text, between "
           "quotation marks";
  }
  if (!terminated) return "the last line is cut short; fetch the dump again, or delete the line";
  return "not JSON; each line must be one whole JSON object";
}

}  // namespace

/// simdjson's parser, which is reused for each line, kept out of the header that every user of the reader
/// sees.
class JsonlReader::Parser {
 public:
  /// Requires kPadding readable bytes behind `line`. The object is valid until the next call.
  dom::object parse(std::string_view line, bool terminated) {
    dom::element root;
    constexpr bool kCopyFirst = false;  // the line is padded already
    auto error = parser_.parse(line.data(), line.size(), kCopyFirst).get(root);
    if (error == simdjson::STRING_ERROR) error = parser_.parse(with_lone_surrogates_replaced(line)).get(root);
    if (error != simdjson::SUCCESS) throw NoArticle{describe(error, terminated)};
    dom::object object;
    if (root.get(object) == simdjson::SUCCESS) return object;
    throw NoArticle{fmt::format("{}, where a JSON object is expected", name_of(root.type()))};
  }

 private:
  dom::parser parser_;
};

JsonlReader::JsonlReader(ByteSource& source, std::string name)
    : lines_(source), name_(std::move(name)), parser_(std::make_unique<Parser>()) {}

JsonlReader::~JsonlReader() = default;

std::optional<Record> JsonlReader::next() {
  while (auto line = lines_.next()) {
    if (line->number == 1) line->text = without_byte_order_mark(line->text);
    if (line->overlong || !trimmed(line->text).empty()) return read_record(*line);
  }
  return std::nullopt;
}

Record JsonlReader::read_record(const Line& line) {
  const Place place{name_, line.number};
  if (line.overlong) {
    return Rejection{place, fmt::format("a line of more than {} MiB; each line must be one JSON object",
                                        LineReader::kDefaultLimit >> 20U)};
  }
  try {
    return ReadArticle{read_article(parser_->parse(line.text, line.terminated)), place};
  } catch (const NoArticle& rejected) {
    return Rejection{place, rejected.reason};
  }
}

}  // namespace warta::corpus
