#include "searcher/matching/max_score_source.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace warta::searching {
namespace {

/// Sums of the same weights in another order may be as much less, or by its inverse more.
constexpr double kRounding = 1 - 1e-12;

}  // namespace

void MaxScoreSource::init(const Xapian::Database& shard) {
  shard_ = shard;
  lengths_ = plan_->lengths->of(shard);
  words_.clear();
  for (const auto& word : plan_->words) words_.emplace_back(shard_, word);
  std::sort(words_.begin(), words_.end(),
            [](const WordPostings& a, const WordPostings& b) { return a.most() < b.most(); });
  most_up_to_.clear();
  double most = 0;
  for (const auto& word : words_) most_up_to_.push_back(most += word.most());
  set_maxweight(most / kRounding);
  order_terms();
  estimate_matches();
  document_ = 0;
  is_at_match_ = is_at_end_ = false;
}

void MaxScoreSource::estimate_matches() {
  const auto articles = shard_.get_doccount();
  Xapian::doccount most = 0;
  double sum = 0;
  double share_without = 1;
  for (const auto& word : plan_->words) {
    const auto matches = shard_.get_termfreq(word.front().term);
    most = std::max(most, matches);
    sum += matches;
    if (articles > 0) share_without *= 1 - static_cast<double>(matches) / articles;
  }
  least_matches_ = most;
  most_matches_ = static_cast<Xapian::doccount>(std::min<double>(sum, articles));
  const auto likely = static_cast<Xapian::doccount>(std::lround((1 - share_without) * articles));
  likely_matches_ = std::clamp(likely, least_matches_, most_matches_);
}

std::string MaxScoreSource::get_description() const {
  std::string words;
  for (const auto& word : plan_->words) {
    words += words.empty() ? "" : " OR ";
    for (const auto& term : word) words += (&term == &word.front() ? "" : "+") + term.term;
  }
  return fmt::format("MaxScoreSource({})", words);
}

// What is done for each document follows in front of what it is done in, and is made a part of that: as calls
// it took a twentieth of a search's time.

[[gnu::always_inline]] inline Xapian::docid MaxScoreSource::next_led_to(Xapian::docid from) {
  auto document = TermPostings::kEnd;
  for (auto* const term : leading_) {
    term->move_to(from);
    document = std::min(document, term->document());
  }
  return document;
}

/// Can the document weigh so much? Where its length is at hand, or none is needed, or it need not weigh
/// anything, that is told for sure, and weight_ is its weight; else it is taken for as short as any.
[[gnu::always_inline]] inline bool MaxScoreSource::may_weigh(Xapian::docid document, double least) const {
  const auto& weighting = plan_->weighting;
  double saturation = weighting.least_saturation();
  const bool for_sure = !weighting.needs_lengths() || lengths_->are_kept() || least <= 0;
  bool needs_length = for_sure && weighting.needs_lengths();
  weight_ = 0;
  for (auto i = words_.size(); i-- > 0;) {
    if (weight_ + most_up_to_[i] < least) return false;
    auto& word = words_[i];
    word.move_to(document);
    if (word.document() != document) continue;
    const double wanted = least - weight_ - (i > 0 ? most_up_to_[i - 1] : 0);
    if (needs_length) {
      if (!word.may_weigh(saturation, wanted)) return false;
      saturation = weighting.saturation((*lengths_)[document]);
      needs_length = false;
    }
    weight_ += word.weight(saturation, wanted);
  }
  is_weighed_ = for_sure;
  return weight_ >= least;
}

void MaxScoreSource::skip_to(Xapian::docid document, double least_weight) {
  if (document > document_)
    find(document, least_weight);
  else if (!is_at_match_)
    find(document_ + 1, least_weight);
}

bool MaxScoreSource::check(Xapian::docid document, double least_weight) {
  if (document <= document_) return is_at_match_;
  const double least = least_weight * kRounding;
  choose_leading(least);
  document_ = document;
  is_weighed_ = false;
  is_at_match_ = least > 0 ? may_weigh(document, least) : has_word();
  return is_at_match_;
}

bool MaxScoreSource::has_word() {
  return std::any_of(words_.begin(), words_.end(), [this](WordPostings& word) {
    word.move_to(document_);
    return word.document() == document_;
  });
}

double MaxScoreSource::get_weight() const {
  if (!is_at_match_) {
    // Xapian's OR (1.4.22) takes a source that check() denied a document for standing at the next one. It
    // asks what that weighs if another of its sides is there, and does not move this one before.
    may_weigh(document_ + 1, 0);
    is_weighed_ = false;
  } else if (!is_weighed_) {
    may_weigh(document_, 0);
  }
  return weight_;
}

void MaxScoreSource::order_terms() {
  terms_.clear();
  for (auto& word : words_) {
    terms_.push_back({&word.first(), &word.first()});
    for (auto& other : word.others()) terms_.push_back({&other, &word.first()});
  }
  std::sort(terms_.begin(), terms_.end(),
            [](const Term& a, const Term& b) { return a.postings->term().most < b.postings->term().most; });
  double most = 0;
  for (auto& term : terms_) term.most_up_to = most += term.postings->term().most;
  first_leading_ = terms_.size();
  choose_leading(0);
}

void MaxScoreSource::choose_leading(double least) {
  const auto before = first_leading_;
  while (first_leading_ < terms_.size() && terms_[first_leading_].most_up_to < least) ++first_leading_;
  while (first_leading_ > 0 && terms_[first_leading_ - 1].most_up_to >= least) --first_leading_;
  if (first_leading_ == before) return;
  leading_.clear();
  for (auto i = first_leading_; i < terms_.size(); ++i) {
    if (!terms_[i].is_first() && leads(*terms_[i].first)) continue;  // that is wherever this is
    leading_.push_back(terms_[i].postings);
  }
}

bool MaxScoreSource::leads(const TermPostings& postings) const {
  return std::any_of(terms_.begin() + static_cast<std::ptrdiff_t>(first_leading_), terms_.end(),
                     [&](const Term& term) { return term.postings == &postings; });
}

void MaxScoreSource::find(Xapian::docid from, double least_weight) {
  const double least = least_weight * kRounding;
  choose_leading(least);
  do {
    document_ = next_led_to(from);
    is_weighed_ = false;
    is_at_end_ = document_ == TermPostings::kEnd;
    from = document_ + 1;
  } while (!is_at_end_ && least > 0 &&
           !may_weigh(document_, least));  // else it is weighed when that is asked for
  is_at_match_ = true;
}

}  // namespace warta::searching
