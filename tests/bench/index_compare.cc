// In what two indexes differ, in all that they hold and in what searches of them find:
//
//   index_compare FIRST SECOND [QUERIES]
//
// QUERIES, by default 4,000, are made of what the first one holds. Ends with 1 if they differ. Bounds must be
// equal, as of indexes of which nothing was deleted; by which program they were made may differ, and what a
// writer adds to stored articles so that Xapian can read them back.
#include <exception>
#include <iostream>
#include <string>

#include <fmt/format.h>
#include <xapian.h>

#include "common/schema.h"
#include "tests/indexer/bulk/index_comparer.h"
#include "tests/indexer/bulk/index_queries.h"
#include "tests/indexer/bulk/query_comparison.h"

namespace warta::bench {
namespace {

void print(const std::string& title, const tests::IndexDifferences& differences) {
  std::cout << fmt::format("{}: {} differences\n", title, differences.count());
  for (const auto& difference : differences.named()) std::cout << "  " << difference << '\n';
}

/// True if they do not differ.
bool compare(const std::string& first_path, const std::string& second_path, std::size_t query_count) {
  const Xapian::Database first(first_path);
  const Xapian::Database second(second_path);
  tests::IndexComparison comparison;
  comparison.metadata_that_may_differ = {std::string(schema::kProgramKey)};
  comparison.data = tests::StoredData::articles;
  const auto held = compare_indexes(first, second, comparison);
  print("what they hold", held);
  const auto both = tests::compare_queries(first, second, tests::IndexQueries(first).make_all(query_count));
  print(fmt::format("{} queries, {} refused, {} with hits", both.searched, both.refused, both.with_hits),
        both.differences);
  return held.empty() && both.differences.empty();
}

}  // namespace
}  // namespace warta::bench

int main(int argc, char** argv) {
  if (argc < 3 || argc > 4) {
    std::cerr << "usage: index_compare FIRST SECOND [QUERIES]\n";
    return 2;
  }
  try {
    constexpr std::size_t kQueries = 4'000;
    return warta::bench::compare(argv[1], argv[2], argc == 4 ? std::stoul(argv[3]) : kQueries) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "index_compare: " << error.what() << '\n';
  } catch (const Xapian::Error& error) {
    std::cerr << "index_compare: " << error.get_description() << '\n';
  }
  return 2;
}
