#include "indexer/pipeline/ordered_workers.h"

#include <atomic>
#include <chrono>
#include <stdexcept>

#include <catch2/catch.hpp>

using warta::indexing::OrderedWorkers;

namespace {

using Workers = OrderedWorkers<int, int>;

std::function<Workers::Work()> each(Workers::Work work) {
  return [work = std::move(work)] { return work; };
}

}  // namespace

TEST_CASE("results come in the order of the jobs") {
  Workers workers(4, each([](int job) {
                    // The first ones take longest.
                    std::this_thread::sleep_for(std::chrono::microseconds(50 * (7 - job % 8)));
                    return job * job;
                  }));
  for (int job = 0; job < 200; ++job) workers.submit(job);
  for (int job = 0; job < 200; ++job) REQUIRE(workers.take(true) == job * job);
  CHECK(workers.take(true) == std::nullopt);
  CHECK(workers.outstanding() == 0);
}

TEST_CASE("what is not done is not waited for unless asked") {
  std::atomic<bool> go = false;
  Workers workers(1, each([&](int job) {
                    while (!go) std::this_thread::yield();
                    return job;
                  }));
  workers.submit(7);
  CHECK(workers.take(false) == std::nullopt);
  go = true;
  CHECK(workers.take(true) == 7);
}

TEST_CASE("what a job throws comes out in its place") {
  Workers workers(2, each([](int job) {
                    if (job == 1) throw std::runtime_error("one");
                    return job;
                  }));
  for (int job = 0; job < 3; ++job) workers.submit(job);
  CHECK(workers.take(true) == 0);
  CHECK_THROWS_WITH(workers.take(true), "one");
  CHECK(workers.take(true) == 2);
}

TEST_CASE("a worker that cannot be made fails its jobs") {
  Workers workers(2, []() -> Workers::Work { throw std::runtime_error("no worker"); });
  workers.submit(1);
  CHECK_THROWS_WITH(workers.take(true), "no worker");
}

TEST_CASE("workers end with jobs left") {
  std::atomic<int> done = 0;
  {
    Workers workers(2, each([&](int job) {
                      ++done;
                      return job;
                    }));
    for (int job = 0; job < 1000; ++job) workers.submit(job);
  }
  CHECK(done <= 1000);
}
