#include "searcher/similar.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "common/schema.h"
#include "common/stored_article.h"
#include "common/text/stop_words.h"

namespace warta::searching {
namespace {

constexpr double kTitleOccurrences = 3;

/// How often each stem occurs.
using Occurrences = std::map<std::string, double>;

void count_stems(std::string_view text, double each, text::Analyzer& analyzer, Occurrences& stems) {
  for (const auto& token : analyzer.analyze(text)) {
    if (!text::is_stop_word(token.term)) stems[std::string(token.stem)] += each;
  }
}

std::string term_of(const std::string& stem) {
  return std::string(schema::kStemPrefix) + stem;
}

struct Telling {
  std::string stem;
  double frequency = 0;  ///< dampened
  double weight = 0;
};

std::vector<Telling> telling_stems(const Xapian::Database& database, const Occurrences& stems) {
  std::vector<Telling> found;
  for (const auto& [stem, occurrences] : stems) {
    const auto articles = database.get_termfreq(term_of(stem));
    if (articles < 2) continue;
    const double rarity = std::log(static_cast<double>(database.get_doccount()) / articles);
    const double frequency = 1 + std::log(occurrences);
    if (rarity > 0) found.push_back({stem, frequency, frequency * rarity});
  }
  std::sort(found.begin(), found.end(), [](const Telling& a, const Telling& b) {
    return std::tie(b.weight, a.stem) < std::tie(a.weight, b.stem);
  });
  if (found.size() > kTellingWords) found.resize(kTellingWords);
  return found;
}

}  // namespace

query::CompiledQuery similar_query(const Xapian::Database& database, Xapian::docid article,
                                   text::Analyzer& analyzer, const query::WordMatcher& matcher) {
  const auto stored = decode_stored_article(database.get_document(article).get_data());
  Occurrences stems;
  count_stems(stored.title, kTitleOccurrences, analyzer, stems);
  count_stems(stored.body, 1, analyzer, stems);
  query::CompiledQuery compiled;
  std::vector<query::RankedWord> words;
  for (const auto& [stem, frequency, weight] : telling_stems(database, stems)) {
    compiled.stems.push_back(stem);
    words.push_back({{term_of(stem), frequency}});
  }
  const auto any = matcher.any_of(words);
  const Xapian::Query itself(schema::exact_filter(schema::kIdPrefix, stored.id));
  compiled.query = Xapian::Query(Xapian::Query::OP_AND_NOT, any, itself);
  return compiled;
}

}  // namespace warta::searching
