#include "searcher/recency.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "common/schema.h"
#include "searcher/bm25.h"

namespace warta::searching {
namespace {

constexpr auto kPublished = static_cast<Xapian::valueno>(schema::Slot::published);

/// All dated documents, each with a weight that halves with every half-life of its age.
class DecayingSource : public Xapian::ValuePostingSource {
 public:
  DecayingSource(double newest, double half_life, double most)
      : ValuePostingSource(kPublished), newest_(newest), half_life_(half_life), most_(most) {}

  PostingSource* clone() const override { return new DecayingSource(newest_, half_life_, most_); }

  void init(const Xapian::Database& database) override {
    ValuePostingSource::init(database);
    set_maxweight(most_);
  }

  double get_weight() const override {
    const double age = newest_ - Xapian::sortable_unserialise(get_value());
    return most_ * std::exp2(-std::max(age, 0.0) / half_life_);
  }

 private:
  double newest_;  // seconds, as half_life_
  double half_life_;
  double most_;
};

double best_weight(const Xapian::Query& query, const Ranking& ranking, const Xapian::Database& database) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(bm25(ranking));
  enquire.set_query(query);
  const auto best = enquire.get_mset(0, 1);
  return best.empty() ? 0 : best.begin().get_weight();
}

double newest_moment(const Xapian::Database& database) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::min(Xapian::sortable_unserialise(database.get_value_upper_bound(kPublished)),
                  std::chrono::duration<double>(now).count());
}

}  // namespace

double most_recency(const Xapian::Query& query, const Ranking& ranking, const Xapian::Database& database) {
  return ranking.recency_days > 0 ? kMostRecency * best_weight(query, ranking, database) : 0;
}

Xapian::Query with_recency(const Xapian::Query& query, double most, const Ranking& ranking,
                           const Xapian::Database& database) {
  if (most <= 0) return query;
  constexpr double kSecondsOfDay = 86400;
  DecayingSource source(newest_moment(database), ranking.recency_days * kSecondsOfDay, most);
  const Xapian::Query newer(&source);  // keeps a clone
  const Xapian::Query either(Xapian::Query::OP_OR, query, newer);
  return {Xapian::Query::OP_FILTER, either, query};
}

}  // namespace warta::searching
