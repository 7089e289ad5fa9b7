#include "searcher/explain/score_walk.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "common/schema.h"
#include "searcher/bm25.h"

namespace warta::searching {
namespace {

using Query = Xapian::Query;

std::string term_of(const Query& leaf) {
  return *leaf.get_terms_begin();
}

/// What a term of the schema stands for.
struct NamedTerm {
  std::string_view name;
  ScoreSource source = ScoreSource::form;
  bool in_title = false;
};

/// No stem and no form begins with a capital letter.
NamedTerm named(std::string_view term) {
  if (term.starts_with(schema::kTitleStemPrefix))
    return {term.substr(schema::kTitleStemPrefix.size()), ScoreSource::stem, true};
  if (term.starts_with(schema::kStemPrefix))
    return {term.substr(schema::kStemPrefix.size()), ScoreSource::stem, false};
  if (term.starts_with(schema::kTitlePrefix))
    return {term.substr(schema::kTitlePrefix.size()), ScoreSource::form, true};
  return {term, ScoreSource::form, false};
}

class ScoreWalk {
 public:
  ScoreWalk(const Xapian::Database& database, const Ranking& ranking, Xapian::docid document)
      : database_(database), ranking_(ranking), enquire_(database), document_(document) {
    enquire_.set_weighting_scheme(bm25(ranking));
    for (auto term = database.termlist_begin(document); term != database.termlist_end(document); ++term) {
      counts_.emplace(*term, term.get_wdf());
      if ((*term).starts_with(schema::kIdPrefix)) only_ = Query(*term);
    }
    norm_ = bm25_norm(ranking, database.get_doclength(document) / database.get_average_length());
  }

  /// Once.
  std::vector<ScorePart> parts_of(const Query& query) {
    walk(query, 1, ScoreSource::form);
    return std::move(parts_);
  }

 private:
  static constexpr Xapian::doccount kMostOfOneId = 1000;

  /// What the document weighs for `query`; nullopt if it does not match. Of several indexes others may have
  /// an article of its id, too.
  std::optional<double> weight_if_matching(const Query& query) {
    enquire_.set_query({Query::OP_FILTER, query, only_});
    const auto found = enquire_.get_mset(0, kMostOfOneId);
    for (auto match = found.begin(); match != found.end(); ++match) {
      if (*match == document_) return match.get_weight();
    }
    return std::nullopt;
  }

  double weight(const Query& query) { return weight_if_matching(query).value_or(0); }
  bool matches(const Query& query) { return weight_if_matching(query).has_value(); }

  void walk(const Query& node, double factor, ScoreSource of_forms) {
    switch (node.get_type()) {
      case Query::LEAF_TERM:
        add_term(term_of(node), factor, of_forms);
        break;
      case Query::LEAF_POSTING_SOURCE:
        add_recency(node, factor);
        break;
      case Query::OP_SCALE_WEIGHT:
        walk_scaled(node, factor, of_forms);
        break;
      case Query::OP_OR:
        walk_all(node, factor, of_forms);
        break;
      case Query::OP_SYNONYM:
        if (matches(node)) add_group(node, factor);
        break;
      default:
        if (matches(node)) walk_joined(node, factor, of_forms);
    }
  }

  void walk_all(const Query& node, double factor, ScoreSource of_forms) {
    for (std::size_t i = 0; i < node.get_num_subqueries(); ++i) walk(node.get_subquery(i), factor, of_forms);
  }

  /// What matches with all its parts, or with the first of them alone weighing something.
  void walk_joined(const Query& node, double factor, ScoreSource of_forms) {
    const auto type = node.get_type();
    if (type == Query::OP_FILTER || type == Query::OP_AND_NOT)
      walk(node.get_subquery(0), factor, of_forms);
    else if (type == Query::OP_NEAR || type == Query::OP_PHRASE)
      walk_all(node, factor, type == Query::OP_NEAR ? ScoreSource::near : ScoreSource::phrase);
    else
      walk_all(node, factor, of_forms);
  }

  void walk_scaled(const Query& node, double factor, ScoreSource of_forms) {
    const auto inner = node.get_subquery(0);
    const double unscaled = weight(inner);
    if (unscaled <= 0) return;
    const double scale = weight(node) / unscaled;
    if (scale > 0) walk(inner, factor * scale, of_forms);
  }

  void add_term(const std::string& term, double factor, ScoreSource of_forms) {
    const auto found = counts_.find(term);
    if (found == counts_.end()) return;
    const auto [name, source, in_title] = named(term);
    ScorePart part;
    part.term = name;
    part.in_title = in_title;
    part.source = source == ScoreSource::stem ? source : of_forms;
    part.tf = found->second;
    part.df = database_.get_termfreq(term);
    part.idf = bm25_idf(part.df, database_.get_doccount());
    part.share = factor * part.idf * saturated(part.tf);
    finish(std::move(part), factor);
  }

  /// Xapian estimates how many articles have any of the words, so its own weight is taken.
  void add_group(const Query& node, double factor) {
    ScorePart part;
    part.source = ScoreSource::group;
    for (std::size_t i = 0; i < node.get_num_subqueries(); ++i) add_member(node.get_subquery(i), part);
    enquire_.set_query(node);
    part.df = enquire_.get_mset(0, 0).get_matches_estimated();
    const double whole = weight(node);
    part.idf = part.tf > 0 ? whole / saturated(part.tf) : 0;
    part.share = factor * whole;
    finish(std::move(part), factor);
  }

  void add_member(const Query& leaf, ScorePart& group) const {
    const auto found = counts_.find(term_of(leaf));
    if (found == counts_.end()) return;
    const auto [name, source, in_title] = named(found->first);
    group.term.append(group.term.empty() ? "" : ", ").append(name);
    group.forms.push_back({std::string(name), found->second});
    group.tf += found->second;
    group.in_title = in_title;
  }

  void add_recency(const Query& node, double factor) {
    ScorePart part;
    part.source = ScoreSource::recency;
    part.share = factor * weight(node);
    if (part.share > 0) parts_.push_back(std::move(part));
  }

  void finish(ScorePart part, double factor) {
    part.norm = norm_;
    part.factor = factor;
    parts_.push_back(std::move(part));
  }

  double saturated(double count) const { return (ranking_.k1 + 1) * count / (count + ranking_.k1 * norm_); }

  const Xapian::Database& database_;
  const Ranking& ranking_;
  Xapian::Enquire enquire_;
  std::map<std::string, Xapian::termcount> counts_;
  Xapian::docid document_;
  Query only_;  // finds it, and what has its id in other indexes
  double norm_ = 1;
  std::vector<ScorePart> parts_;
};

}  // namespace

std::vector<ScorePart> score_parts(const Xapian::Database& database, const Xapian::Query& query,
                                   const Ranking& ranking, Xapian::docid document) {
  return ScoreWalk(database, ranking, document).parts_of(query);
}

}  // namespace warta::searching
