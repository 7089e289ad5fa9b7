#include "indexer/upkeep/upkeep_run.h"

#include <istream>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/byte_size.h"
#include "common/messages/messages.h"
#include "common/number_format.h"
#include "common/query/query_parser.h"
#include "indexer/index/index_directory.h"
#include "indexer/index/index_snapshot.h"
#include "indexer/interruption.h"
#include "indexer/lexicon_file.h"
#include "indexer/pipeline/memory_budget.h"
#include "indexer/upkeep/compaction.h"
#include "indexer/upkeep/deletion.h"
#include "indexer/upkeep/export.h"
#include "indexer/upkeep/index_check.h"
#include "indexer/upkeep/index_info.h"
#include "indexer/upkeep/reanalysis.h"
#include "indexer/writing_options.h"

namespace warta::indexing {
namespace {

constexpr int kSomeMissing = 1;
constexpr int kDamaged = 2;

bool is_interrupted() {
  return interruption() != 0;
}

class Upkeep {
 public:
  Upkeep(const Options& options, Console& console, std::istream& input, std::ostream& out)
      : options_(options), console_(console), input_(input), out_(out) {}

  int execute() {
    switch (options_.action) {
      case Action::info:
        return info();
      case Action::check:
        return check();
      case Action::compact:
        return compact();
      case Action::export_articles:
        return export_all();
      case Action::reanalyze:
        return reanalyze();
      case Action::remove:
        return remove();
      default:
        throw std::logic_error("no upkeep of an index");
    }
  }

 private:
  int info() {
    const auto info = read_index_info(options_.index_path);
    write(options_.json ? info_json(info) : info_text(info));
    return 0;
  }

  int check() {
    const auto lock = lock_against_writers(options_.index_path, console_.patience(options_));
    const auto report = check_index(options_.index_path, [this](std::uint64_t done, std::uint64_t all) {
      console_.progress(Task::checking, done, all);
    });
    write(check_text(report));
    if (report.is_sound()) return 0;
    console_.error(tr("{}: damaged; index the dumps again with --fresh, or save what --export can read first",
                      options_.index_path));
    return kDamaged;
  }

  int compact() {
    const auto report = compact_index(options_.index_path, console_.patience(options_));
    console_.note(tr("{}: {} before, {} now", options_.index_path, shown_bytes(report.bytes_before),
                     shown_bytes(report.bytes_after)));
    return 0;
  }

  int export_all() {
    const auto lock = lock_against_writers(options_.index_path, console_.patience(options_));
    const auto written = export_articles(options_.index_path, out_, is_interrupted);
    out_.flush();
    if (!out_) throw std::runtime_error(tr("standard output cannot be written to"));
    console_.note(trn("{} article written", "{} articles written", written, grouped(written)));
    return interrupted_or(0);
  }

  int reanalyze() {
    auto writing = writing_settings(options_, console_);
    if (!options_.lexicon.empty()) writing.lexicon = read_lexicon(options_.lexicon);
    ReanalysisSettings settings;
    settings.progress = [this](std::uint64_t done, std::uint64_t all) {
      console_.progress(Task::analysing, done, all);
    };
    settings.cancelled = is_interrupted;
    const auto articles = reanalyze_index(options_.index_path, std::move(writing), settings);
    if (is_interrupted() && articles == 0) {
      console_.error(tr("interrupted; the new index was given up, and what was there before is as it was"));
      return interrupted_or(0);
    }
    console_.note(trn("{}: {} article analysed again", "{}: {} articles analysed again", articles,
                      options_.index_path, grouped(articles)));
    return 0;
  }

  int remove() {
    require_index(options_.index_path);
    std::optional<query::Query> query;
    if (!options_.query.empty()) query = query::parse_query(options_.query);
    const auto ids = wanted_ids();
    WritableIndex index(options_.index_path, writing_settings(options_, console_));
    auto& writer = index.writer();
    std::uint64_t removed = 0;
    if (query) {
      for (const auto& id_term : found_articles(IndexSnapshot(options_.index_path), *query))
        removed += writer.remove(id_term) ? 1U : 0U;
    }
    const auto absent = remove_ids(ids, writer);
    removed += ids.size() - absent.size();
    const auto left = writer.size();
    index.finish();
    tell_removed(removed, absent, left);
    return absent.empty() ? 0 : kSomeMissing;
  }

  void tell_removed(std::uint64_t removed, const std::vector<std::string>& absent, std::uint64_t left) {
    for (const auto& id : absent) console_.remark(tr("no article has the id {}", id));
    auto text = trn("{} article taken out", "{} articles taken out", removed, grouped(removed));
    if (!absent.empty()) text += tr(", {} not there", grouped(absent.size()));
    text +=
        trn("; {} article now in {}", "; {} articles now in {}", left, grouped(left), options_.index_path);
    console_.note(text);
  }

  std::vector<std::string> wanted_ids() {
    std::vector<std::string> ids;
    for (const auto& id : options_.ids) {
      if (id != "-") {
        ids.push_back(id);
        continue;
      }
      const auto more = read_ids(input_);
      ids.insert(ids.end(), more.begin(), more.end());
    }
    return ids;
  }

  void write(const std::string& text) {
    console_.clear_progress();
    out_ << text << std::flush;
    if (!out_) throw std::runtime_error(tr("standard output cannot be written to"));
  }

  static int interrupted_or(int status) {
    return is_interrupted() ? status_of_signal(interruption()) : status;
  }

  const Options& options_;
  Console& console_;
  std::istream& input_;
  std::ostream& out_;
};

}  // namespace

int run_upkeep(const Options& options, Console& console, std::istream& input, std::ostream& out) {
  return Upkeep(options, console, input, out).execute();
}

}  // namespace warta::indexing
