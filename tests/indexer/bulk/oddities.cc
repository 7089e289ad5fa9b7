#include "tests/indexer/bulk/oddities.h"

#include <algorithm>
#include <functional>
#include <string_view>

#include <xapian.h>
#include <zlib.h>

#include "common/schema.h"
#include "indexer/document_builder.h"

namespace warta::tests {
namespace {

using indexing::PreparedArticle;

/// An article with what the indexer makes of it.
struct Indexed {
  const PreparedArticle& article;
  Xapian::Document document;
  /// Of the longest term in a key, where a NUL takes two bytes.
  std::size_t longest_term = 0;
  Xapian::termcount greatest_wdf = 0;
  Xapian::termcount length = 0;
  /// What is stored packed, if that is shorter.
  std::size_t packed_bytes = 0;
};

std::size_t packed_size(const std::string& data) {
  std::string packed(compressBound(data.size()), '\0');
  uLongf size = packed.size();
  if (compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(data.data()),
               data.size()) != Z_OK)
    return data.size();
  constexpr std::size_t kHeaderAndSum = 6;  // of zlib's own form, which tables do not have
  return std::min<std::size_t>(size - kHeaderAndSum, data.size());
}

Indexed index(const PreparedArticle& article, indexing::DocumentBuilder& builder) {
  Indexed indexed{article, builder.build(article)};
  for (auto it = indexed.document.termlist_begin(); it != indexed.document.termlist_end(); ++it) {
    const std::string term = *it;
    const auto nuls = static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0'));
    indexed.longest_term = std::max(indexed.longest_term, term.size() + nuls);
    indexed.greatest_wdf = std::max(indexed.greatest_wdf, it.get_wdf());
    indexed.length += it.get_wdf();
  }
  indexed.packed_bytes = packed_size(article.encoded);
  return indexed;
}

bool has_nul(std::string_view text) {
  return text.find('\0') != std::string_view::npos;
}

bool any_has_nul(const std::vector<std::string>& texts) {
  return std::any_of(texts.begin(), texts.end(), has_nul);
}

bool lacks(const Indexed& indexed, schema::Slot slot) {
  return indexed.document.get_value(static_cast<Xapian::valueno>(slot)).empty();
}

/// The largest tag of one item, and of two and three, for keys of documents below 32,768; see Xapian's glass.
constexpr std::size_t kOneItem = 2038;
constexpr std::size_t kFurtherItem = 2036;

using HasOddity = std::function<bool(const Indexed&)>;

std::map<std::string, HasOddity> oddities_of_text() {
  return {
      {"an empty body", [](const Indexed& it) { return it.article.stored.body.empty(); }},
      {"an empty title", [](const Indexed& it) { return it.article.stored.title.empty(); }},
      {"no word at all", [](const Indexed& it) { return it.length == 0; }},
      {"20,000 words", [](const Indexed& it) { return it.length >= 40'000 && it.greatest_wdf < 5'000; }},
      {"a word 30,000 times", [](const Indexed& it) { return it.greatest_wdf >= 30'000; }},
      {"a NUL in the title", [](const Indexed& it) { return has_nul(it.article.stored.title); }},
      {"a NUL in the body", [](const Indexed& it) { return has_nul(it.article.stored.body); }},
      {"a NUL in a category", [](const Indexed& it) { return any_has_nul(it.article.stored.categories); }},
      {"a NUL in an author", [](const Indexed& it) { return any_has_nul(it.article.stored.authors); }},
      {"a NUL in the source", [](const Indexed& it) { return has_nul(it.article.stored.source); }},
      {"a NUL in the URL", [](const Indexed& it) { return has_nul(it.article.stored.url); }},
  };
}

std::map<std::string, HasOddity> oddities_of_terms() {
  return {
      {"a term of 245 bytes in a key", [](const Indexed& it) { return it.longest_term == 245; }},
      {"an id that its term holds whole at 245 bytes",
       [](const Indexed& it) {
         return it.article.id_term.size() == 245 && it.article.stored.id.size() == 244;
       }},
      {"an id cut by one byte", [](const Indexed& it) { return it.article.stored.id.size() == 245; }},
      {"an id of thousands of bytes", [](const Indexed& it) { return it.article.stored.id.size() > 4'000; }},
      {"a URL of thousands of bytes", [](const Indexed& it) { return it.article.stored.url.size() > 2'000; }},
      {"a NUL in the id", [](const Indexed& it) { return has_nul(it.article.stored.id); }},
      {"an id of a hundred NULs",
       [](const Indexed& it) {
         return std::count(it.article.id_term.begin(), it.article.id_term.end(), '\0') >= 100;
       }},
      {"an id of 8-bit bytes", [](const Indexed& it) { return it.article.id_term.starts_with("Q\xff"); }},
      {"an id that looks like another prefix",
       [](const Indexed& it) { return it.article.id_term.starts_with("QZS"); }},
      {"hundreds of categories",
       [](const Indexed& it) { return it.article.stored.categories.size() >= 300; }},
      {"hundreds of authors", [](const Indexed& it) { return it.article.stored.authors.size() >= 300; }},
      {"an author too long for a term",
       [](const Indexed& it) {
         return !it.article.stored.authors.empty() && it.article.stored.authors[0].size() > 245;
       }},
      {"a source too long for a term",
       [](const Indexed& it) { return it.article.stored.source.size() > 245; }},
  };
}

std::map<std::string, HasOddity> oddities_of_values() {
  return {
      {"no date", [](const Indexed& it) { return it.article.stored.date.empty(); }},
      {"a date not understood",
       [](const Indexed& it) { return !it.article.stored.date.empty() && !it.article.published; }},
      {"a date before Unix time",
       [](const Indexed& it) {
         return it.article.published && it.article.published->instant.time_since_epoch().count() < 0;
       }},
      {"no source", [](const Indexed& it) { return lacks(it, schema::Slot::source); }},
      {"no author", [](const Indexed& it) { return lacks(it, schema::Slot::author); }},
      {"no category", [](const Indexed& it) { return lacks(it, schema::Slot::category); }},
      {"no signature", [](const Indexed& it) { return lacks(it, schema::Slot::signature); }},
      {"an origin", [](const Indexed& it) { return !lacks(it, schema::Slot::origin); }},
      {"no value but a hash", [](const Indexed& it) { return it.document.values_count() == 1; }},
      {"no value", [](const Indexed& it) { return it.document.values_count() == 0; }},
      {"a cluster", [](const Indexed& it) { return it.article.cluster.has_value(); }},
      {"no cluster", [](const Indexed& it) { return !it.article.cluster; }},
      {"no language", [](const Indexed& it) { return it.article.stored.language.empty(); }},
  };
}

std::map<std::string, HasOddity> oddities_of_data() {
  const auto packed_is = [](std::size_t size) {
    return [size](const Indexed& it) { return it.packed_bytes == size; };
  };
  return {
      {"data that just fits one item", packed_is(kOneItem)},
      {"data one byte too long for one item", packed_is(kOneItem + 1)},
      {"data that just fits two items", packed_is(kOneItem + kFurtherItem)},
      {"data one byte too long for two items", packed_is(kOneItem + kFurtherItem + 1)},
      {"data of dozens of items", [](const Indexed& it) { return it.packed_bytes > 24 * kFurtherItem; }},
      {"data that packing does not shorten",
       [](const Indexed& it) { return it.packed_bytes == it.article.encoded.size(); }},
      {"long data that fits one item packed",
       [](const Indexed& it) { return it.article.encoded.size() > 100'000 && it.packed_bytes < kOneItem; }},
  };
}

/// Words, without stems and filters.
std::map<std::string, std::size_t> documents_by_word(const std::vector<Indexed>& all) {
  std::map<std::string, std::size_t> documents;
  for (const auto& indexed : all) {
    for (auto it = indexed.document.termlist_begin(); it != indexed.document.termlist_end(); ++it) {
      if ((*it).front() < 'A' || (*it).front() > 'Z') ++documents[*it];
    }
  }
  return documents;
}

}  // namespace

std::map<std::string, std::size_t> count_oddities(const std::vector<PreparedArticle>& articles) {
  indexing::DocumentBuilder builder;
  std::vector<Indexed> all;
  all.reserve(articles.size());
  for (const auto& article : articles) all.push_back(index(article, builder));
  std::map<std::string, std::size_t> counts;
  for (const auto& oddities :
       {oddities_of_text(), oddities_of_terms(), oddities_of_values(), oddities_of_data()}) {
    for (const auto& [name, has] : oddities)
      counts[name] = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), has));
  }
  // A word that all have cannot be among articles some of which have none.
  for (const auto& [word, documents] : documents_by_word(all)) {
    counts["words of only one article"] += documents == 1 ? 1U : 0U;
    counts["words of three quarters of the articles"] += 4 * documents >= 3 * articles.size() ? 1U : 0U;
  }
  return counts;
}

}  // namespace warta::tests
