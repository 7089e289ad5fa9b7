// What a query tree comes to.
#ifndef WARTA_COMMON_QUERY_COMPILED_QUERY_H_
#define WARTA_COMMON_QUERY_COMPILED_QUERY_H_

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

namespace warta::query {

/// How far apart words may be that count more for being near.
inline constexpr std::uint32_t kProximityWindow = 5;

struct CompiledQuery {
  Xapian::Query query;
  /// What to highlight, nothing that must not be there among it: words by their stems; phrases by their terms
  /// one behind the other; words by their exact forms, of each any; words by how their forms begin.
  std::vector<std::string> stems;
  std::vector<std::vector<std::string>> phrases;
  std::vector<std::vector<std::string>> forms;
  std::vector<std::string> prefixes;
};

/// How much more a word counts; 0 for not at all. What is found is the same.
struct Weights {
  /// In the title: a multiple of its weight among titles.
  double title = 0.5;
  /// In the form that the query has it in: a multiple of the form's own weight.
  double exact_form = 0;
  /// Two words of a List that stand one behind the other in it and, in these forms and in any order, at most
  /// kProximityWindow positions apart in the article: a multiple of both forms' own weights.
  double proximity = 0;
};

/// Words are their stems and nothing more.
inline constexpr Weights kNoWeights = {0, 0, 0};

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_COMPILED_QUERY_H_
