#include "tests/indexer/bulk/index_queries.h"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "tests/indexer/bulk/ascii_words.h"

namespace warta::tests {
IndexQueries::IndexQueries(const Xapian::Database& database, std::uint64_t seed) : random_(seed) {
  read_words(database);
  read_articles(database);
  if (words_.empty() || articles_.empty())
    throw std::invalid_argument("an index without articles of words has nothing to make queries of");
  trees_ = std::make_unique<RandomQuery>(articles_, static_cast<unsigned>(seed));
}

const std::vector<IndexQueries::Kind>& IndexQueries::table() {
  static const std::vector<Kind> kinds = {
      {"keywords", &IndexQueries::keywords},
      {"rare keywords", &IndexQueries::rare_keywords},
      {"sentence", &IndexQueries::sentence},
      {"phrase", &IndexQueries::phrase},
      {"phrases and words", &IndexQueries::phrases},
      {"NEAR", &IndexQueries::near},
      {"prefix", &IndexQueries::prefix},
      {"fuzzy word", &IndexQueries::fuzzy},
      {"exact form", &IndexQueries::exact_form},
      {"weights", &IndexQueries::weighted},
      {"+ and -", &IndexQueries::marked},
      {"operators", &IndexQueries::operators},
      {"words in the title", &IndexQueries::in_title},
      {"phrase in the title", &IndexQueries::title_phrase},
      {"source", &IndexQueries::source},
      {"author", &IndexQueries::author},
      {"category", &IndexQueries::category},
      {"language", &IndexQueries::language},
      {"id", &IndexQueries::id},
      {"date", &IndexQueries::date},
      {"range of dates", &IndexQueries::dates},
      {"filters alone", &IndexQueries::filters_alone},
      {"stop words", &IndexQueries::stop_words},
      {"tree", &IndexQueries::tree},
  };
  return kinds;
}

std::vector<std::string_view> IndexQueries::kinds() {
  std::vector<std::string_view> names;
  for (const auto& kind : table()) names.push_back(kind.name);
  return names;
}

std::string IndexQueries::make(std::size_t kind) {
  return (this->*table().at(kind).make)();
}

std::vector<std::string> IndexQueries::make_all(std::size_t count) {
  std::vector<std::string> queries;
  for (std::size_t i = 0; i < count; ++i) queries.push_back(make(i % table().size()));
  return queries;
}

/// Terms that begin with no capital letter are the words; a query reads those of ASCII as they are.
void IndexQueries::read_words(const Xapian::Database& database) {
  for (auto it = database.allterms_begin(); it != database.allterms_end(); ++it) {
    const std::string term = *it;
    const bool is_word = (term.front() < 'A' || term.front() > 'Z');
    if (is_word && std::all_of(term.begin(), term.end(), is_of_word)) words_.push_back(term);
  }
}

/// Every n-th article that has words enough to make queries of.
void IndexQueries::read_articles(const Xapian::Database& database) {
  const auto step = std::max<std::size_t>(1, database.get_doccount() / kArticlesKept);
  std::size_t met = 0;
  for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
    if (met++ % step != 0) continue;
    auto kept = decode_stored_article(database.get_document(*it).get_data());
    if (words_of(kept.title).size() > 1 && words_of(kept.body).size() > 10)
      articles_.push_back(std::move(kept));
  }
}

/// `count` words of the text as they stand in it one behind the other, fewer where it has no more.
std::vector<std::string> IndexQueries::passage(const std::string& text, std::size_t count) {
  auto words = words_of(text);
  const auto kept = std::min(count, words.size());
  const auto begin = words.begin() + static_cast<std::ptrdiff_t>(random_.below(words.size() - kept + 1));
  return {begin, begin + static_cast<std::ptrdiff_t>(kept)};
}

std::vector<std::string> IndexQueries::body_passage(std::size_t count) {
  return passage(article().body, count);
}

std::vector<std::string> IndexQueries::title_passage(std::size_t count) {
  return passage(article().title, count);
}

std::string IndexQueries::word() {
  return random_.once_in(4) ? title_passage(1).front() : body_passage(1).front();
}

std::string IndexQueries::keywords() {
  std::vector<std::string> words;
  for (auto count = 1 + random_.below(6); count > 0; --count) words.push_back(word());
  return joined(words);
}

std::string IndexQueries::rare_keywords() {
  std::vector<std::string> words;
  for (auto count = 1 + random_.below(6); count > 0; --count) words.push_back(rare_word());
  return joined(words);
}

std::string IndexQueries::sentence() {
  return joined(body_passage(5 + random_.below(12)));
}

std::string IndexQueries::phrase() {
  return quoted(joined(body_passage(2 + random_.below(5))));
}

std::string IndexQueries::phrases() {
  return phrase() + ' ' + word() + (random_.once_in(2) ? " +" : " ") + phrase();
}

std::string IndexQueries::distance() {
  const std::string name = random_.once_in(3) ? " DEKAT" : " NEAR";
  return name + (random_.once_in(4) ? " " : fmt::format("/{} ", 1 + random_.below(20)));
}

std::string IndexQueries::near() {
  auto words = body_passage(2 + random_.below(8));
  random_.shuffle(words);
  words.resize(std::min<std::size_t>(words.size(), 2 + random_.below(2)));
  return joined(words, distance());
}

std::string IndexQueries::prefix() {
  const auto from = random_.once_in(2) ? word() : rare_word();
  const auto most = std::max<std::size_t>(from.size(), 4);
  const auto begin = from.substr(0, 3 + random_.below(most - 2)) + '*';
  return random_.once_in(3) ? begin + ' ' + word() : begin;
}

std::string IndexQueries::fuzzy() {
  auto from = random_.once_in(2) ? word() : rare_word();
  while (from.size() < 4) from += word();
  from.at(random_.below(from.size())) = static_cast<char>('a' + random_.below(26));
  return from + '~';
}

std::string IndexQueries::exact_form() {
  return '=' + word() + (random_.once_in(2) ? " =" : " ") + word();
}

std::string IndexQueries::weighted() {
  return fmt::format("{}^{} {} {}^0.{}", word(), 1 + random_.below(5), word(), phrase(),
                     1 + random_.below(9));
}

std::string IndexQueries::marked() {
  std::vector<std::string> parts = {'+' + word(), word()};
  if (random_.once_in(2)) parts.push_back('+' + word());
  if (random_.once_in(2)) parts.push_back('-' + word());
  if (random_.once_in(4)) parts.push_back('-' + phrase());
  random_.shuffle(parts);
  return joined(parts);
}

std::string IndexQueries::operators() {
  switch (random_.below(5)) {
    case 0:
      return word() + " AND " + word();
    case 1:
      return word() + " ATAU " + word() + " DAN " + word();
    case 2:
      return word() + " AND NOT " + word();
    case 3:
      return '(' + word() + " OR " + word() + ") DAN " + word() + " DAN BUKAN " + rare_word();
    default:
      return '(' + keywords() + ") AND " + phrase();
  }
}

std::string IndexQueries::in_title() {
  const auto field = std::string(random_.once_in(2) ? "title:" : "judul:");
  if (random_.once_in(3)) return field + '(' + joined(title_passage(3)) + ") " + word();
  if (random_.once_in(3)) return field + title_passage(1).front().substr(0, 4) + "* " + word();
  return field + title_passage(1).front() + ' ' + word();
}

std::string IndexQueries::title_phrase() {
  return "judul:" + quoted(joined(title_passage(2 + random_.below(3))));
}

std::string IndexQueries::source() {
  const auto& from = article().source;
  if (!is_value(from)) return "sumber:contoh.example " + word();
  if (random_.once_in(3)) return "source:" + words_of(from).front().substr(0, 3) + "* " + word();
  return "sumber:" + quoted(from) + ' ' + keywords();
}

std::string IndexQueries::author() {
  for (int attempt = 0; attempt < 20; ++attempt) {
    const auto& authors = article().authors;
    if (!authors.empty() && is_value(authors.front()))
      return "penulis:" + quoted(authors.front()) + ' ' + word();
  }
  return "author:redaksi " + word();
}

std::string IndexQueries::category() {
  for (int attempt = 0; attempt < 20; ++attempt) {
    const auto& from = article().categories;
    if (!from.empty() && is_value(from.front()))
      return "kategori:" + quoted(random_.once_in(2) ? from.front() : from.back()) + ' ' + keywords();
  }
  return "category:umum " + word();
}

std::string IndexQueries::language() {
  return std::string(random_.once_in(4) ? "bahasa:en " : "lang:id ") + keywords();
}

std::string IndexQueries::id() {
  const auto& from = article().id;
  return is_value(from) ? "id:" + quoted(from) : "id:1 " + word();
}

std::string IndexQueries::day() {
  for (int attempt = 0; attempt < 20; ++attempt) {
    const auto& date = article().date;
    if (date.size() >= 10 && is_of_word(date.front()))
      return date.substr(0, random_.one_of(std::vector<std::size_t>{4, 7, 10}));
  }
  return "2025";
}

std::string IndexQueries::date() {
  return "tanggal:" + day() + ' ' + keywords();
}

std::string IndexQueries::dates() {
  auto from = day();
  auto to = day();
  if (from > to) std::swap(from, to);
  const std::vector<std::string> ranges = {from + "..", ".." + to, from + ".." + to};
  return "date:" + random_.one_of(ranges) + ' ' + keywords();
}

std::string IndexQueries::filters_alone() {
  const auto& from = article();
  auto text = "tanggal:" + day();
  if (!from.categories.empty() && is_value(from.categories.front()))
    text = "kategori:" + quoted(from.categories.front());
  if (random_.once_in(2) && is_value(from.source)) text += " sumber:" + quoted(from.source);
  return random_.once_in(3) ? text + " -bahasa:en" : text;
}

std::string IndexQueries::stop_words() {
  const std::vector<std::string> common = {"yang",   "di",  "dan", "dari", "untuk",
                                           "dengan", "ini", "itu", "pada"};
  const auto& one = random_.one_of(common);
  const auto& other = random_.one_of(common);
  switch (random_.below(3)) {
    case 0:
      return one + ' ' + other;
    case 1:
      return '+' + one + ' ' + word();
    default:
      return quoted(one + ' ' + word()) + ' ' + other;
  }
}

}  // namespace warta::tests
