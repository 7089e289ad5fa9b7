#include "searcher/search_run.h"

#include <chrono>
#include <memory>
#include <optional>
#include <ostream>
#include <utility>
#include <vector>

#include "common/analysis_table.h"
#include "common/index_location.h"
#include "common/messages/messages.h"
#include "common/query/query_parser.h"
#include "common/query/query_printer.h"
#include "common/text/analyzer.h"
#include "common/text/terminal_text.h"
#include "searcher/article_lookup.h"
#include "searcher/explain/explainer.h"
#include "searcher/facets/facet_counts.h"
#include "searcher/facets/match_months.h"
#include "searcher/facets/timeline.h"
#include "searcher/index_reader.h"
#include "searcher/render/article_renderer.h"
#include "searcher/render/facet_renderer.h"
#include "searcher/render/hit_fields.h"
#include "searcher/render/json_lines.h"
#include "searcher/render/program_renderers.h"
#include "searcher/render/summary.h"
#include "searcher/search.h"
#include "searcher/suggestions/respelling.h"
#include "searcher/suggestions/suggestions.h"
#include "searcher/wanted.h"
#include "searcher/wanted_search.h"

namespace warta::searching {
namespace {

/// Blocks of the summary's timeline.
constexpr std::size_t kTimelineColumns = 24;

/// More matches than this, by their estimate, are counted only with --count and --by.
constexpr std::uint64_t kMostCounted = 20'000;
/// Of more than this a timeline is made of a part.
constexpr std::uint64_t kMostOnTimeline = 2'000;

/// What was found, and what is told of it.
struct Findings : WantedResult {
  std::string timeline;
  Suggestions suggestions;
};

std::optional<query::Query> query_of(const Options& options) {
  if (options.query.empty()) return std::nullopt;
  return query::parse_query(options.query);
}

/// A run with its index open.
class Run {
 public:
  Run(const Options& options, const Terminal& terminal, std::ostream& results, std::ostream& messages)
      : options_(options),
        terminal_(terminal),
        results_(results),
        messages_(messages),
        wanted_(wanted_by(options, query_of(options))),
        index_(options.index_paths),
        analyzer_(index_.lexicon()) {
    index_.require_analysis(analyzer_.description());
  }

  int show_hits() {
    const auto found = index_.with_database([&](const Xapian::Database& database) { return find(database); });
    const auto elapsed = elapsed_time();
    Highlighter highlighter(found.query, analyzer_);
    const bool shared = !options_.similar_to.empty();
    if (options_.explain && wanted_.query && options_.output.format == OutputFormat::text)
      results_ << tr("query: {}", text::visible(query::print_query(wanted_.query->root))) << "\n\n";
    make_renderer(options_.output, terminal_, shared, highlighter, results_)->render(found.result);
    tell(summary_of(found.result, found.timeline, elapsed));
    if (speaks()) messages_ << advice_of(found.suggestions);
    return found.result.hits.empty() ? 1 : 0;
  }

  int show_count() {
    const auto count = index_.with_database([&](const Xapian::Database& database) {
      return count_matches(database, compile_matching(wanted_, analyzer_, database));
    });
    switch (options_.output.format) {
      case OutputFormat::json:
        results_ << count_json(count) << '\n';
        break;
      case OutputFormat::csv:
      case OutputFormat::tsv:
        results_ << "count\n";
        [[fallthrough]];
      default:
        results_ << count << '\n';
    }
    return count == 0 ? 1 : 0;
  }

  int show_counts() {
    const auto counts = index_.with_database([&](const Xapian::Database& database) {
      const auto query = compile_matching(wanted_, analyzer_, database);
      return count_by(database, matching_documents(database, query), options_.by,
                      options_.limit_named ? options_.limit : kAllValues);
    });
    const auto elapsed = elapsed_time();
    if (options_.output.format == OutputFormat::text && terminal_.shows())
      write_bars(counts, options_.by, terminal_, results_);
    else
      write_counts(counts, options_.by, options_.output.format, results_);
    tell(summary_of(counts.matches, elapsed));
    return counts.matches == 0 ? 1 : 0;
  }

  int show_article() {
    const auto [article, query] = index_.with_database([&](const Xapian::Database& database) {
      const auto number = find_article(database, options_.shown);
      if (!number) throw UnknownArticle(options_.shown);
      auto compiled = wanted_.query ? compile_wanted(wanted_, analyzer_, database) : query::CompiledQuery();
      return std::pair(decode_stored_article(database.get_document(*number).get_data()), std::move(compiled));
    });
    Highlighter highlighter(query, analyzer_);
    write(article, highlighter);
    return 0;
  }

 private:
  Findings find(const Xapian::Database& database) {
    Findings found{
        search_wanted(wanted_, analyzer_, database, request_of(options_), index_.lengths()), {}, {}};
    if (options_.explain) explain(database, found);
    if (speaks()) count(database, found);
    return found;
  }

  void explain(const Xapian::Database& database, Findings& found) {
    const auto query = explainable(found, wanted_, options_.ranking, analyzer_, database);
    Explainer explainer(database, query, wanted_.query ? &wanted_.query->root : nullptr, options_.ranking,
                        analyzer_);
    for (auto& hit : found.result.hits) hit.explanation = explainer.explain(hit.document, hit.article);
  }

  /// What is told below the results: more of it to people.
  void count(const Xapian::Database& database, Findings& found) {
    auto& result = found.result;
    const bool in_text = options_.output.format == OutputFormat::text;
    if (result.exact && !in_text) return;
    const auto matching = compile_matching(wanted_, analyzer_, database);
    if (!index_.lengths()) result.matches = estimated_matches(found, matching, database);
    if (!result.exact && result.matches <= kMostCounted) {
      result.matches = count_matches(database, matching);
      result.exact = true;
    }
    if (in_text) look_around(database, matching, found);
  }

  void look_around(const Xapian::Database& database, const Xapian::Query& matching, Findings& found) {
    if (found.result.matches == 0) {
      found.suggestions = suggest(wanted_, analyzer_, database);
      return;
    }
    if (!options_.searches_remote()) found.timeline = timeline_of(database, matching, found.result.matches);
    // Others of its words may have found these.
    if (wanted_.query)
      found.suggestions.respelled = respelled(*wanted_.query, analyzer_, database).value_or("");
  }

  static std::string timeline_of(const Xapian::Database& database, const Xapian::Query& matching,
                                 std::uint64_t matches) {
    const auto stride = static_cast<Xapian::docid>(matches / kMostOnTimeline + 1);
    return sparkline(match_months(database, matching, stride).months, kTimelineColumns);
  }

  void write(const StoredArticle& article, Highlighter& highlighter) {
    const auto format = options_.output.format;
    if (format == OutputFormat::text)
      write_article(article, highlighter, terminal_, results_);
    else if (format == OutputFormat::json)
      results_ << article_json(article) << '\n';
    else if (format == OutputFormat::custom)
      make_renderer(options_.output, terminal_, false, highlighter, results_)->render({{{1, 0, article}}, 1});
    else
      write_table(article, highlighter, format == OutputFormat::csv ? TableStyle::commas : TableStyle::tabs);
  }

  void write_table(const StoredArticle& article, Highlighter& highlighter, TableStyle style) {
    std::vector<std::string> names;
    std::vector<std::string> values;
    for (const auto field :
         {HitField::id, HitField::date, HitField::source, HitField::author, HitField::category,
          HitField::language, HitField::title, HitField::url, HitField::body}) {
      names.emplace_back(name_of(field));
      values.push_back(value_of(field, {1, 0, article}, highlighter));
    }
    results_ << table_row(names, style) << table_row(values, style);
  }

  bool speaks() const { return !options_.quiet; }

  Milliseconds elapsed_time() const { return std::chrono::steady_clock::now() - start_; }

  /// Once the results are out, and not if they could not be: then that is what is to be told.
  void tell(const std::string& message) {
    // In one piece, so that what others write to the terminal does not come between.
    if (speaks() && results_.flush()) messages_ << "warta-searcher: " + message + '\n';
  }

  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  const Options& options_;
  const Terminal& terminal_;
  std::ostream& results_;
  std::ostream& messages_;
  Wanted wanted_;
  IndexReader index_;
  text::Analyzer analyzer_;
};

int run_once(const Options& options, const Terminal& terminal, std::ostream& results,
             std::ostream& messages) {
  Run run(options, terminal, results, messages);
  switch (options.action) {
    case Action::count:
      return run.show_count();
    case Action::count_by:
      return run.show_counts();
    case Action::show:
      return run.show_article();
    default:
      return run.show_hits();
  }
}

}  // namespace

int run_search(const Options& options, const Terminal& terminal, std::ostream& results,
               std::ostream& messages) {
  try {
    return run_once(options, terminal, results, messages);
  } catch (const IndexReplaced&) {
    return run_once(options, terminal, results, messages);  // nothing was shown yet
  }
}

void run_analysis(const Options& options, const Terminal& terminal, std::istream& input, std::ostream& out) {
  std::shared_ptr<const text::UserLexicon> lexicon;
  if (options.index_named || holds_database(options.index_paths.front()))
    lexicon = IndexReader(options.index_paths).lexicon();
  text::Analyzer analyzer(std::move(lexicon));
  show_analysis(options.text, analyzer, terminal, input, out);
}

}  // namespace warta::searching
