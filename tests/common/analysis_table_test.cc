#include "common/analysis_table.h"

#include <sstream>

#include <catch2/catch.hpp>

namespace {

std::string shown(const std::string& text, const warta::Terminal& terminal = {},
                  const std::string& input = "") {
  warta::text::Analyzer analyzer;
  std::istringstream in(input);
  std::ostringstream out;
  warta::show_analysis(text, analyzer, terminal, in, out);
  return out.str();
}

constexpr const char* kHeader = "line\tbegin\tend\tform\tterm\tstem\trule\n";

}  // namespace

TEST_CASE("each token has a line with tabs") {
  CHECK(shown("Membuka Covid-19") == std::string(kHeader) +
                                         "1\t0\t7\tMembuka\tmembuka\tbuka\tmeN-\n"
                                         "1\t8\t16\tCovid-19\tcovid19\tcovid19\tjoined\n"
                                         "1\t8\t13\tCovid\tcovid\tcovid\tunknown\n"
                                         "1\t14\t16\t19\t19\t19\tnumber\n");
}

TEST_CASE("lines are counted, offsets begin anew in each") {
  const auto expected =
      std::string(kHeader) + "1\t0\t4\tbuku\tbuku\tbuku\troot\n3\t1\t5\tbaru\tbaru\tbaru\troot\n";
  CHECK(shown("buku\n\n baru") == expected);
  CHECK(shown("-", {}, "buku\n\n baru\n") == expected);
}

TEST_CASE("text without words leaves the header alone") {
  CHECK(shown("") == kHeader);
  CHECK(shown("!?\n") == kHeader);
}

TEST_CASE("on a terminal columns stand below each other") {
  CHECK(shown("Membuka buku", {false, 80}) ==
        "line  begin  end  form     term     stem  rule\n"
        "   1      0    7  Membuka  membuka  buka  meN-\n"
        "   1      8   12  buku     buku     buku  root\n");
}

TEST_CASE("a stem that differs from its term stands out in colours") {
  const auto text = shown("membuka", {true, 80});
  CHECK_THAT(text, Catch::Contains("\x1b[1;32mbuka\x1b[0m") && Catch::Contains("\x1b[2mmeN-\x1b[0m"));
}
