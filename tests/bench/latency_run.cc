#include "tests/bench/latency_run.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>

namespace warta::bench {
namespace {

struct TimedQuery {
  std::string id;
  std::string text;
  std::uint64_t matches = 0;
  double cold_ms = 0;
  double warm_ms = 0;
};

std::vector<TimedQuery> read_queries(std::istream& lines) {
  std::vector<TimedQuery> queries;
  for (std::string line; std::getline(lines, line);) {
    const auto tab = line.find('\t');
    if (tab == std::string::npos) throw std::runtime_error("a query without a tab: " + line);
    queries.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  return queries;
}

double answer_timed(TimedQuery& query, const Answer& answer) {
  const auto begin = std::chrono::steady_clock::now();
  query.matches = answer(query.text);
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

void time_queries(std::istream& queries, unsigned rounds, const Answer& answer, std::ostream& out) {
  auto timed = read_queries(queries);
  for (auto& query : timed) query.cold_ms = query.warm_ms = answer_timed(query, answer);
  for (unsigned round = 0; round < rounds; ++round) {
    for (auto& query : timed) {
      const auto ms = answer_timed(query, answer);
      query.warm_ms = round == 0 ? ms : std::min(query.warm_ms, ms);
    }
  }
  for (const auto& query : timed) {
    out << fmt::format("query\t{}\t{}\t{:.4f}\t{:.4f}\n", query.id, query.matches, query.cold_ms,
                       query.warm_ms);
  }
}

}  // namespace warta::bench
