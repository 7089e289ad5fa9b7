// The files of an evaluation, in the forms that trec_eval and its kind read. Thread-safe: pure functions.
#ifndef WARTA_SEARCHER_EVALUATION_TREC_FILES_H_
#define WARTA_SEARCHER_EVALUATION_TREC_FILES_H_

#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation/effectiveness.h"

namespace warta::searching {

/// A line of a file of queries: `id<TAB>query`.
struct AskedQuery {
  std::string id;
  std::string text;
  std::uint64_t line = 0;  ///< 1-based
};

struct ScoredId {
  std::string id;
  double score = 0;
};

/// By the queries' ids.
using Qrels = std::map<std::string, Judgements>;
using TrecRun = std::map<std::string, std::vector<ScoredId>>;

/// All read a whole file, whose name is for messages, and pass over empty lines; \r at a line's end is none
/// of it. Throw InputError, with the line, for what is not of the form, and for what is there twice.
///
/// Queries in their order. Lines of judgements are `query 0 article grade`, those of runs `query Q0 article
/// rank score tag`; columns are parted by blanks or tabs.
std::vector<AskedQuery> read_queries(std::istream& in, const std::string& name);
Qrels read_qrels(std::istream& in, const std::string& name);
TrecRun read_run(std::istream& in, const std::string& name);

/// An id without blanks and control characters, which part columns: these become %20 and their like. Other
/// characters that would steer a terminal become U+FFFD.
std::string trec_id(std::string_view id);

/// A score as runs have it.
std::string trec_score(double score);

/// The ids in the order that trec_eval takes a run in, whatever its ranks say: by scores as they are written,
/// in single precision, the higher first, and of equal ones by ids, the last in byte order first.
std::vector<std::string> trec_order(std::vector<ScoredId> entries);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EVALUATION_TREC_FILES_H_
