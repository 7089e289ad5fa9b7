#include "common/query/word_queries.h"

#include <algorithm>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/query/refusal.h"
#include "common/query/term_expansion.h"
#include "common/query/xapian_queries.h"
#include "common/spelling.h"
#include "common/text/terminal_text.h"

namespace warta::query {
namespace {

std::string prefixed(std::string_view prefix, std::string_view term) {
  return std::string(prefix).append(term);
}

template <typename T>
void add_once(std::vector<T>& values, const T& added) {
  if (std::find(values.begin(), values.end(), added) == values.end()) values.push_back(added);
}

Xapian::Query positional(Xapian::Query::op op, const std::vector<std::string>& forms, std::size_t window,
                         Scope scope) {
  Queries terms;
  for (const auto& form : forms) terms.emplace_back(prefixed(scope.form_prefix(), form));
  if (terms.size() == 1) return scaled(terms.front(), scope.factor);
  return scaled({op, terms.begin(), terms.end(), static_cast<Xapian::termcount>(window)}, scope.factor);
}

}  // namespace

void refuse_no_word(std::string_view query, const Place& place) {
  refuse(query, place.begin, tr("there is no word here"), tr("Write one to search for, or leave this out."));
}

void refuse_too_many(std::string_view query, const Place& place, std::string_view written, std::size_t most) {
  refuse(query, place.begin, tr("{} reaches more than {} words of the index", text::visible(written), most),
         tr("Write more letters."));
}

std::vector<WordUnit> WordQueries::words_of(const std::string& text, const Place& place) {
  auto units = word_units(text, analyzer_);
  if (units.empty()) refuse_no_word(text_, place);
  return units;
}

/// The one form of `text`, for what can be said of single words only.
std::string WordQueries::single_form(const std::string& text, const Place& place, std::string_view what) {
  const auto units = words_of(text, place);
  if (units.size() == 1) return units.front().term;
  refuse(text_, place.begin, tr("{} are {} words, and {} takes one", text::visible(text), units.size(), what),
         tr("Write one of them, or a phrase in quotation marks."));
}

RankedWord WordQueries::ranked(const WordUnit& word, Scope scope) {
  if (scope.shown) add_once(compiled_.stems, word.stem);
  RankedWord ranked{{prefixed(scope.stem_prefix(), word.stem), scope.factor}};
  if (!scope.in_title && weights_.title > 0)
    ranked.push_back({prefixed(schema::kTitleStemPrefix, word.stem), scope.factor * weights_.title});
  if (weights_.exact_form > 0)
    ranked.push_back({prefixed(scope.form_prefix(), word.term), scope.factor * weights_.exact_form});
  return ranked;
}

Xapian::Query WordQueries::any_of(const std::vector<WordUnit>& words, Scope scope) {
  std::vector<RankedWord> all;
  all.reserve(words.size());
  for (const auto& word : words) all.push_back(ranked(word, scope));
  return matcher_.any_of(all);
}

Xapian::Query WordQueries::nearness(const WordUnit& first, const WordUnit& second, Scope scope) const {
  const auto near =
      positional(Xapian::Query::OP_NEAR, {first.term, second.term}, kProximityWindow + 1, scope);
  return scaled(near, weights_.proximity);
}

/// A compound is there also where its parts are.
Xapian::Query WordQueries::whole_word(const WordUnit& word, Scope scope) {
  if (word.is_own_word()) return stem(word, scope);
  Queries parts;
  for (const auto& part : word.parts) parts.push_back(stem(part, scope));
  return {Xapian::Query::OP_OR, stem(word, scope), joined(Xapian::Query::OP_AND, parts)};
}

Xapian::Query WordQueries::of(const Keyword& keyword, const Place& place, Scope scope) {
  Queries words;
  for (const auto& word : words_of(keyword.text, place)) words.push_back(whole_word(word, scope));
  return joined(Xapian::Query::OP_AND, words);
}

Xapian::Query WordQueries::of(const ExactForm& exact, const Place& place, Scope scope) {
  const auto units = words_of(exact.text, place);
  if (units.size() > 1) return phrase(phrase_terms(exact.text, analyzer_), place, scope);
  if (scope.shown) add_once(compiled_.forms, {units.front().term});
  return scaled(Xapian::Query(prefixed(scope.form_prefix(), units.front().term)), scope.factor);
}

Xapian::Query WordQueries::of(const Phrase& written, const Place& place, Scope scope) {
  const auto terms = phrase_terms(written.text, analyzer_);
  if (terms.empty()) refuse_no_word(text_, place);
  return phrase(terms, place, scope);
}

/// Without positions Xapian would find none, which is not what is true.
void WordQueries::require_positions(const Place& place) const {
  if (schema::keeps_positions(database_.get_metadata(std::string(schema::kPositionsKey)))) return;
  refuse(text_, place.begin, tr("the index keeps no positions, by which phrases and NEAR are found"),
         tr("Ask for the words with AND, or build the index without --no-positions."));
}

Xapian::Query WordQueries::phrase(const std::vector<std::string>& terms, const Place& place, Scope scope) {
  if (terms.size() > 1) require_positions(place);
  if (scope.shown) add_once(compiled_.phrases, terms);
  return positional(Xapian::Query::OP_PHRASE, terms, terms.size(), scope);
}

Xapian::Query WordQueries::of(const Near& near, const Place& place, Scope scope) {
  require_positions(place);
  std::vector<std::string> forms;
  for (std::size_t i = 0; i < near.words.size(); ++i) {
    forms.push_back(single_form(near.words[i], near.places[i], "NEAR"));
    if (scope.shown) add_once(compiled_.forms, {forms.back()});
  }
  return positional(Xapian::Query::OP_NEAR, forms, near.distance + forms.size() - 1, scope);
}

Xapian::Query WordQueries::of(const Prefix& prefix, const Place& place, Scope scope) {
  const auto form = single_form(prefix.text, place, "*");
  const auto terms = terms_beginning(database_, prefixed(scope.form_prefix(), form), kMostWordsBeginning);
  if (!terms) refuse_too_many(text_, place, fmt::format("{}*", form), kMostWordsBeginning);
  if (scope.shown) add_once(compiled_.prefixes, form);
  return scaled({Xapian::Query::OP_SYNONYM, terms->begin(), terms->end()}, scope.factor);
}

Xapian::Query WordQueries::of(const Fuzzy& fuzzy, const Place& place, Scope scope) {
  const auto form = single_form(fuzzy.text, place, "~");
  const auto letters = code_points(form).size();
  if (letters < kShortestFuzzy) {
    refuse(text_, place.begin, tr("so short a word is spelled nearly as many others are"),
           tr("Leave the ~ out."));
  }
  const std::size_t distance = letters <= kLongestWithOneDifference ? 1 : 2;
  const auto forms = terms_near(database_, scope.form_prefix(), form, distance, kMostWordsNear);
  if (!forms) refuse_too_many(text_, place, fmt::format("{}~", form), kMostWordsNear);
  Queries terms;
  for (const auto& near : *forms) terms.emplace_back(prefixed(scope.form_prefix(), near));
  if (scope.shown) add_once(compiled_.forms, *forms);
  return scaled(joined(Xapian::Query::OP_SYNONYM, terms), scope.factor);
}

}  // namespace warta::query
