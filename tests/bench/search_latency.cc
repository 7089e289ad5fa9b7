// Times Warta's queries, or those of Xapian's own quest on an index of Omega's, in one process each:
//
//   search_latency warta|quest INDEX QUERIES ROUNDS
//
// warta does what warta-searcher does up to the hits, with their articles and without snippets; quest what
// quest does with `--stemmer=indonesian` and the prefixes that tests/bench/compare indexes with.
#include <cstddef>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

#include <xapian.h>

#include "common/query/query_parser.h"
#include "common/text/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/wanted_search.h"
#include "tests/bench/latency_run.h"

namespace {

constexpr std::uint32_t kShown = 10;

warta::bench::Answer warta_answer(const std::string& path) {
  using namespace warta;
  auto index = std::make_shared<searching::IndexReader>(path, searching::LengthMemory::kept);
  auto analyzer = std::make_shared<text::Analyzer>(index->lexicon());
  index->require_analysis(analyzer->description());
  return [index, analyzer](const std::string& text) {
    searching::Wanted wanted;
    wanted.query = query::parse_query(text);
    return index->with_database([&](const Xapian::Database& database) {
      searching::SearchRequest request;
      request.limit = kShown;
      wanted.weights = searching::weights_of(request.ranking);
      return search_wanted(wanted, *analyzer, database, request, index->lengths()).result.matches;
    });
  };
}

std::shared_ptr<Xapian::QueryParser> quest_parser(const Xapian::Database& database) {
  auto parser = std::make_shared<Xapian::QueryParser>();
  parser->set_database(database);
  parser->set_stemmer(Xapian::Stem("indonesian"));
  parser->set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
  parser->add_boolean_prefix("source", "H");
  return parser;
}

warta::bench::Answer quest_answer(const std::string& path) {
  const Xapian::Database database(path);
  return [database, parser = quest_parser(database)](const std::string& text) {
    Xapian::Enquire enquire(database);
    enquire.set_query(parser->parse_query(text));
    const auto matches = enquire.get_mset(0, kShown);
    std::size_t shown = 0;
    for (auto match = matches.begin(); match != matches.end(); ++match)
      shown += match.get_document().get_data().size();
    if (shown == 0 && !matches.empty()) throw std::runtime_error("the articles are not in the index");
    return std::uint64_t{matches.get_matches_estimated()};
  };
}

void run(const std::string& engine, const std::string& index, const char* queries, const char* rounds) {
  if (engine != "warta" && engine != "quest") throw std::runtime_error("there is no engine " + engine);
  std::ifstream lines(queries);
  if (!lines) throw std::runtime_error(std::string(queries) + ": cannot be read");
  const auto answer = engine == "warta" ? warta_answer(index) : quest_answer(index);
  warta::bench::time_queries(lines, static_cast<unsigned>(std::stoul(rounds)), answer, std::cout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: search_latency warta|quest INDEX QUERIES ROUNDS\n";
    return 2;
  }
  try {
    run(argv[1], argv[2], argv[3], argv[4]);
  } catch (const Xapian::Error& error) {
    std::cerr << "search_latency: " << error.get_description() << '\n';
    return 1;
  } catch (const std::exception& error) {
    std::cerr << "search_latency: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
