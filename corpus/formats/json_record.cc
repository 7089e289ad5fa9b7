#include "corpus/formats/json_record.h"

#include <algorithm>
#include <memory_resource>
#include <numeric>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include "common/messages/messages.h"
#include "corpus/formats/json_repair.h"
#include "corpus/input/read_buffer.h"
#include "corpus/input/utf8_repair.h"
#include "corpus/text/token_list.h"

namespace warta::corpus {
namespace {

namespace dom = simdjson::dom;

static_assert(ReadBuffer::kPadding >= simdjson::SIMDJSON_PADDING);

/// Deeper than this nothing of an article is kept.
constexpr int kDepth = 8;
/// A list of this many words, most of them short and without blanks, is a text cut into words.
constexpr std::size_t kWordsOfText = 30;
constexpr std::size_t kWordBytes = 16;

std::string_view name_of(dom::element_type type) {
  switch (type) {
    case dom::element_type::ARRAY:
      return tr("an array");
    case dom::element_type::BOOL:
      return tr("true or false");
    case dom::element_type::NULL_VALUE:
      return "null";
    case dom::element_type::STRING:
      return tr("text");
    default:
      return tr("a number");
  }
}

std::string describe(simdjson::error_code error) {
  if (error == simdjson::CAPACITY || error == simdjson::MEMALLOC)
    return tr("too large to be read as one article");
  if (error == simdjson::DEPTH_ERROR) return tr("nested too deeply; no article is");
  if (error == simdjson::NUMBER_ERROR)
    return tr("holds a number that JSON does not have; write it as text, between quotation marks");
  return tr(kNotJson);
}

bool is_repairable(simdjson::error_code error) {
  return error == simdjson::STRING_ERROR || error == simdjson::NUMBER_ERROR ||
         error == simdjson::UNESCAPED_CHARS || error == simdjson::N_ATOM_ERROR ||
         error == simdjson::TAPE_ERROR;
}

std::string_view text_of(dom::element value) {
  return value.get_string().value_unsafe();
}

dom::array array_of(dom::element value) {
  return value.get_array().value_unsafe();
}

dom::object object_of(dom::element value) {
  return value.get_object().value_unsafe();
}

/// Bytes of all texts in `value`.
std::size_t text_bytes(dom::element value, int depth = 0) {
  if (value.is_string()) return text_of(value).size();
  if (depth > kDepth) return 0;
  std::size_t bytes = 0;
  if (value.is_array()) {
    for (const dom::element item : array_of(value)) bytes += text_bytes(item, depth + 1);
  } else if (value.is_object()) {
    for (const auto field : object_of(value)) bytes += text_bytes(field.value, depth + 1);
  }
  return bytes;
}

bool is_array_of_objects(dom::element value) {
  if (!value.is_array()) return false;
  const auto items = array_of(value);
  return items.begin() != items.end() && (*items.begin()).is_object();
}

std::vector<std::string_view> texts_of(dom::element list) {
  std::vector<std::string_view> texts;
  for (const dom::element item : array_of(list))
    if (item.is_string()) texts.push_back(text_of(item));
  return texts;
}

bool is_cut_into_words(const std::vector<std::string_view>& texts) {
  if (texts.size() < kWordsOfText) return false;
  const auto words = std::count_if(texts.begin(), texts.end(), [](std::string_view text) {
    return text.size() <= kWordBytes && text.find(' ') == std::string_view::npos;
  });
  return static_cast<std::size_t>(words) * 10 >= texts.size() * 9;
}

/// The text that a list of words was, or a list of such lists; one blank between sentences.
std::string joined(dom::element list, int depth = 0) {
  const auto texts = texts_of(list);
  if (!texts.empty() || depth > kDepth) return join_tokens(texts);
  std::string text;
  for (const dom::element item : array_of(list)) {
    if (!item.is_array()) continue;
    const auto sentence = joined(item, depth + 1);
    if (!text.empty() && !sentence.empty()) text += ' ';
    text += sentence;
  }
  return text;
}

/// How deep the lists are nested whose innermost hold texts: 1 for a list of texts.
int list_depth(dom::element list, int depth = 1) {
  const auto items = array_of(list);
  if (depth > kDepth || items.begin() == items.end() || !(*items.begin()).is_array()) return depth;
  return list_depth(*items.begin(), depth + 1);
}

}  // namespace

/// simdjson's parser, which is reused for each record, kept out of the header that every user sees.
class JsonRecordParser::Implementation {
 public:
  std::string parse(std::string_view json);
  std::uint64_t repairs() const { return repairs_; }
  bool holds_array() const { return holds_array_; }
  std::size_t size() const { return records_.empty() ? 1 : records_.size(); }
  dom::element record(std::size_t index) const { return records_.empty() ? root_ : records_[index].value; }
  const std::vector<RawField>& fields(std::size_t index);

 private:
  struct Member {
    std::string_view key;  // under which it stands, if it stands under one
    dom::element value;
  };

  void find_records();
  static bool finds_array(dom::element value, int depth);
  bool find_under_keys(const dom::object& object);
  void flatten(std::string_view name, dom::element value, int depth);
  void flatten_list(std::string_view name, dom::element list, int depth);
  void add(std::string_view name, std::string_view value) { fields_.push_back({name, value}); }
  std::string_view keep(std::string_view text);

  dom::parser parser_;
  std::uint64_t repairs_ = 0;
  std::string repaired_;
  dom::element root_;
  std::vector<Member> records_;
  bool holds_array_ = false;
  bool holds_columns_ = false;
  std::vector<RawField> fields_;
  std::pmr::monotonic_buffer_resource kept_{std::size_t{1} << 14U};  // texts that stand nowhere in the JSON
};

std::string JsonRecordParser::Implementation::parse(std::string_view json) {
  records_.clear();
  holds_array_ = holds_columns_ = false;
  constexpr bool kCopyFirst = false;  // it is padded already
  auto error = parser_.parse(json.data(), json.size(), kCopyFirst).get(root_);
  if (error == simdjson::UTF8_ERROR) {
    auto repaired = repair_utf8(json);
    repaired_ = repaired ? std::move(repaired->text) : std::string(json);
    repairs_ += repaired ? repaired->repaired : 0;
    error = parser_.parse(repaired_).get(root_);
  }
  if (is_repairable(error)) {
    repaired_ = repaired_json(repaired_.empty() ? json : repaired_);
    error = parser_.parse(repaired_).get(root_);
  }
  repaired_.clear();
  // One that got no memory takes itself for larger than it is from then on, and would write where nothing is.
  if (error == simdjson::MEMALLOC) parser_ = dom::parser();
  if (error != simdjson::SUCCESS) return describe(error);
  if (!root_.is_object()) return tr("{}, where a JSON object is expected", name_of(root_.type()));
  find_records();
  if (holds_columns_)
    return tr(
        "a table by its columns, where records are expected; write it by its records, as pandas does with "
        "to_json(FILE, orient='records', lines=True)");
  return {};
}

/// An object with its own texts is a record, whatever lists of objects it has besides (its authors, its
/// pictures); one whose lists hold most of its text is only what they came in.
void JsonRecordParser::Implementation::find_records() {
  std::size_t own_bytes = 0;
  std::size_t nested_bytes = 0;
  bool has_lists = false;
  bool only_objects = true;
  const auto root = object_of(root_);
  for (const auto field : root) {
    has_lists = has_lists || is_array_of_objects(field.value) || field.value.is_object();
    only_objects = only_objects && field.value.is_object();
    if (field.value.is_string()) own_bytes += text_of(field.value).size();
  }
  if (!has_lists) return;
  for (const auto field : root) {
    if (!field.value.is_string()) nested_bytes += text_bytes(field.value);
  }
  if (nested_bytes < 2 * own_bytes) return;
  if (only_objects && find_under_keys(root)) return;
  holds_array_ = finds_array(root_, 0);
}

/// The array of objects with the most text, unless the objects on the way to it have more.
bool JsonRecordParser::Implementation::finds_array(dom::element value, int depth) {
  if (depth > 3 || !value.is_object()) return false;
  dom::element best;
  std::size_t best_bytes = 0;
  std::size_t all_bytes = 0;
  for (const auto field : object_of(value)) {
    const auto bytes = text_bytes(field.value);
    all_bytes += bytes;
    if (bytes <= best_bytes || !(is_array_of_objects(field.value) || field.value.is_object())) continue;
    best = field.value;
    best_bytes = bytes;
  }
  if (best_bytes * 3 < all_bytes * 2 || best_bytes == 0) return false;
  return best.is_array() || finds_array(best, depth + 1);
}

/// Objects that all have the same first name inside, each under a key of its own: an id, mostly.
bool JsonRecordParser::Implementation::find_under_keys(const dom::object& object) {
  std::vector<Member> members;
  std::string_view first_name;
  for (const auto field : object) {
    const auto inner = object_of(field.value);
    if (inner.begin() == inner.end()) return false;
    const auto name = inner.begin().key();
    if (members.empty()) first_name = name;
    if (name != first_name) return false;
    members.push_back({field.key, field.value});
  }
  // The columns of a table have the names of rows inside, and these are numbers.
  holds_columns_ = members.size() > 1 && first_name.find_first_not_of("0123456789") == std::string_view::npos;
  if (members.size() < 2 || holds_columns_) return false;
  records_ = std::move(members);
  return true;
}

const std::vector<RawField>& JsonRecordParser::Implementation::fields(std::size_t index) {
  fields_.clear();
  kept_.release();
  const auto value = record(index);
  if (!value.is_object()) return fields_;
  if (!records_.empty() && !records_[index].key.empty()) add("key", records_[index].key);
  for (const auto field : object_of(value)) flatten(field.key, field.value, 0);
  return fields_;
}

std::string_view JsonRecordParser::Implementation::keep(std::string_view text) {
  if (text.empty()) return {};
  auto* const copy = static_cast<char*>(kept_.allocate(text.size(), 1));
  std::copy(text.begin(), text.end(), copy);
  return {copy, text.size()};
}

void JsonRecordParser::Implementation::flatten(std::string_view name, dom::element value, int depth) {
  switch (value.type()) {
    case dom::element_type::STRING:
      return add(name, text_of(value));
    case dom::element_type::INT64:
      return add(name, keep(fmt::format("{}", value.get_int64().value_unsafe())));
    case dom::element_type::UINT64:
      return add(name, keep(fmt::format("{}", value.get_uint64().value_unsafe())));
    case dom::element_type::DOUBLE:
      return add(name, keep(fmt::format("{}", value.get_double().value_unsafe())));
    case dom::element_type::ARRAY:
      return flatten_list(name, value, depth);
    case dom::element_type::OBJECT:
      if (depth == kDepth) return;
      for (const auto field : object_of(value))
        flatten(keep(fmt::format("{}.{}", name, field.key)), field.value, depth + 1);
      return;
    case dom::element_type::BOOL:
    case dom::element_type::NULL_VALUE:
      return;
  }
}

void JsonRecordParser::Implementation::flatten_list(std::string_view name, dom::element list, int depth) {
  const auto nested = list_depth(list);
  if (nested == 2 || (nested == 1 && is_cut_into_words(texts_of(list)))) return add(name, keep(joined(list)));
  for (const dom::element item : array_of(list)) {
    if (item.is_array())  // of the paragraphs of a text each
      add(name, keep(joined(item)));
    else
      flatten(name, item, depth + 1);
  }
}

JsonRecordParser::JsonRecordParser() : implementation_(std::make_unique<Implementation>()) {}
JsonRecordParser::~JsonRecordParser() = default;

std::string JsonRecordParser::parse(std::string_view json) {
  return implementation_->parse(json);
}

std::uint64_t JsonRecordParser::repairs() const {
  return implementation_->repairs();
}

bool JsonRecordParser::holds_array() const {
  return implementation_->holds_array();
}

std::size_t JsonRecordParser::size() const {
  return implementation_->size();
}

const std::vector<RawField>& JsonRecordParser::fields(std::size_t record) {
  return implementation_->fields(record);
}

std::string JsonRecordParser::json_of(std::size_t record) const {
  return simdjson::minify(implementation_->record(record));
}

}  // namespace warta::corpus
