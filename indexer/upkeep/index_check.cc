#include "indexer/upkeep/index_check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

#include <fmt/format.h>

#include "common/compatibility.h"
#include "common/errors.h"
#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/schema.h"
#include "indexer/document_builder.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/index/kept_article.h"

namespace warta::indexing {
namespace {

/// Of a term in a document: how often, and where.
struct Occurrences {
  Xapian::termcount wdf = 0;
  std::vector<Xapian::termpos> positions;

  friend bool operator==(const Occurrences&, const Occurrences&) = default;
};

using Terms = std::map<std::string, Occurrences>;

Terms terms_of(Xapian::TermIterator term, const Xapian::TermIterator& end) {
  Terms terms;
  for (; term != end; ++term)
    terms.emplace(*term, Occurrences{term.get_wdf(), {term.positionlist_begin(), term.positionlist_end()}});
  return terms;
}

void add_problem(CheckReport& report, const std::string& what) {
  if (++report.problems <= kProblemsNamed) report.named.push_back(what);
}

class Check {
 public:
  Check(const std::string& path, CheckReport& report)
      : index_(path), database_(index_.database()), report_(report) {}

  void execute(const std::function<void(std::uint64_t, std::uint64_t)>& progress);

 private:
  void prepare_analysis();
  void check_article(Xapian::docid number);
  void check_terms(Xapian::docid number, const PreparedArticle& article);
  bool is_reachable(const std::string& term, Xapian::docid number) const;
  void problem(const std::string& what);

  IndexSnapshot index_;
  const Xapian::Database& database_;
  CheckReport& report_;
  std::optional<DocumentBuilder> builder_;  // none where the index was made for another analysis
};

void Check::execute(const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
  prepare_analysis();
  const std::uint64_t all = database_.get_doccount();
  for (auto it = database_.postlist_begin(""); it != database_.postlist_end(""); ++it) {
    try {
      check_article(*it);
    } catch (const Xapian::Error& error) {
      problem(tr("document {}: cannot be read: {}", *it, error.get_msg()));
    }
    ++report_.articles;
    if (progress) progress(report_.articles, all);
  }
  if (report_.articles != all)
    problem(tr("there should be {} documents, and there are {}", all, report_.articles));
}

void Check::prepare_analysis() {
  auto lexicon = index_.lexicon();
  const auto ours = identity_of_this_program(text::Analyzer(lexicon).description());
  report_.is_other_analysis = index_.identity() != ours;
  if (!report_.is_other_analysis) builder_.emplace(std::move(lexicon), index_.keeps_positions());
}

void Check::check_article(Xapian::docid number) {
  const auto document = database_.get_document(number);
  const auto article = kept_article(document);
  if (article.stored.id.empty() || article.stored.body.empty())
    return problem(tr("document {}: its article cannot be decoded", number));
  const auto holders = database_.get_termfreq(article.id_term);
  if (holders != 1 || !is_reachable(article.id_term, number))
    problem(tr("article {}: {} documents have its id", article.stored.id, holders));
  const auto cluster = value_of(document, schema::Slot::cluster);
  if (!cluster.empty() && cluster.size() != sizeof(corpus::ClusterKey))
    problem(tr("article {}: its cluster is none", article.stored.id));
  const auto step = std::max<std::uint64_t>(1, database_.get_doccount() / kArticlesAnalysed);
  if (builder_ && report_.articles % step == 0) check_terms(number, article);
}

/// Holds a new analysis of the article against the terms that it has.
void Check::check_terms(Xapian::docid number, const PreparedArticle& article) {
  ++report_.analysed;
  const auto document = builder_->build(article);
  const auto expected = terms_of(document.termlist_begin(), document.termlist_end());
  const auto found = terms_of(database_.termlist_begin(number), database_.termlist_end(number));
  for (const auto& [term, occurrences] : expected) {
    const auto has = found.find(term);
    if (has == found.end())
      problem(tr("article {}: its word \"{}\" is not indexed", article.stored.id, term));
    else if (has->second != occurrences)
      problem(tr("article {}: its word \"{}\" is indexed at other places", article.stored.id, term));
    if (!is_reachable(term, number))
      problem(tr("article {}: is not found by its word \"{}\"", article.stored.id, term));
  }
  for (const auto& [term, occurrences] : found) {
    if (!expected.contains(term))
      problem(tr("article {}: is indexed with \"{}\", which it does not hold", article.stored.id, term));
  }
}

bool Check::is_reachable(const std::string& term, Xapian::docid number) const {
  auto it = database_.postlist_begin(term);
  it.skip_to(number);
  return it != database_.postlist_end(term) && *it == number;
}

void Check::problem(const std::string& what) {
  add_problem(report_, what);
}

}  // namespace

CheckReport check_index(const std::string& path,
                        const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
  require_index(path);
  CheckReport report;
  std::ostringstream said;
  try {
    report.damaged_tables = Xapian::Database::check(path, 0, &said);
  } catch (const Xapian::Error& error) {
    report.damaged_tables = 1;
    said << error.get_msg() << '\n';
  }
  if (report.damaged_tables > 0) report.xapian_says = said.str();
  try {
    Check(path, report).execute(progress);
  } catch (const Xapian::Error& error) {
    add_problem(report, tr("cannot be read any further: {}", error.get_msg()));
  } catch (const IndexError& error) {
    add_problem(report, error.what());
  }
  return report;
}

std::string check_text(const CheckReport& report) {
  std::string text = report.xapian_says;
  for (const auto& problem : report.named) text += problem + '\n';
  if (report.problems > report.named.size())
    text += tr("and {} more problems", grouped(report.problems - report.named.size())) + '\n';
  text += fmt::format("{:<10}{:>12}  {}\n", tr("tables"),
                      report.damaged_tables == 0 ? tr("sound") : tr("damaged"), tr("by Xapian's own check"));
  text += fmt::format("{:<10}{:>12}  {}\n", tr("articles"), grouped(report.articles), tr("decoded"));
  const char* analysed = tr("again, and all their words looked up");
  if (report.is_other_analysis) analysed = tr("none, for the index was made for another analysis");
  text += fmt::format("{:<10}{:>12}  {}\n", tr("analysed"), grouped(report.analysed), analysed);
  return text;
}

}  // namespace warta::indexing
