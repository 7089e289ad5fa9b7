#include "common/query/index_values.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "common/completion.h"
#include "common/stored_article.h"

namespace warta::query {
namespace {

std::string_view prefix_of(Field field, std::string_view text) {
  if (field == Field::id) return text.starts_with("http") ? schema::kUrlPrefix : schema::kIdPrefix;
  if (field == Field::source) return schema::kSourcePrefix;
  return field == Field::author ? schema::kAuthorPrefix : schema::kCategoryPrefix;
}

schema::Slot slot_of(Field field) {
  if (field == Field::source) return schema::Slot::source;
  return field == Field::author ? schema::Slot::author : schema::Slot::category;
}

std::vector<std::string> names_in(const StoredArticle& article, Field field) {
  if (field == Field::source) return {article.source};
  return field == Field::author ? article.authors : article.categories;
}

/// What the terms of all names that begin with `text` begin with. Letters only: what becomes of signs and
/// figures depends on what stands behind them.
std::string folded_beginning(std::string_view text) {
  std::string folded;
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c)) == 0) break;
    folded += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return folded;
}

/// A walk over the terms of a field that begin alike.
class ValueWalk {
 public:
  ValueWalk(const Xapian::Database& database, Field field, std::string_view text)
      : database_(database),
        field_(field),
        text_(text),
        prefix_(prefix_of(field, text)),
        begin_(prefix_ + (field == Field::id ? std::string(text) : folded_beginning(text))),
        term_(database.allterms_begin(begin_)),
        end_(database.allterms_end(begin_)) {}

  std::vector<IndexValue> take(std::size_t most) {
    std::vector<IndexValue> values;
    std::string first;
    for (; term_ != end_ && values.size() < most; ++term_) {
      if (auto value = value_of(*term_); begins_with(value.value, text_)) {
        if (values.empty()) first = *term_;
        values.push_back(std::move(value));
      }
    }
    if (term_ == end_) return values;
    if (auto other = value_of(earliest_other(first)); begins_with(other.value, text_))
      values.back() = std::move(other);
    return values;
  }

 private:
  /// Of the terms behind those taken one that parts from `first` as early as any does.
  std::string earliest_other(const std::string& first) {
    auto reached = *term_;
    for (auto length = begin_.size(); length < first.size(); ++length) {
      auto beyond = first.substr(0, length + 1);
      // No byte of UTF-8 is 0xff.
      beyond.back() = static_cast<char>(static_cast<unsigned char>(beyond.back()) + 1);
      auto other = database_.allterms_begin(begin_);
      other.skip_to(std::max(beyond, reached));
      if (other != end_ && !(*other).starts_with(first.substr(0, length + 1))) return *other;
    }
    return reached;
  }

  IndexValue value_of(const std::string& term) const {
    const auto document = *database_.postlist_begin(term);
    if (field_ != Field::id) return {written_name(database_, field_, term, document), ""};
    auto article = decode_stored_article(database_.get_document(document).get_data());
    const bool is_url = prefix_ == schema::kUrlPrefix;
    return {is_url ? std::move(article.url) : std::move(article.id), std::move(article.title)};
  }

  const Xapian::Database& database_;
  Field field_;
  std::string text_;
  std::string prefix_;
  std::string begin_;
  Xapian::TermIterator term_;
  Xapian::TermIterator end_;
};

}  // namespace

std::vector<IndexValue> index_values(const Xapian::Database& database, Field field, std::string_view text,
                                     std::size_t most) {
  return ValueWalk(database, field, text).take(most);
}

std::string written_name(const Xapian::Database& database, Field field, const std::string& term,
                         Xapian::docid document_number) {
  const auto prefix = prefix_of(field, "");
  const auto document = database.get_document(document_number);
  // The value is the first of the article's names; reading it costs less than the whole article.
  auto first = document.get_value(static_cast<Xapian::valueno>(slot_of(field)));
  if (schema::folded_filter(prefix, first) == term) return first;
  for (auto& name : names_in(decode_stored_article(document.get_data()), field)) {
    if (schema::folded_filter(prefix, name) == term) return std::move(name);
  }
  return term.substr(prefix.size());
}

}  // namespace warta::query
