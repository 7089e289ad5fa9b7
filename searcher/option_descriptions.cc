#include "searcher/option_descriptions.h"

#include <sstream>
#include <string>
#include <vector>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/command_line.h"
#include "common/messages/messages.h"
#include "common/option_defaults.h"
#include "common/schema.h"
#include "searcher/options.h"
#include "searcher/render/hit_template.h"

namespace warta::searching {
namespace {

namespace po = boost::program_options;

template <typename Number>
po::typed_value<std::string>* text_of(Number default_value, const char* value_name) {
  return po::value<std::string>()->value_name(value_name)->default_value(fmt::format("{}", default_value));
}

po::typed_value<std::string>* text(const char* value_name) {
  return po::value<std::string>()->value_name(value_name);
}

po::typed_value<std::vector<std::string>>* texts(const char* value_name) {
  return po::value<std::vector<std::string>>()->value_name(value_name)->composing();
}

po::options_description search_options() {
  const Options defaults;
  po::options_description options(tr("What is found"), kHelpWidth);
  auto add = options.add_options();
  add("index,d", texts("INDEX"),
      tr("index directory, or tcp://HOST:PORT where xapian-tcpsrv serves one; several: one ranking of "
         "all\n(default: $WARTA_INDEX, else $XDG_DATA_HOME/warta, else ~/.local/share/warta)"));
  add("since", text("DAY"), tr("only articles of that day or later: 2025-02-03, 3/2/2025, 2025-02 or 2025"));
  add("until", text("DAY"), tr("only articles of that day, month or year, or earlier"));
  add("source", texts("NAME"),
      tr("only of this outlet: a whole name, or 'antara*'; several: of any of them"));
  add("author", texts("NAME"), tr("only of this author; likewise"));
  add("category", texts("NAME"), tr("only of this category; likewise"));
  add("lang", texts("LANG"), tr("only in this language: id, en, ms, or und for any other; likewise"));
  add("sort", text("ORDER")->default_value("relevance"),
      tr("relevance, date (the newest first) or -date (the oldest first)"));
  add("duplicates", text("WHAT"),
      tr("collapse: of near-copies of a story only the first, which says how many are like it; show: all "
         "(default: collapse in text, show in other formats)"));
  add("limit,n", text_of(defaults.limit, "N"),
      tr("show at most N hits; with --by the N most frequent values"));
  add("offset", text_of(defaults.offset, "N"), tr("pass over the first N hits"));
  add("similar", text("ID"),
      tr("articles like this one, by its id or URL, instead of a QUERY; with the words that make them "
         "alike"));
  return options;
}

po::options_description shown_options() {
  po::options_description options(tr("What is shown"), kHelpWidth);
  auto add = options.add_options();
  add("count", po::bool_switch(), tr("only how many articles match"));
  add("by", text("FIELD"),
      tr("how many match of each year, month, day, source, author or category; of all articles without a "
         "QUERY"));
  add("show", text("ID"), tr("the whole article of this id or URL; words of a QUERY are marked in it"));
  add("explain", po::bool_switch(),
      tr("with each hit how it comes to its score: words, forms, frequencies and shares; text or json"));
  add("format", text("FORMAT")->default_value("text"),
      tr("text for people; json (one object a line), csv, tsv, trec or ids for programs"));
  add("json", po::bool_switch(), tr("short for --format json"));
  add("format-string", text("TEMPLATE"), hit_template_help().c_str());
  add("null,0", po::bool_switch(), tr("with ids or a template: end hits in a NUL, for xargs -0"));
  add("no-pager", po::bool_switch(),
      tr("write straight to the terminal, not through $WARTA_PAGER, $PAGER or less"));
  add("color", text("WHEN")->default_value("auto"),
      tr("auto, always or never; auto colours on a terminal unless NO_COLOR is set"));
  add("quiet,q", po::bool_switch(), tr("say nothing but results and errors"));
  return options;
}

po::options_description batch_options() {
  const Options defaults;
  po::options_description options(tr("Many queries, and how good their hits are"), kHelpWidth);
  auto add = options.add_options();
  add("queries", text("FILE"),
      tr("search all queries of FILE, lines of id<TAB>query, - for standard input; as trec (default, 1000 "
         "hits) or json"));
  add("run-tag", text_of(defaults.run_tag, "NAME"), tr("name of the run, in trec's last column"));
  add("jobs,j", text("N"), tr("threads that search (default: one for each processor)"));
  add("qrels", text("FILE"),
      tr("instead of hits, how good they are by these judgements: query 0 article grade"));
  add("per-query", po::bool_switch(), tr("with the figures of each query"));
  add("compare", text("RUN"),
      tr("beside the figures of this run, in trec's form, with a paired randomisation test and the queries "
         "that moved most"));
  return options;
}

po::options_description other_options() {
  const Options defaults;
  po::options_description options(tr("Ranking, and other things"), kHelpWidth);
  auto add = options.add_options();
  add("k1", text_of(defaults.ranking.k1, "X"),
      tr("BM25: how much a word's further occurrences count, 0 or more"));
  add("b", text_of(defaults.ranking.b, "X"), tr("BM25: how much length counts against an article, 0 to 1"));
  add("title-weight", text_of(defaults.ranking.title_weight, "X"),
      tr("how much a word counts more in the title, 0 or more"));
  add("exact-weight", text_of(defaults.ranking.exact_weight, "X"),
      tr("how much a word counts more in the form it is written in, 0 or more"));
  add("proximity", text_of(defaults.ranking.proximity, "X"),
      tr("how much neighbouring words of the query count more where they are near, 0 or more"));
  add("recency", text("TIME"),
      tr("newer articles first, as far as words leave it open: what newness adds halves with each TIME of "
         "age, as 30d, 4w or 1y"));
  add("analyze", text("TEXT"),
      tr("show what the words of TEXT become, and by which rule; - reads lines from standard input"));
  add_config_options(options);
  add("help,h", po::bool_switch(), tr("show this help"));
  add("version,V", po::bool_switch(), tr("show the version"));
  return options;
}

/// What --help says of the query language.
std::string language_summary() {
  return tr(
      "Query language:\n"
      "  +bank -dunia            must be there, must not be there\n"
      "  \"bank sentral\"          this phrase, in just these forms;   =menulis   this form only\n"
      "  a AND b, a OR b, NOT c  or DAN, ATAU, BUKAN; (groups) in parentheses\n"
      "  bank NEAR/5 rusia       at most five words from one to the other\n"
      "  demokra*  Vedyakin~  DeepSeek^2   begins so, is spelled nearly so, counts double\n"
      "  judul:kata sumber:antaranews.com penulis:\"Budi Santoso\" kategori:Ekonomi bahasa:id\n"
      "  tanggal:2025-01..2025-02   also 2025, 2025-02-03, 3/2/2025; either end may be left out\n");
}

}  // namespace

po::options_description described_options() {
  po::options_description all(kHelpWidth);
  all.add(search_options()).add(shown_options()).add(batch_options()).add(other_options());
  return all;
}

std::string help_text() {
  std::ostringstream help;
  help << tr("Usage: warta-searcher [-d INDEX] [OPTIONS] QUERY...\n"
             "Finds articles in an index that warta-indexer made, best first.\n")
       << '\n'
       << tr("Examples:\n"
             "  warta-searcher -d news Sberbank DeepSeek            any of the words, in all their forms\n"
             "  warta-searcher -d news '\"bank sentral\" rusia'       a phrase, in just these forms, or a "
             "word\n"
             "  warta-searcher -d news +bank --since 2025-02        must be there; of that month or later\n"
             "  warta-searcher -d news --sort date -n 20 gempa      the newest first\n"
             "  warta-searcher -d news --by month '\"bank sentral\"'  how many of each month, as bars\n"
             "  warta-searcher -d news --similar ID                 articles like this one\n"
             "  warta-searcher -d news --show ID banjir             the whole article, its words marked\n"
             "  warta-searcher -d news -n 3 --json banjir demak     for programs: one JSON object a line\n"
             "  warta-searcher -d news --format-string '{day} {url}' banjir     just what you want of each\n")
       << '\n'
       << tr("A word finds its other forms too (berita: diberitakan, pemberitaan). Words like \"yang\" and "
             "\"siapa\"\n"
             "are left out when the query has others. A QUERY that begins with a hyphen goes behind --.\n")
       << '\n'
       << language_summary() << described_options() << '\n'
       << tr("Exit status: 0 something was found, 1 nothing was, 2 error.\n");
  return help.str();
}

std::string version_text() {
  return tr("warta-searcher {} (index schema {})\n", WARTA_VERSION, schema::kVersion);
}

}  // namespace warta::searching
