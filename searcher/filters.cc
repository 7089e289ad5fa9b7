#include "searcher/filters.h"

#include <map>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/query/days.h"
#include "common/query/field_names.h"
#include "common/query/filter_queries.h"
#include "common/query/filter_value.h"
#include "common/query/refusal.h"
#include "common/query/token.h"
#include "common/query/xapian_queries.h"
#include "common/schema.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

using query::Queries;

query::DateRange days_of(std::string_view option, std::string_view value) {
  const auto written = fmt::format("--{} {}", option, value);
  const auto begin = written.size() - value.size();
  if (value.find("..") != std::string_view::npos) {
    query::refuse(written, begin, tr("this is a range, and the option takes one end of it"),
                  tr("Write --since with the first day and --until with the last one."));
  }
  return query::read_days(written, begin, std::string_view(written).substr(begin));
}

/// One query for each kind of filter.
Queries kinds_of(const Filters& filters, const Xapian::Database& database) {
  std::map<query::FilterField, Queries> fields;
  for (const auto& [written, filter] : filters.values) {
    const query::Place value{written.find(' ') + 1, written.size()};
    fields[filter.field].push_back(query::filter_query(written, filter, value, database));
  }
  Queries kinds;
  for (const auto& [field, queries] : fields) kinds.push_back(query::joined(Xapian::Query::OP_OR, queries));
  if (filters.has_days()) kinds.push_back(query::days_query(filters.days, database));
  return kinds;
}

}  // namespace

OptionFilter option_filter(std::string_view name, std::string_view value) {
  OptionFilter option{fmt::format("--{} {}", name, value), {}};
  const auto begin = option.written.size() - value.size();
  query::Token token;
  token.place = {begin, option.written.size()};
  token.text = std::string_view(option.written).substr(begin);
  if (token.text.ends_with('*')) {
    token.text.remove_suffix(1);
    token.suffix = query::Suffix::begins;
  }
  const auto field = query::field_called(name).value();
  auto node = query::filter_node(option.written, field, token);
  option.filter = std::get<query::Filter>(std::move(node.meaning));
  if (schema::folded_filter("", option.filter.value).empty()) {
    throw UsageError(tr("--{} takes a name, and in '{}' there is none", name, text::visible(value)));
  }
  return option;
}

query::DateRange option_days(std::string_view since, std::string_view until) {
  query::DateRange days;
  if (!since.empty()) days.from = days_of("since", since).from;
  if (!until.empty()) days.to = days_of("until", until).to;
  if (days.from && days.to && *days.from > *days.to) {
    throw UsageError(tr("--since {} is behind --until {}, so that no day is between them",
                        text::visible(since), text::visible(until)));
  }
  return days;
}

Xapian::Query filtered(const Xapian::Query& query, const Filters& filters, const Xapian::Database& database) {
  if (filters.empty()) return query;
  const auto kinds = kinds_of(filters, database);
  return {Xapian::Query::OP_FILTER, query, query::joined(Xapian::Query::OP_AND, kinds)};
}

}  // namespace warta::searching
