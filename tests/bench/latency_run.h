// Times queries in one process, as tests/bench/compare does it with every engine.
#ifndef WARTA_TESTS_BENCH_LATENCY_RUN_H_
#define WARTA_TESTS_BENCH_LATENCY_RUN_H_

#include <cstdint>
#include <functional>
#include <istream>
#include <ostream>
#include <string>

namespace warta::bench {

/// Answers a query in full, its ten best articles' texts among it; returns how many match.
using Answer = std::function<std::uint64_t(const std::string& query)>;

/// Reads lines of `id TAB query`. Answers all once, which is cold, and then `rounds` times more, of which
/// each query's least time is its warm one. Writes `query TAB id TAB matches TAB cold ms TAB warm ms` for
/// each. Throws std::runtime_error for a line without a tab.
void time_queries(std::istream& queries, unsigned rounds, const Answer& answer, std::ostream& out);

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_LATENCY_RUN_H_
