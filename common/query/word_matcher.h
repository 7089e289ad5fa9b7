// How the words of a query are found and weighed.
#ifndef WARTA_COMMON_QUERY_WORD_MATCHER_H_
#define WARTA_COMMON_QUERY_WORD_MATCHER_H_

#include <string>
#include <vector>

#include <xapian.h>

namespace warta::query {

struct WeightedTerm {
  std::string term;
  /// A multiple of the term's own weight.
  double factor = 1;
};

/// A word as an index has it. Its first term is in each article that has the word; the others are in some of
/// these and in no more, and only add to their scores.
using RankedWord = std::vector<WeightedTerm>;

/// Thread-safe if what implements it says so.
class WordMatcher {
 public:
  virtual ~WordMatcher() = default;

  /// Finds what has any of `words`, of none nothing, and weighs it by all the terms that it has. The query
  /// that is returned must not be scaled, as factors are for the terms: Xapian 1.4.22 tells a
  /// Xapian::PostingSource what is to be outdone without regard to a factor around it. Throws Xapian::Error.
  virtual Xapian::Query any_of(const std::vector<RankedWord>& words) const = 0;
};

/// By Xapian's operators: for whatever Xapian searches, and weighed by whatever scheme. Thread-safe.
class OperatorMatcher : public WordMatcher {
 public:
  Xapian::Query any_of(const std::vector<RankedWord>& words) const override;
};

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_WORD_MATCHER_H_
