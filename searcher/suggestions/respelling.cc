#include "searcher/suggestions/respelling.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <variant>
#include <vector>

#include "common/query/term_expansion.h"
#include "common/schema.h"
#include "common/spelling.h"
#include "common/text/utf8.h"

namespace warta::searching {
namespace {

/// Words of fewer letters are like too many others; of fewer than the second with one difference only.
constexpr std::size_t kShortest = 3;
constexpr std::size_t kShortestWithTwo = 5;
constexpr std::size_t kMostCandidates = 5000;

/// What a difference takes from the logarithm of how many articles have a word: e^2, about seven times as
/// many make up for it. A word with two differences that stands in one article only is a slip itself.
constexpr double kDifference = 2;
constexpr double kLeastScore = -4;

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
    const auto letters = code_points(word).size();
    if (letters < kShortest) return {};
    const std::size_t distance = letters < kShortestWithTwo ? 1 : 2;
    const auto first = text::code_point_end(word, 0);
    auto best = best_word(word.substr(0, first), word, distance);
    // First letters are seldom mistaken, and to look for all others takes twenty times as long.
    if (best.empty()) best = best_word("", word, 1);
    return best;
  }

  /// Of the words that begin with `beginning`, as `word` does.
  std::string best_word(const std::string& beginning, const std::string& word, std::size_t distance) const {
    const auto rest = std::string_view(word).substr(beginning.size());
    const auto near = query::terms_near(database_, beginning, rest, distance, kMostCandidates);
    std::string best;
    double best_score = kLeastScore;
    for (const auto& ending : near.value_or(std::vector<std::string>())) {
      const auto candidate = beginning + ending;
      const auto differences = static_cast<double>(spelling_distance(word, candidate));
      const double score = std::log(database_.get_termfreq(candidate)) - kDifference * differences;
      if (score <= best_score) continue;
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
