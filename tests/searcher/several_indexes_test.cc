// Several indexes, and indexes on servers, rank as one index of all articles.

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/query/query_parser.h"
#include "common/schema.h"
#include "searcher/index_reader.h"
#include "searcher/wanted_search.h"
#include "tests/indexer/bulk/index_queries.h"
#include "tests/searcher/dumped_database.h"
#include "tests/searcher/same_score.h"
#include "tests/searcher/small_index.h"

using Catch::Matchers::Contains;
using warta::searching::IndexReader;
using warta::searching::SearchResult;
using warta::tests::article;
using warta::tests::IndexQueries;
using warta::tests::is_same_score;
using warta::tests::SmallIndex;
using Names = std::vector<std::string>;

namespace {

const std::string kSample = warta::tests::kSampleFolder + "articles.jsonl";
constexpr const char* kServer = "/usr/bin/xapian-tcpsrv";

/// Serves an index on loopback until its end.
class Server {
 public:
  Server(const std::string& index, unsigned port) : port_(port) {
    Names words{kServer, "--port", std::to_string(port), "--interface", "127.0.0.1", "--quiet", index};
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    // When it is ended it ends its whole process group.
    posix_spawnattr_t attributes{};
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawn(&process_, kServer, nullptr, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
  }
  ~Server() {
    if (process_ <= 0) return;
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  Server(Server&&) = delete;
  Server& operator=(Server&&) = delete;

  std::string name() const { return "tcp://127.0.0.1:" + std::to_string(port_); }

  /// Does it answer, within some seconds?
  bool is_there() const {
    for (int attempt = 0; attempt < 50; ++attempt) {
      try {
        Xapian::Remote::open("127.0.0.1", port_);
        return true;
      } catch (const Xapian::Error&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
      }
    }
    return false;
  }

 private:
  unsigned port_;
  pid_t process_ = 0;
};

/// A port that is most probably free.
unsigned port_number(unsigned which) {
  constexpr unsigned kFirst = 20000;
  constexpr unsigned kCount = 30000;
  return kFirst + (static_cast<unsigned>(getpid()) * 2 + which) % kCount;
}

/// The sample by turns in so many indexes.
class Dealt {
 public:
  explicit Dealt(std::size_t count) {
    std::vector<std::vector<warta::corpus::Article>> hands(count);
    const warta::corpus::ReadingOptions options;  // which the reader refers to
    warta::corpus::DumpReader reader({kSample, true}, options);
    std::size_t met = 0;
    while (const auto record = reader.next()) {
      if (const auto* const read = std::get_if<warta::corpus::ReadArticle>(&*record))
        hands[met++ % count].push_back(read->article);
    }
    for (const auto& hand : hands) indexes_.push_back(std::make_unique<SmallIndex>(hand));
  }

  Names names() const {
    Names names;
    for (const auto& index : indexes_) names.push_back(index->path());
    return names;
  }

 private:
  std::vector<std::unique_ptr<SmallIndex>> indexes_;
};

/// What many queries find in one index and in several.
struct Compared {
  std::size_t with_hits = 0;
  Names differences;
};

/// Are hits in the same order, but for those whose scores are equal and the last, whose equals may be cut
/// off?
bool are_same(const SearchResult& one, const SearchResult& other) {
  if (one.matches != other.matches || one.hits.size() != other.hits.size()) return false;
  for (std::size_t i = 0; i < one.hits.size(); ++i) {
    if (!is_same_score(one.hits[i].score, other.hits[i].score)) return false;
    if (is_same_score(one.hits[i].score, one.hits.back().score)) continue;
    const auto found = std::find_if(other.hits.begin(), other.hits.end(), [&](const auto& hit) {
      return hit.document == one.hits[i].document && hit.article == one.hits[i].article;
    });
    if (found == other.hits.end() || !is_same_score(found->score, one.hits[i].score)) return false;
  }
  return true;
}

/// A beginning or a spelling is one word to Xapian, which estimates within each index in how many articles it
/// is; so of these only the number of matches is the same.
bool has_group(const std::string& query) {
  return query.find_first_of("*~") != std::string::npos;
}

SearchResult found_in(const IndexReader& reader, const Xapian::Database& database, const std::string& query) {
  warta::text::Analyzer analyzer;
  warta::searching::Wanted wanted;
  wanted.query = warta::query::parse_query(query);
  wanted.weights = {0.5, 0.2};
  warta::searching::SearchRequest request;
  request.limit = 20;
  auto result = search_wanted(wanted, analyzer, database, request, reader.lengths()).result;
  if (has_group(query)) result.hits.clear();
  return result;
}

Compared compared(const Names& several) {
  static const Dealt whole(1);
  IndexReader one(whole.names());
  IndexReader all(several);
  return one.with_database([&](const Xapian::Database& first) {
    return all.with_database([&](const Xapian::Database& second) {
      Compared both;
      for (const auto& query : IndexQueries(first).make_all(1000)) {
        try {
          const auto found = found_in(one, first, query);
          both.with_hits += found.matches > 0 ? 1 : 0;
          if (!are_same(found, found_in(all, second, query))) both.differences.push_back(query);
        } catch (const warta::UsageError&) {
          continue;  // a beginning that reaches too much, in both
        }
      }
      return both;
    });
  });
}

}  // namespace

TEST_CASE("several indexes give the hits, their order and scores of one that holds all") {
  const auto count = GENERATE(2U, 3U);
  const Dealt several(count);
  const auto both = compared(several.names());
  CHECK(both.with_hits > 800);
  CAPTURE(both.differences);
  CHECK(both.differences.empty());
}

TEST_CASE("an index on a server and one beside it give what one gives that holds all") {
  if (!std::filesystem::exists(kServer)) {
    WARN("skipped: there is no " << kServer);
    return;
  }
  const Dealt several(2);
  const Server server(several.names()[1], port_number(0));
  if (!server.is_there()) {
    WARN("skipped: no server could be started on loopback");
    return;
  }
  const auto both = compared({several.names()[0], server.name()});
  CHECK(both.with_hits > 800);
  CAPTURE(both.differences);
  CHECK(both.differences.empty());
}

TEST_CASE("indexes of different analyses are not searched together") {
  const SmallIndex one({article("1", "", "gempa")});
  const SmallIndex other({article("2", "", "gempa")});
  Xapian::WritableDatabase(other.path()).set_metadata(std::string(warta::schema::kFingerprintKey), "x");
  const IndexReader reader(Names{one.path(), other.path()});
  CHECK_THROWS_WITH(reader.require_analysis(warta::text::Analyzer().description()),
                    Contains(other.path()) && Contains("another analysis"));
}

TEST_CASE("a server that is not there, and an address that is none, are told") {
  CHECK_THROWS_WITH(IndexReader(Names{"tcp://127.0.0.1:1"}),
                    Contains("tcp://127.0.0.1:1: cannot be reached"));
  CHECK_THROWS_AS(IndexReader(Names{"tcp://here"}), warta::UsageError);
  CHECK_THROWS_AS(IndexReader(Names{"tcp://:99999"}), warta::UsageError);
}
