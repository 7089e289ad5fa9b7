#include "searcher/render/facet_renderer.h"

#include <sstream>

#include <catch2/catch.hpp>

using warta::searching::FacetCounts;
using warta::searching::FacetField;
using warta::searching::OutputFormat;

namespace {

std::string bars(const FacetCounts& counts, FacetField field, std::size_t width) {
  std::ostringstream out;
  write_bars(counts, field, {false, width}, out);
  return out.str();
}

std::string lines(const FacetCounts& counts, OutputFormat format) {
  std::ostringstream out;
  write_counts(counts, FacetField::source, format, out);
  return out.str();
}

}  // namespace

TEST_CASE("bars are as long as the line allows, and gaps are shown") {
  CHECK(bars({{{"2025-01", 4}, {"2025-03", 1}}, 0, 5}, FacetField::month, 24) ==
        "2025-01  4  ███████████\n"
        "2025-02  0\n"
        "2025-03  1  ██▊\n");
}

TEST_CASE("what has none is the last row") {
  CHECK(bars({{{"2025", 1200}}, 1, 1201}, FacetField::year, 32) ==
        "2025       1,200  █████████████\n"
        "(undated)      1  ▏\n");
}

TEST_CASE("long names are cut off by their columns and steer nothing") {
  CHECK(bars({{{"中文中文中文中文\x1b", 1}}, 0, 1}, FacetField::source, 20) == "中文中文…   1  ████\n");
}

TEST_CASE("for programs a line each") {
  const FacetCounts counts{{{"a, b", 2}, {"c\t\x1b", 1}}, 3, 6};
  CHECK(lines(counts, OutputFormat::text) == "a, b\t2\nc \ufffd\t1\n\t3\n");
  CHECK(lines(counts, OutputFormat::tsv) == "source\tcount\na, b\t2\nc \ufffd\t1\n\t3\n");
  CHECK(lines(counts, OutputFormat::csv) == "source,count\n\"a, b\",2\nc \ufffd,1\n,3\n");
  CHECK(lines({{{"c", 1}}, 1, 2}, OutputFormat::json) ==
        "{\"by\":\"source\",\"value\":\"c\",\"count\":1,\"version\":1}\n"
        "{\"by\":\"source\",\"value\":null,\"count\":1,\"version\":1}\n");
}
