#include "searcher/evaluation/effectiveness.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace warta::searching;
using Ids = std::vector<std::string>;

namespace {

const Judgements kJudgements = {{"a", 2}, {"b", 1}, {"c", 0}};

}  // namespace

TEST_CASE("nDCG sets gains in relation to the best ranking") {
  CHECK(ndcg(Ids{"a", "b", "c"}, kJudgements, 10) == Approx(1));
  // (1 + 2 / log2 3) / (2 + 1 / log2 3)
  CHECK(ndcg(Ids{"b", "a"}, kJudgements, 10) == Approx(0.8597).margin(1e-4));
  CHECK(ndcg(Ids{"c", "x"}, kJudgements, 10) == 0);
  CHECK(ndcg(Ids{"a"}, {}, 10) == 0);
}

TEST_CASE("reciprocal rank and recall stop at their depth") {
  CHECK(reciprocal_rank(Ids{"c", "b"}, kJudgements, 10) == Approx(0.5));
  CHECK(reciprocal_rank(Ids{"c", "b"}, kJudgements, 1) == 0);
  CHECK(recall(Ids{"c", "b"}, kJudgements, 10) == Approx(0.5));
  CHECK(recall(Ids{"a", "b"}, kJudgements, 1) == Approx(0.5));
}

TEST_CASE("the randomisation test tells chance from a difference") {
  const std::vector<double> zeros(20, 0);
  const std::vector<double> ones(20, 1);
  std::vector<double> mixed(20, 0);
  for (std::size_t i = 0; i < mixed.size(); ++i) mixed[i] = i % 2 == 0 ? 1 : -1;
  CHECK(randomisation_test(ones, zeros) < 0.001);
  CHECK(randomisation_test(mixed, zeros) > 0.9);
  CHECK(randomisation_test(zeros, zeros) == 1);
}
