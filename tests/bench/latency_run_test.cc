#include "tests/bench/latency_run.h"

#include <sstream>
#include <stdexcept>
#include <string>

#include <catch2/catch.hpp>

using warta::bench::time_queries;

TEST_CASE("each query is answered once cold and once for each warm round, in their order") {
  std::istringstream queries("q1\tbank\nq2\tharga beras\n");
  std::ostringstream out;
  std::string asked;
  time_queries(
      queries, 2,
      [&](const std::string& query) {
        asked += query + ';';
        return query.size();
      },
      out);
  CHECK(asked == "bank;harga beras;bank;harga beras;bank;harga beras;");
}

TEST_CASE("a line tells a query's id, matches, and its cold and warm milliseconds") {
  std::istringstream queries("q1\tbank\n");
  std::ostringstream out;
  time_queries(
      queries, 1, [](const std::string&) { return 7U; }, out);
  std::istringstream line(out.str());
  std::string word;
  std::string id;
  int matches = 0;
  double cold = -1;
  double warm = -1;
  line >> word >> id >> matches >> cold >> warm;
  CHECK(word == "query");
  CHECK(id == "q1");
  CHECK(matches == 7);
  CHECK(cold >= 0);
  CHECK(warm >= 0);
}

TEST_CASE("a query without an id is an error that shows it") {
  std::istringstream queries("bank\n");
  std::ostringstream out;
  CHECK_THROWS_WITH(time_queries(
                        queries, 1, [](const std::string&) { return 0U; }, out),
                    Catch::Contains("bank"));
}
