// Results for programs: JSON, an object on a line of its own.
//
// This is version kJsonVersion of the format. Within a version keys are added only, so that a program passes
// over those it does not know; their order is as told here.
//
//   of a hit      rank (from 1), score, id, title, url, date, source, author, category, lang, snippet,
//                 highlights, similar, version; before version with --similar shared, with --explain
//                 explanation: query, parts, each with source, title, term, asked, forms, tf, df, idf, norm,
//                 factor, share (searcher/explain/explanation.h says what they are)
//   of an article (--show) id, title, url, date, source, author, category, lang, body, version
//   of a count    (--count) count, version
//   of a value    (--by) by, value, count, version; value is null for the articles that have none
//   of figures    (--qrels) query, MRR@10, nDCG@10, P@10, hit@1, hit@10, R@100, MAP, version; of their means
//                 query is null and before version stands queries, how many there are
//   of two runs   (--compare) compared, run, p (objects of figures), moved (an array of query, before,
//   after),
//                 version
//
// With --queries hits begin with query, its id.
//
// rank, score, similar and count are numbers; author, category and shared arrays of strings; highlights an
// array of [begin, end), in code points of snippet; the others strings. All keys are always there; what an
// article does not have is null. date is ISO 8601 where it was understood. Bytes that are not UTF-8 become
// U+FFFD; characters that would steer a terminal are escaped.
#ifndef WARTA_SEARCHER_RENDER_JSON_LINES_H_
#define WARTA_SEARCHER_RENDER_JSON_LINES_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation/comparison.h"
#include "searcher/evaluation/effectiveness.h"
#include "searcher/search.h"
#include "searcher/snippet.h"

namespace warta::searching {

inline constexpr int kJsonVersion = 1;

/// Without line break. `shared` is null where the search was not for articles like another, `query_id`
/// empty where it was for one query. Thread-safe.
std::string hit_json(const Hit& hit, const Snippet& snippet, const std::vector<std::string>* shared,
                     const std::string& query_id = "");

/// Likewise.
std::string article_json(const StoredArticle& article);
std::string count_json(std::uint64_t count);
/// An empty value is none.
std::string facet_json(std::string_view field, const std::string& value, std::uint64_t count);
std::string figures_json(const std::string& query_id, const Figures& figures);
std::string mean_json(std::size_t queries, const Figures& figures);
std::string comparison_json(const Comparison& comparison);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_RENDER_JSON_LINES_H_
