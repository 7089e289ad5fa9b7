#include "indexer/option_descriptions.h"

#include <sstream>
#include <string>
#include <vector>

#include <boost/program_options.hpp>

#include "common/command_line.h"
#include "common/messages/messages.h"
#include "common/option_defaults.h"
#include "common/schema.h"
#include "indexer/options.h"

namespace warta::indexing {
namespace {

namespace po = boost::program_options;

po::options_description indexing_options() {
  po::options_description options(tr("Indexing"), kHelpWidth);
  auto add = options.add_options();
  add("index,d", po::value<std::string>()->value_name("INDEX"),
      tr("index directory; made if it is not there\n(default: $WARTA_INDEX, else $XDG_DATA_HOME/warta, else "
         "~/.local/share/warta)"));
  add("fresh", po::bool_switch(),
      tr("build a new index beside the old one, which takes its place in one step when it is whole"));
  add("dry-run", po::bool_switch(),
      tr("index nothing; show what would be read: format, charset, which field is what, the first articles, "
         "counts, dates, and what would be rejected"));
  add("keep-boilerplate", po::bool_switch(),
      tr("leave lines in that are no part of an article (\"Baca juga: …\", editors' initials), and words "
         "glued together"));
  add("lang-only", po::value<std::string>()->value_name("LANG"), tr("id: reject what is not Indonesian"));
  add("expire", po::value<std::vector<std::string>>()->value_name("[SOURCE=]AGE")->composing(),
      tr("leave out articles of that age (90d, 18m, 2y) or of before a day (2020-01-01), and take those in "
         "the index out; of one source, or of all; may be repeated, and stand without a DUMP"));
  add("rejects", po::value<std::string>()->value_name("FILE"),
      tr("write every record that is not indexed to FILE, as it came"));
  add("strict", po::bool_switch(),
      tr("stop at the first record that is no article or dump that cannot be read; what was read before is "
         "kept"));
  add("lexicon", po::value<std::string>()->value_name("FILE"),
      tr("words to stem otherwise, a line each: \"form = root\", \"form !\" (never stem), \"form ~ word\" "
         "(the same word); kept in a new index, so that it is named once"));
  add("no-positions", po::bool_switch(),
      tr("keep no places of words: two fifths smaller, but no \"phrases\" and no NEAR; for a new index"));
  add("jobs,j", po::value<std::string>()->value_name("N"),
      tr("threads that analyse; the index is the same whatever N is (default: one for each core but one)"));
  add("memory", po::value<std::string>()->value_name("SIZE"),
      tr("what may be held in memory, 512M or 2G (default: a quarter of what is free, at most 2G)"));
  add("writer", po::value<std::string>()->value_name("WAY")->default_value("auto"),
      tr("auto builds a new index in one go, which is many times faster; xapian lets Xapian write it, as it "
         "does what is added to an index"));
  add("no-check", po::bool_switch(), tr("do not have Xapian check an index that was built in one go"));
  add("wait", po::bool_switch(), tr("wait for another warta-indexer that is writing to the index"));
  return options;
}

po::options_description reading_options_described() {
  po::options_description options(tr("How dumps are read (all of it is found by itself)"), kHelpWidth);
  auto add = options.add_options();
  add("format", po::value<std::string>()->value_name("FORMAT")->default_value("auto"),
      tr("auto, jsonl, json, csv, tsv, xml, html, text, trec or warc; auto tells it from the content; with "
         "--info, text or json"));
  add("map", po::value<std::vector<std::string>>()->value_name("PART=FIELD")->composing(),
      tr("which field of the dump is a part of the article: title=judul; PART is id, title, body, url, date, "
         "source, author, category or language; without FIELD none is; may be repeated"));
  add("delimiter", po::value<std::string>()->value_name("C"),
      tr("what parts the fields of a table; a character, or tab"));
  add("charset", po::value<std::string>()->value_name("NAME"),
      tr("charset of the dumps, such as windows-1252; found where it is not named"));
  return options;
}

po::options_description upkeep_options() {
  po::options_description options(tr("Upkeep of an index"), kHelpWidth);
  auto add = options.add_options();
  add("info", po::bool_switch(),
      tr("show what is in it: articles, terms, sizes, dates, sources, settings; --format json for programs"));
  add("check", po::bool_switch(), tr("look for damage, in Xapian's files and in what they mean"));
  add("compact", po::bool_switch(), tr("rebuild its files without gaps; searches go on meanwhile"));
  add("export", po::bool_switch(),
      tr("write its articles to standard output as JSON lines, which index to the same thing"));
  add("reanalyze", po::bool_switch(),
      tr("rebuild it from the articles in it with this program's analysis, and with --lexicon if given; "
         "needs no dump"));
  add("delete", po::bool_switch(),
      tr("take out the articles of these ids, named instead of dumps; - reads ids"));
  add("delete-query", po::value<std::string>()->value_name("QUERY"),
      tr("take out all articles that warta-searcher finds for QUERY"));
  return options;
}

po::options_description display_options() {
  po::options_description options(tr("What is shown"), kHelpWidth);
  auto add = options.add_options();
  add("progress", po::value<std::string>()->value_name("WHEN")->default_value("auto"),
      tr("auto, always or never; auto shows a running count on a terminal"));
  add("analyze", po::value<std::string>()->value_name("TEXT"),
      tr("index nothing; show what the words of TEXT become, and by which rule; - reads lines from standard "
         "input"));
  add("color", po::value<std::string>()->value_name("WHEN")->default_value("auto"),
      tr("auto, always or never; auto colours what --analyze shows on a terminal unless NO_COLOR is set"));
  add("quiet,q", po::bool_switch(), tr("say nothing but errors"));
  add("verbose,v", po::bool_switch(),
      tr("name every rejected record, every date that is not understood, every file passed over"));
  add_config_options(options);
  add("help,h", po::bool_switch(), tr("show this help"));
  add("version,V", po::bool_switch(), tr("show the version"));
  return options;
}

}  // namespace

po::options_description described_options() {
  po::options_description options;
  options.add(indexing_options())
      .add(reading_options_described())
      .add(upkeep_options())
      .add(display_options());
  return options;
}

std::string help_text() {
  std::ostringstream help;
  help << tr("Usage: warta-indexer [-d INDEX] [OPTIONS] DUMP...\n"
             "Adds the articles of dumps to an index that warta-searcher searches.\n")
       << '\n'
       << tr("Examples:\n"
             "  warta-indexer -d news berita.csv                 a table; its columns are found by name and "
             "by content\n"
             "  warta-indexer -d news 2024/ dump.jsonl.zst       all dumps below a directory, and one more\n"
             "  warta-indexer --dry-run export.xml               what would be read, before anything is\n"
             "  warta-indexer -d news --map body=naskah a.csv    where a field's name says nothing\n"
             "  curl -s URL | warta-indexer -d news -            from standard input\n"
             "  warta-indexer -d news --fresh 2024/ 2025/        a new index, in the old one's place when it "
             "is whole\n"
             "  warta-indexer -d news --info                     what is in it; --check whether it is sound\n"
             "  warta-indexer --analyze 'pemberitaannya'         what a word becomes, and why\n")
       << '\n'
       << tr("DUMP is a file, a directory, which is walked, or - for standard input: JSON, JSON lines, CSV "
             "and its like,\n"
             "RSS, Atom, WordPress and MediaWiki exports, HTML pages, WARC and WET, TREC collections or "
             "plain text,\n"
             "compressed or not, alone or in archives. Format, charset and fields are found by content.\n"
             "An article that is in the index already replaces what is there, if it has changed.\n")
       << described_options() << '\n'
       << tr("Exit status: 0 all was done, 1 some records were rejected or some ids not there, 2 error.\n");
  return help.str();
}

std::string version_text() {
  return tr("warta-indexer {} (index schema {})\n", WARTA_VERSION, schema::kVersion);
}

}  // namespace warta::indexing
