// What stemming is worth to retrieval: ranks the same queries over the same articles with several stemmers.
//
//   stemming_retrieval [--bodies-only] ARTICLES QUERIES QRELS
//
// ARTICLES is a dump that warta-indexer reads, QUERIES has lines of id<TAB>query, QRELS of id 0 article
// grade. Behind each figure stands the p of a paired randomisation test against no stemming and against
// Snowball.
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/text/analyzer.h"
#include "common/text/indonesian/indonesian_stemmer.h"
#include "corpus/dump_reader.h"
#include "searcher/evaluation/effectiveness.h"
#include "tests/bench/bm25_index.h"
#include "tests/bench/snowball_stemmer.h"

namespace warta::bench {
namespace {

namespace po = boost::program_options;
using searching::Judgements;
using searching::mean;
using searching::ndcg;
using searching::randomisation_test;
using searching::recall;
using searching::reciprocal_rank;
using text::indonesian::IndonesianStemmer;

struct Options {
  std::vector<std::string> files;  // articles, queries, qrels
  bool bodies_only = false;
  bool three_only = false;
  Bm25 parameters;
};

struct Collection {
  std::vector<std::pair<std::string, std::string>> articles;  // id and text
  std::vector<std::pair<std::string, std::string>> queries;   // id and text
  std::map<std::string, Judgements> judgements;
};

struct Contender {
  std::string name;
  std::function<std::unique_ptr<text::Stemmer>()> stemmer;
  bool wholes = true;
};

/// The figures of each query.
struct Run {
  std::vector<double> ndcg;
  std::vector<double> reciprocal_rank;
  std::vector<double> recall;
};

class Unstemmed final : public text::Stemmer {
 public:
  std::string stem(std::string_view term) override { return std::string(term); }
  std::string rule(std::string_view /*term*/) override { return ""; }
  text::HyphenatedKind kind_of_hyphenated(std::string_view /*term*/) override {
    return text::HyphenatedKind::compound;
  }
  std::string name() const override { return "none"; }
};

std::vector<Contender> contenders() {
  return {{"no stemming", [] { return std::make_unique<Unstemmed>(); }},
          {"Snowball (Tala)", [] { return std::make_unique<SnowballStemmer>(); }},
          {"warta", [] { return std::make_unique<IndonesianStemmer>(); }},
          {"- spellings merged",
           [] {
             return std::make_unique<IndonesianStemmer>(
                 nullptr, text::indonesian::VocabularyOptions{.spellings = false});
           }},
          {"- exceptions",
           [] {
             return std::make_unique<IndonesianStemmer>(
                 nullptr, text::indonesian::VocabularyOptions{.exceptions = false});
           }},
          // Forms of one root for grammar, but hardly for a reader.
          {"- government/order, firm/effort",
           [] {
             return std::make_unique<IndonesianStemmer>(
                 text::parse_lexicon("pemerintah !\nperusahaan !\nkementerian !"));
           }},
          {"- wholes of hyphenated words", [] { return std::make_unique<IndonesianStemmer>(); }, false}};
}

std::ifstream opened(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  return file;
}

Collection read(const Options& options) {
  Collection collection;
  const corpus::ReadingOptions reading;
  corpus::DumpReader reader({options.files.at(0), true}, reading);
  while (auto record = reader.next()) {
    const auto* const read = std::get_if<corpus::ReadArticle>(&*record);
    if (read == nullptr) throw std::runtime_error(options.files[0] + ": holds a record that is no article");
    const auto& article = read->article;
    collection.articles.emplace_back(
        article.id, options.bodies_only ? article.body : article.title + "\n" + article.body);
  }
  auto queries = opened(options.files.at(1));
  for (std::string line; std::getline(queries, line);) {
    const auto tab = line.find('\t');
    if (tab != std::string::npos) collection.queries.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  }
  auto qrels = opened(options.files.at(2));
  std::string query;
  std::string iteration;
  std::string article;
  for (int grade = 0; qrels >> query >> iteration >> article >> grade;)
    collection.judgements[query][article] = grade;
  return collection;
}

Run rank(const Collection& collection, const Contender& contender, const Bm25& parameters) {
  constexpr std::size_t kFirstPage = 10;
  constexpr std::size_t kDepth = 100;
  text::Analyzer analyzer(contender.stemmer());
  Bm25Index index(analyzer, contender.wholes);
  for (const auto& [id, text] : collection.articles) index.add(id, text);
  Run run;
  for (const auto& [id, query] : collection.queries) {
    const auto judged = collection.judgements.find(id);
    if (judged == collection.judgements.end()) continue;
    const auto ranking = index.search(query, kDepth, parameters);
    run.ndcg.push_back(ndcg(ranking, judged->second, kFirstPage));
    run.reciprocal_rank.push_back(reciprocal_rank(ranking, judged->second, kFirstPage));
    run.recall.push_back(recall(ranking, judged->second, kDepth));
  }
  return run;
}

void evaluate(const Options& options) {
  const auto collection = read(options);
  auto all = contenders();
  if (options.three_only) all.resize(3);
  std::vector<Run> runs;
  std::cout << fmt::format(
      "{}: {} articles, {} queries; k1 {}, b {}\n{:32} {:>7} {:>7} {:>6}   p of nDCG and MRR against {}, "
      "{}\n",
      options.files[0], collection.articles.size(), collection.queries.size(), options.parameters.k1,
      options.parameters.b, "", "nDCG@10", "MRR@10", "R@100", all[0].name, all[1].name);
  for (const auto& contender : all) {
    runs.push_back(rank(collection, contender, options.parameters));
    const auto& run = runs.back();
    std::cout << fmt::format("{:32} {:7.4f} {:7.4f} {:6.3f}", contender.name, mean(run.ndcg),
                             mean(run.reciprocal_rank), mean(run.recall));
    for (std::size_t i = 0; i < 2 && i + 1 < runs.size(); ++i) {
      std::cout << fmt::format("   {:.4f} {:.4f}", randomisation_test(run.ndcg, runs[i].ndcg),
                               randomisation_test(run.reciprocal_rank, runs[i].reciprocal_rank));
    }
    std::cout << std::endl;
  }
}

Options parse(int argc, char** argv) {
  Options options;
  po::options_description described("Options");
  auto add = described.add_options();
  add("bodies-only", po::bool_switch(&options.bodies_only), "leave titles out");
  add("three", po::bool_switch(&options.three_only), "no stemming, Snowball and warta, and no variants");
  add("k1", po::value(&options.parameters.k1), "BM25's k1");
  add("b", po::value(&options.parameters.b), "BM25's b");
  add("file", po::value(&options.files)->required(), "articles, queries, qrels");
  po::variables_map values;
  const auto positional = po::positional_options_description().add("file", 3);
  po::store(po::command_line_parser(argc, argv).options(described).positional(positional).run(), values);
  po::notify(values);
  if (options.files.size() != 3) throw std::runtime_error("name articles, queries and qrels");
  return options;
}

}  // namespace
}  // namespace warta::bench

int main(int argc, char** argv) {
  try {
    warta::bench::evaluate(warta::bench::parse(argc, argv));
  } catch (const std::exception& error) {
    std::cerr << "stemming_retrieval: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
