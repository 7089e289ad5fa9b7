// Why a hit has the score that it has. Thread-safe: value types.
#ifndef WARTA_SEARCHER_EXPLAIN_EXPLANATION_H_
#define WARTA_SEARCHER_EXPLAIN_EXPLANATION_H_

#include <cstdint>
#include <string>
#include <vector>

namespace warta::searching {

/// What a part of a score comes from.
enum class ScoreSource : std::uint8_t {
  stem,     ///< a word in all its forms
  form,     ///< a word in the form that it was written in
  phrase,   ///< a word in its form, because the phrase is there that it belongs to
  near,     ///< likewise, because others of the query are near
  group,    ///< all words that a beginning or a spelling reaches, counted as one
  recency,  ///< how new the article is
};

/// A form that a word has in an article, and how often.
struct ReachedForm {
  std::string form;
  std::uint32_t count = 0;

  friend bool operator==(const ReachedForm&, const ReachedForm&) = default;
};

/// share = factor * idf * (k1 + 1) * tf / (tf + k1 * norm); of a recency only factor and share are there.
struct ScorePart {
  /// The stem or the form; of a group its terms in the article, with commas; of a recency empty.
  std::string term;
  /// The query's words that come to it, in their normal forms and each once; may be empty.
  std::vector<std::string> asked;
  /// The most frequent first, of equals in byte order.
  std::vector<ReachedForm> forms;
  /// What the index counts of the term in the article, see common/schema.h: title and body together, or the
  /// title alone.
  std::uint32_t tf = 0;
  /// The articles with the term; of a group Xapian's estimate.
  std::uint32_t df = 0;
  double idf = 0;
  /// 1 - b + b * length / mean length.
  double norm = 0;
  /// How much more it counts: the weight of titles, of exact forms, of what has a ^ behind.
  double factor = 1;
  /// What it adds to the score.
  double share = 0;
  ScoreSource source = ScoreSource::stem;
  bool in_title = false;
};

struct Explanation {
  /// As query::print_query() has it; empty where no query was written.
  std::string query;
  /// In the query's order. The shares make up the score but for rounding, which stays far below 1e-6.
  std::vector<ScorePart> parts;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EXPLAIN_EXPLANATION_H_
