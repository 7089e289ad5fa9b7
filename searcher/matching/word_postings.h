// A word's articles in one shard, one after the other, with what the word weighs there.
#ifndef WARTA_SEARCHER_MATCHING_WORD_POSTINGS_H_
#define WARTA_SEARCHER_MATCHING_WORD_POSTINGS_H_

#include <cstddef>
#include <limits>
#include <vector>

#include <xapian.h>

#include "searcher/matching/term_weighting.h"

namespace warta::searching {

/// A term's postings, of which it stands at one. Its functions are here, and so are WordPostings', because
/// they are what a search does for each posting: as calls they took a seventh of its time. Not thread-safe.
class TermPostings {
 public:
  /// Behind the last document.
  static constexpr auto kEnd = std::numeric_limits<Xapian::docid>::max();

  /// Opens nothing yet, and stands before the first document. Both must outlive it.
  TermPostings(const Xapian::Database& shard, const TermWeight& term) : shard_(&shard), term_(&term) {}

  Xapian::docid document() const { return document_; }

  /// To `document` or, where that has not the term, to the next one that has; not if it stands there or
  /// beyond already. Lets Xapian's errors through.
  void move_to(Xapian::docid document) {
    if (document_ >= document) return;
    if (document_ == kStart) at_ = shard_->postlist_begin(term_->term);
    if (document_ != kStart && document == document_ + 1)
      ++at_;
    else
      at_.skip_to(document);
    document_ = at_ == Xapian::PostingIterator() ? kEnd : *at_;
  }

  /// Requires: it stands at a document.
  Xapian::termcount occurrences() const { return at_.get_wdf(); }

  const TermWeight& term() const { return *term_; }

 private:
  static constexpr Xapian::docid kStart = 0;

  const Xapian::Database* shard_;
  const TermWeight* term_;
  Xapian::PostingIterator at_;
  Xapian::docid document_ = kStart;
};

/// The postings of all its terms. It stands where that of the first does; the others are moved there to be
/// weighed. Not thread-safe.
class WordPostings {
 public:
  /// Both must outlive it.
  WordPostings(const Xapian::Database& shard, const WeightedWord& word) : first_(shard, word.front()) {
    for (std::size_t i = 1; i < word.size(); ++i) {
      if (word[i].articles == 0) continue;
      others_.emplace_back(shard, word[i]);
      most_of_others_ += word[i].most;
    }
  }

  TermPostings& first() { return first_; }
  std::vector<TermPostings>& others() { return others_; }

  Xapian::docid document() const { return first_.document(); }
  void move_to(Xapian::docid document) { first_.move_to(document); }

  /// The word weighs no more in any document.
  double most() const { return first_.term().most + most_of_others_; }

  /// Can it weigh as much as `least` in its document, if that is of this saturation, by how often its first
  /// term occurs there?
  bool may_weigh(double saturation, double least) const {
    const double count = first_.occurrences();
    return first_.term().limit * count >= (least - most_of_others_) * (saturation + count);
  }

  /// What it weighs in its document, of this saturation. Where that is less than `least`, so may be what is
  /// returned without being right. Lets Xapian's errors through.
  double weight(double saturation, double least) {
    const double weight = saturated(first_.term().limit, first_.occurrences(), saturation);
    return weight + most_of_others_ < least ? weight : weight + weight_of_others(saturation);
  }

 private:
  double weight_of_others(double saturation) {
    double weight = 0;
    for (auto& term : others_) {
      term.move_to(document());
      if (term.document() == document())
        weight += saturated(term.term().limit, term.occurrences(), saturation);
    }
    return weight;
  }

  TermPostings first_;
  std::vector<TermPostings> others_;
  double most_of_others_ = 0;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_MATCHING_WORD_POSTINGS_H_
