#include "searcher/suggestions/respelling.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <variant>
#include <vector>

#include "common/query/spelling.h"
#include "common/query/term_expansion.h"
#include "common/schema.h"

namespace warta::searching {
namespace {

/// Words of fewer letters are like too many others; of fewer than the second with one difference only.
constexpr std::size_t kShortest = 3;
constexpr std::size_t kShortestWithTwo = 5;
constexpr std::size_t kMostCandidates = 5000;

/// A word of the query and what to write in its place.
struct Replacement {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string word;
};

/// Walks the tree and looks its words up.
class Respelling {
 public:
  Respelling(std::string_view text, text::Analyzer& analyzer, const Xapian::Database& database)
      : text_(text), analyzer_(analyzer), database_(database) {}

  void visit(const query::Node& node) {
    std::visit([&](const auto& meaning) { this->look_at(meaning, node.place); }, node.meaning);
  }

  std::optional<std::string> result() {
    if (!complete_ || replacements_.empty()) return std::nullopt;
    std::sort(replacements_.begin(), replacements_.end(),
              [](const Replacement& a, const Replacement& b) { return a.begin > b.begin; });
    std::string text(text_);
    for (const auto& [begin, end, word] : replacements_) text.replace(begin, end - begin, word);
    return text;
  }

 private:
  void look_at(const query::Keyword& keyword, query::Place place) { look_up(keyword.text, place, true); }
  void look_at(const query::ExactForm& exact, query::Place place) { look_up(exact.text, place, false); }
  void look_at(const query::Phrase& phrase, query::Place place) { look_up(phrase.text, place, false); }

  void look_at(const query::Near& near, query::Place /*place*/) {
    for (std::size_t i = 0; i < near.words.size(); ++i) look_up(near.words[i], near.places[i], false);
  }

  void look_at(const query::InTitle& in_title, query::Place /*place*/) { visit(*in_title.inner); }
  void look_at(const query::Boosted& boosted, query::Place /*place*/) { visit(*boosted.inner); }

  void look_at(const query::All& all, query::Place /*place*/) {
    for (const auto& node : all.required) visit(node);
  }

  void look_at(const query::Any& any, query::Place /*place*/) {
    for (const auto& node : any.alternatives) visit(node);
  }

  void look_at(const query::List& list, query::Place /*place*/) {
    for (const auto& part : list.parts) {
      if (part.role != query::Role::prohibited) visit(part.node);
    }
  }

  /// Filters, days, and what is found by spelling or beginning already.
  template <typename Meaning>
  void look_at(const Meaning& /*meaning*/, query::Place /*place*/) {}

  /// The words of `text`, which stands at `place` in the query.
  void look_up(std::string_view text, query::Place place, bool by_stem) {
    std::vector<std::string> unknown;
    for (const auto& token : analyzer_.analyze(text)) {
      const auto term =
          by_stem ? std::string(schema::kStemPrefix).append(token.stem) : std::string(token.term);
      if (!token.whole && !database_.term_exists(term))
        unknown.emplace_back(text.substr(token.begin, token.end - token.begin));
    }
    for (const auto& word : unknown) replace(word, place);
  }

  void replace(const std::string& written, query::Place place) {
    const auto at = text_.find(written, place.begin);
    const auto nearest = nearest_word(written);
    if (at == std::string_view::npos || at >= place.end || nearest.empty())
      complete_ = false;
    else
      replacements_.push_back({at, at + written.size(), nearest});
  }

  std::string nearest_word(const std::string& written) {
    const auto tokens = analyzer_.analyze(written);
    if (tokens.empty()) return {};
    const std::string word(tokens.front().term);
    const auto letters = query::code_points(word).size();
    if (letters < kShortest) return {};
    const std::size_t distance = letters < kShortestWithTwo ? 1 : 2;
    const auto candidates = query::terms_near(database_, "", word, distance, kMostCandidates);
    std::string best;
    double best_score = 0;
    for (const auto& candidate : candidates.value_or(std::vector<std::string>())) {
      constexpr double kDifference = 2;  // e^2, about seven times as many articles
      const auto differences = static_cast<double>(query::spelling_distance(word, candidate));
      const double score = std::log(database_.get_termfreq(candidate)) - kDifference * differences;
      if (!best.empty() && score <= best_score) continue;
      best = candidate;
      best_score = score;
    }
    return best;
  }

  std::string_view text_;
  text::Analyzer& analyzer_;
  const Xapian::Database& database_;
  std::vector<Replacement> replacements_;
  bool complete_ = true;
};

}  // namespace

std::optional<std::string> respelled(const query::Query& query, text::Analyzer& analyzer,
                                     const Xapian::Database& database) {
  Respelling respelling(query.text, analyzer, database);
  respelling.visit(query.root);
  return respelling.result();
}

}  // namespace warta::searching
