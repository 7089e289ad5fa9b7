// How well copies of stories are found: on labelled pairs of real articles, on edits of real articles made
// here, and on whole collections.
//
//   copy_eval PAIRS.tsv FOLDER [THRESHOLD...]
//
// PAIRS.tsv is tests/data/copies/pairs.tsv; FOLDER holds the real news (see tests/data/README.md). Prints and
// judges nothing; where FOLDER has no news it says so and ends well.
#include <chrono>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <random>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "corpus/copies/copy_clusters.h"
#include "tests/bench/copy_edits.h"
#include "tests/bench/news_collection.h"

namespace warta::bench {
namespace {

using corpus::CopyClusters;
using corpus::sign_body;

struct LabelledPair {
  std::string set;
  std::string first;
  std::string second;
  std::string label;
  double weight = 0;  // pairs that it stands for
};

std::vector<LabelledPair> read_pairs(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  std::vector<LabelledPair> pairs;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream fields(line);
    LabelledPair pair;
    if (!(fields >> pair.set >> pair.first >> pair.second >> pair.label >> pair.weight))
      throw std::runtime_error(fmt::format("{}: is not set, id, id, label, weight: {}", path, line));
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

const std::string& body_of(const std::string& id, const NewsCollection& news) {
  const auto found = news.find(id);
  if (found == news.end()) throw std::runtime_error(id + ": not among the news");
  return found->second;
}

/// Would two articles be one story, if there were no others?
bool joined(const std::string& first, const std::string& second, double threshold) {
  const auto a = sign_body(first);
  const auto b = sign_body(second);
  if (!a || !b) return false;
  CopyClusters clusters(CopyClusters::kMostHeld, threshold);
  return clusters.add(*a).cluster == clusters.add(*b).cluster;
}

/// Of pairs of one label, those that were joined.
struct Share {
  double joined = 0;
  double all = 0;
  int joined_pairs = 0;
  int pairs = 0;

  void add(const LabelledPair& pair, bool is_joined) {
    all += pair.weight;
    ++pairs;
    if (!is_joined) return;
    joined += pair.weight;
    ++joined_pairs;
  }
};

double ratio(double part, double whole) {
  return whole == 0 ? 1 : part / whole;
}

/// Precision and recall of the population, and of the pairs as they are. Doubtful pairs (mostly the same
/// text, but much of it written anew) count once as copies, once not at all; parts of longer articles never.
void print_shares(const std::string& set, double threshold, const std::map<std::string, Share>& by_label) {
  const auto of = [&](const char* label) {
    const auto found = by_label.find(label);
    return found == by_label.end() ? Share{} : found->second;
  };
  const auto copy = of("copy");
  const auto doubtful = of("doubtful");
  const auto wrong = of("other").joined + of("series").joined;
  const int wrong_pairs = of("other").joined_pairs + of("series").joined_pairs;
  std::cout << fmt::format("{:7} {:.2f}  {:.3f} {:.3f}  {:.3f} {:.3f}  {:.3f} {:.3f} ", set, threshold,
                           ratio(copy.joined, copy.joined + wrong), ratio(copy.joined, copy.all),
                           ratio(copy.joined + doubtful.joined, copy.joined + doubtful.joined + wrong),
                           ratio(copy.joined + doubtful.joined, copy.all + doubtful.all),
                           ratio(copy.joined_pairs, copy.joined_pairs + wrong_pairs),
                           ratio(copy.joined_pairs, copy.pairs));
  for (const auto* const label : {"copy", "doubtful", "part", "other", "series"}) {
    const auto share = of(label);
    std::cout << fmt::format(" {} {}/{}", label, share.joined_pairs, share.pairs);
  }
  std::cout << '\n';
}

using AreJoined = std::function<bool(const LabelledPair& pair)>;

void score_pairs(const std::vector<LabelledPair>& pairs, double threshold, const AreJoined& are_joined) {
  std::map<std::string, std::map<std::string, Share>> by_set;
  for (const auto& pair : pairs) by_set[pair.set][pair.label].add(pair, are_joined(pair));
  for (const auto& [set, by_label] : by_set) print_shares(set, threshold, by_label);
}

/// Articles long enough to be edited, evenly over the collection.
std::vector<const std::string*> to_be_edited(const NewsCollection& news) {
  constexpr std::size_t kLeastBytes = 1000;
  constexpr std::size_t kEach = 13;
  std::vector<const std::string*> chosen;
  std::size_t number = 0;
  for (const auto& [id, body] : news)
    if (body.size() >= kLeastBytes && number++ % kEach == 0) chosen.push_back(&body);
  return chosen;
}

void score_edits(const NewsCollection& news) {
  const auto bodies = to_be_edited(news);
  std::cout << fmt::format("\nedits of {} articles: found, mean resemblance\n", bodies.size());
  for (const auto& edit : copy_edits()) {
    std::mt19937_64 random(1);
    std::size_t found = 0;
    double resemblance = 0;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
      const auto& other = *bodies[(i + bodies.size() / 2) % bodies.size()];
      const auto edited = edit.make(*bodies[i], other, random);
      found += joined(*bodies[i], edited, CopyClusters::kThreshold) ? 1U : 0U;
      const auto a = sign_body(*bodies[i]);
      const auto b = sign_body(edited);
      resemblance += a && b ? a->resemblance(*b) : 0;
    }
    const auto count = static_cast<double>(bodies.size());
    std::cout << fmt::format("{:50} {:.3f} {:.2f}\n", edit.name, static_cast<double>(found) / count,
                             resemblance / count);
  }
}

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// All articles in one go: how many stories, how fast, how large, and which of the labelled pairs are in one.
void cluster_all(const std::vector<LabelledPair>& pairs, const NewsCollection& news) {
  std::size_t bytes = 0;
  std::map<std::string, corpus::BodySignature> signatures;
  auto begin = std::chrono::steady_clock::now();
  for (const auto& [id, body] : news) {
    bytes += body.size();
    if (const auto signature = sign_body(body)) signatures.emplace(id, *signature);
  }
  const double signing = seconds_since(begin);
  begin = std::chrono::steady_clock::now();
  CopyClusters clusters;
  std::map<std::string, corpus::ClusterKey> keys;
  for (const auto& [id, signature] : signatures)
    keys.emplace_hint(keys.end(), id, clusters.add(signature).cluster);
  const double adding = seconds_since(begin);
  std::map<corpus::ClusterKey, std::size_t> sizes;
  for (const auto& [id, key] : keys) ++sizes[key];
  std::map<std::size_t, std::size_t> of_size;
  for (const auto& [key, size] : sizes) ++of_size[size];
  std::cout << fmt::format(
      "\n{} articles, {} with a signature ({:.0f} MB/s), {} stories ({:.0f} articles/s), {:.0f} bytes a "
      "signature held\n",
      news.size(), signatures.size(), static_cast<double>(bytes) / 1e6 / signing, sizes.size(),
      static_cast<double>(signatures.size()) / adding,
      static_cast<double>(clusters.memory_bytes()) / static_cast<double>(clusters.held()));
  for (const auto& [size, count] : of_size) std::cout << fmt::format("  {} of {}\n", count, size);
  std::cout << "labelled pairs among all articles:\n";
  score_pairs(pairs, CopyClusters::kThreshold, [&](const LabelledPair& pair) {
    const auto first = keys.find(pair.first);
    const auto second = keys.find(pair.second);
    return first != keys.end() && second != keys.end() && first->second == second->second;
  });
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 3) throw std::runtime_error("usage: copy_eval PAIRS.tsv FOLDER [THRESHOLD...]");
  const auto pairs = read_pairs(arguments[1]);
  const auto news = read_news(arguments[2]);
  if (news.empty()) {
    std::cout << "copy_eval: skipped, as there is no news in " << arguments[2] << '\n';
    return 0;
  }
  std::vector<double> thresholds = {CopyClusters::kThreshold};
  for (char* const argument : arguments.subspan(3)) thresholds.push_back(std::strtod(argument, nullptr));
  std::cout << "set  threshold  precision and recall: weighted; doubtful ones as copies; of the pairs as "
               "they are; joined of each label\n";
  for (const double threshold : thresholds) {
    score_pairs(pairs, threshold, [&](const LabelledPair& pair) {
      return joined(body_of(pair.first, news), body_of(pair.second, news), threshold);
    });
  }
  score_edits(news);
  cluster_all(pairs, news);
  return 0;
}

}  // namespace
}  // namespace warta::bench

int main(int argc, char** argv) {
  try {
    return warta::bench::run({argv, static_cast<std::size_t>(argc)});
  } catch (const std::exception& error) {
    std::cerr << "copy_eval: " << error.what() << '\n';
    return 2;
  }
}
