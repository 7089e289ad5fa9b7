// Finds articles with any of some words and ranks them, looking closely at few of those that become no hits.
#ifndef WARTA_SEARCHER_MATCHING_MAX_SCORE_SOURCE_H_
#define WARTA_SEARCHER_MATCHING_MAX_SCORE_SOURCE_H_

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

#include "searcher/matching/document_lengths.h"
#include "searcher/matching/term_weighting.h"
#include "searcher/matching/word_postings.h"

namespace warta::searching {

/// MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995). Once there are hits
/// that an article must outdo (the threshold), terms that are too light to lift it there, even all of them
/// together, do not lead to articles any more; those that do are often called essential. A common word's stem
/// is not, say, where only such articles can become hits that have the word in their titles or another word
/// besides. In what the others lead to, words are looked up, heavier ones first, and only while the article
/// can still become a hit: at first as though it were as short as any, for its length has to be looked up,
/// too.
///
/// For Xapian's matcher, which clones it for each shard and tells it what is to be outdone. Remote databases
/// do not know it. Not thread-safe. Lets Xapian's errors through.
class MaxScoreSource : public Xapian::PostingSource {
 public:
  /// What all clones have in common.
  struct Plan {
    TermWeighting weighting;
    std::vector<WeightedWord> words;
    std::shared_ptr<DocumentLengths> lengths;
  };

  explicit MaxScoreSource(std::shared_ptr<const Plan> plan) : plan_(std::move(plan)) {}

  PostingSource* clone() const override { return new MaxScoreSource(plan_); }
  void init(const Xapian::Database& shard) override;
  std::string get_description() const override;

  /// By the words alone; the likely number as though they were independent of each other.
  Xapian::doccount get_termfreq_min() const override { return least_matches_; }
  Xapian::doccount get_termfreq_est() const override { return likely_matches_; }
  Xapian::doccount get_termfreq_max() const override { return most_matches_; }

  void next(double least_weight) override { find(document_ + 1, least_weight); }
  void skip_to(Xapian::docid document, double least_weight) override;
  bool check(Xapian::docid document, double least_weight) override;
  bool at_end() const override { return is_at_end_; }
  Xapian::docid get_docid() const override { return document_; }
  double get_weight() const override;

 private:
  struct Term {
    TermPostings* postings = nullptr;
    const TermPostings* first = nullptr;  ///< the word's
    double most_up_to = 0;                ///< what it and all before it weigh at most

    bool is_first() const { return postings == first; }
  };

  void estimate_matches();
  void order_terms();
  void choose_leading(double least);
  bool leads(const TermPostings& postings) const;
  void find(Xapian::docid from, double least_weight);
  Xapian::docid next_led_to(Xapian::docid from);
  bool has_word();
  bool may_weigh(Xapian::docid document, double least) const;

  std::shared_ptr<const Plan> plan_;
  Xapian::Database shard_;
  std::shared_ptr<LengthTable> lengths_;
  mutable std::vector<WordPostings> words_;  // the heaviest last; the others are moved on to look at them
  std::vector<double> most_up_to_;           // what each word and all before it weigh at most
  std::vector<Term> terms_;                  // of all words, the heaviest last
  std::size_t first_leading_ = 0;            // of the terms
  std::vector<TermPostings*> leading_;
  Xapian::docid document_ = 0;
  bool is_at_match_ = false;
  bool is_at_end_ = false;
  mutable bool is_weighed_ = false;
  mutable double weight_ = 0;
  Xapian::doccount least_matches_ = 0;
  Xapian::doccount likely_matches_ = 0;
  Xapian::doccount most_matches_ = 0;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_MATCHING_MAX_SCORE_SOURCE_H_
