#include "searcher/half_life.h"

#include <charconv>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

/// 0 for what is no unit of time.
double days_of_unit(char unit) {
  constexpr double kWeek = 7;
  constexpr double kMonth = 30;
  constexpr double kYear = 365;
  switch (unit) {
    case 'd':
      return 1;
    case 'w':
      return kWeek;
    case 'm':
      return kMonth;
    case 'y':
      return kYear;
    default:
      return 0;
  }
}

}  // namespace

double half_life_days(const std::string& text) {
  if (text.empty()) return 0;
  constexpr double kMostDays = 36525;
  double count = 0;
  const auto* const end = text.data() + text.size() - 1;
  const auto [rest, error] = std::from_chars(text.data(), end, count);
  const double days = count * days_of_unit(text.back());
  if (error == std::errc() && rest == end && days > 0 && days <= kMostDays) return days;
  throw UsageError(tr("--recency is a time as 30d, 4w, 6m or 1y, and '{}' is none", text::visible(text)));
}

}  // namespace warta::searching
