#include "searcher/facets/match_months.h"

#include <chrono>
#include <cmath>
#include <map>
#include <string>

#include <fmt/format.h>

#include "common/date.h"
#include "common/query/unranked.h"
#include "common/schema.h"

namespace warta::searching {
namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr auto kPublished = static_cast<Xapian::valueno>(schema::Slot::published);

/// The documents whose number is a multiple of another.
class EveryNth : public Xapian::PostingSource {
 public:
  explicit EveryNth(Xapian::docid stride) : stride_(stride) {}

  PostingSource* clone() const override { return new EveryNth(stride_); }
  void init(const Xapian::Database& database) override {
    last_ = database.get_lastdocid();
    at_ = 0;
  }
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return last_ / stride_; }
  Xapian::doccount get_termfreq_max() const override { return last_ / stride_; }
  void next(double /*least_weight*/) override { at_ += stride_; }
  void skip_to(Xapian::docid document, double /*least_weight*/) override {
    if (document > at_) at_ = (document + stride_ - 1) / stride_ * stride_;
  }
  bool at_end() const override { return at_ > last_; }
  Xapian::docid get_docid() const override { return at_; }

 private:
  Xapian::docid stride_;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

/// Is shown each match, unranked and in the order of their numbers, and looks its moment up in the slot,
/// which is read from its beginning to its end; to ask each document for it takes twice as long.
class MonthCounter : public Xapian::MatchSpy {
 public:
  explicit MonthCounter(const Xapian::Database& database)
      : moments_(database.valuestream_begin(kPublished)), end_(database.valuestream_end(kPublished)) {}

  void operator()(const Xapian::Document& document, double /*weight*/) override {
    ++matches_;
    const auto number = document.get_docid();
    if (moments_ != end_) moments_.skip_to(number);
    if (moments_ == end_ || moments_.get_docid() != number) return;
    const auto value = *moments_;
    const std::chrono::seconds moment(std::llround(Xapian::sortable_unserialise(value)));
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(moment) + kWib);
    const year_month_day date{day};
    ++months_[date.year() / date.month()];
  }

  MatchMonths result() const {
    MatchMonths found;
    found.matches = matches_;
    for (const auto& [month, count] : months_) {
      found.months.push_back(
          {fmt::format("{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month())),
           count});
    }
    return found;
  }

 private:
  Xapian::ValueIterator moments_;
  Xapian::ValueIterator end_;
  std::map<year_month, std::uint64_t> months_;
  std::uint64_t matches_ = 0;
};

}  // namespace

MatchMonths match_months(const Xapian::Database& database, const Xapian::Query& query, Xapian::docid stride) {
  MonthCounter counter(database);
  EveryNth sample(stride);
  const Xapian::Query sampled(Xapian::Query::OP_FILTER, query, Xapian::Query(&sample));
  auto enquire = query::unranked(database, stride == 1 ? query : sampled);
  enquire.add_matchspy(&counter);
  enquire.get_mset(0, 0, database.get_doccount());
  return counter.result();
}

}  // namespace warta::searching
