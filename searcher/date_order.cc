#include "searcher/date_order.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/schema.h"

namespace warta::searching {
namespace {

using std::chrono::hours;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month;

constexpr auto kPublished = static_cast<Xapian::valueno>(schema::Slot::published);

/// Moments are serialised to nine bytes at most.
const std::string kBehindAllMoments(10, '\xff');

/// Fewer matches than this are sorted as they are.
constexpr double kManyMatches = 2000;

/// No clock is further from Greenwich.
constexpr hours kFarthestZone{15};

struct Month {
  std::string term;
  double articles = 0;
};

std::vector<Month> months_of(const Xapian::Database& database, SortOrder order) {
  const std::string prefix(schema::kMonthPrefix);
  std::vector<Month> found;
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end; ++term)
    found.push_back({*term, static_cast<double>(term.get_termfreq())});
  if (order == SortOrder::newest_first) std::reverse(found.begin(), found.end());
  return found;
}

/// The month of `M202502`.
year_month month_of(std::string_view term) {
  int number = 0;
  const auto digits = term.substr(schema::kMonthPrefix.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return std::chrono::year{number / 100} / std::chrono::month{static_cast<unsigned>(number % 100)};
}

/// Could an article of a month beyond `last` come before one of `moment`?
bool is_certain(sys_seconds moment, year_month last, SortOrder order) {
  if (order == SortOrder::newest_first) return moment >= sys_days{last / 1} + kFarthestZone;
  return moment < sys_days{(last + months{1}) / 1} - kFarthestZone;
}

/// Searches the months, as many of them as seem to be enough and then twice as many.
class MonthWindow {
 public:
  MonthWindow(Xapian::Enquire& enquire, const Xapian::Query& query, SortOrder order,
              std::vector<Month> candidates)
      : enquire_(enquire), query_(query), order_(order), months_(std::move(candidates)) {}

  /// nullopt if the months do not hold so many hits. `share` is that of the matches among all articles.
  std::optional<Xapian::MSet> search(std::uint32_t offset, std::uint32_t limit, double share) {
    const double wanted = static_cast<double>(offset) + limit;
    double target = 2 * wanted / share;
    for (;;) {
      widen(target);
      if (size_ == months_.size()) return std::nullopt;  // the whole, then, with what is undated
      enquire_.set_query({Xapian::Query::OP_FILTER, query_, any_month()});
      const auto found = enquire_.get_mset(offset, limit);
      if (found.size() == limit && is_certain(moment_of(found.back()), month_of(last()), order_))
        return found;
    }
  }

 private:
  void widen(double articles) {
    while (size_ < months_.size() && articles_ < articles) articles_ += months_[size_++].articles;
  }

  const std::string& last() const { return months_[size_ - 1].term; }

  Xapian::Query any_month() const {
    std::vector<std::string> terms;
    for (std::size_t i = 0; i < size_; ++i) terms.push_back(months_[i].term);
    return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
  }

  static sys_seconds moment_of(const Xapian::MSetIterator& match) {
    const auto value = match.get_document().get_value(kPublished);
    return sys_seconds(std::chrono::seconds(std::llround(Xapian::sortable_unserialise(value))));
  }

  Xapian::Enquire& enquire_;
  const Xapian::Query& query_;
  SortOrder order_;
  std::vector<Month> months_;
  std::size_t size_ = 0;
  double articles_ = 0;
};

}  // namespace

Xapian::MSet search_by_date(Xapian::Enquire& enquire, const Xapian::Database& database,
                            const Xapian::Query& query, SortOrder order, std::uint32_t offset,
                            std::uint32_t limit, double matches) {
  Xapian::MultiValueKeyMaker undated_last;
  undated_last.add_value(kPublished, false, kBehindAllMoments);
  if (order == SortOrder::newest_first)
    enquire.set_sort_by_value_then_relevance(kPublished, true);
  else
    enquire.set_sort_by_key_then_relevance(&undated_last, false);
  auto found = matches > kManyMatches ? MonthWindow(enquire, query, order, months_of(database, order))
                                            .search(offset, limit, matches / database.get_doccount())
                                      : std::nullopt;
  if (!found) {
    enquire.set_query(query);
    found = enquire.get_mset(offset, limit);
  }
  enquire.set_sort_by_relevance();  // it must not keep the address of what ends here
  return *found;
}

}  // namespace warta::searching
