#include "indexer/dump_run.h"

#include <filesystem>
#include <system_error>
#include <utility>
#include <variant>

#include "common/messages/messages.h"
#include "common/number_format.h"
#include "corpus/dump_list.h"
#include "indexer/interruption.h"

namespace warta::indexing {
namespace {

using Clock = std::chrono::steady_clock;

/// Bytes of all the files; 0 if that is not known, as of a pipe.
std::uint64_t total_size(const std::vector<corpus::ListedDump>& dumps) {
  std::uint64_t total = 0;
  for (const auto& dump : dumps) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(dump.path, error)) return 0;
    total += std::filesystem::file_size(dump.path, error);
  }
  return total;
}

}  // namespace

DumpRun::DumpRun(const Options& options, Console& console, BuildReport& report, const MemoryBudget& memory)
    : options_(options), console_(console), report_(report), memory_(memory), start_(Clock::now()) {
  if (!options.rejects.empty()) rejects_.emplace(options.rejects);
}

void DumpRun::execute(const TakeArticle& take_article, const TakeDescription& take_description) {
  take_article_ = take_article;
  take_description_ = take_description;
  auto list = corpus::list_dumps(options_.dumps);
  packed_total_ = total_size(list.dumps);
  passed_over_ = std::move(list.passed_over);
  for (const auto& problem : list.problems) fail(problem);
  auto reading_options = options_.reading;
  reading_options.cancelled = [] { return interruption() != 0; };
  reading_options.most_article_bytes = memory_.article_bytes();
  ReadAhead reading(std::move(list.dumps), std::move(reading_options),
                    {memory_.read_ahead_bytes(), options_.strict});
  while (auto event = reading.next()) {
    std::visit([this](auto& happened) { on(happened); }, *event);
    show_progress(reading);
  }
  tell_passed_over(passed_over_, tr("in directories"));
  if (rejects_) rejects_->close();
}

void DumpRun::on(corpus::ReadArticle& article) {
  take_article_(std::move(article));
}

void DumpRun::on(RejectedRecord& rejected) {
  const auto& rejection = rejected.rejection;
  ++report_.rejected;
  ++report_.reasons[std::string(corpus::kind_of_reason(rejection.reason))];
  if (rejects_) rejects_->write(rejection.bytes, rejected.header);
  if (options_.strict) throw InputError(rejection.place, rejection.reason);
  console_.rejected(rejection);
}

void DumpRun::on(OversizedPiece& piece) {
  if (rejects_) rejects_->write_piece(piece.bytes);
}

void DumpRun::on(DamagedPart& damaged) {
  fail(damaged.error);
}

void DumpRun::on(EndOfDump& end) {
  tell_descriptions(end.descriptions);
  report_.repairs += end.repairs;
  if (end.failure) {
    fail(*end.failure);
  } else if (end.is_certain) {
    tell_passed_over(end.passed_over, end.name);
  } else {
    passed_over_.insert(passed_over_.end(), end.passed_over.begin(), end.passed_over.end());
  }
  console_.end_dump(end.name);
}

/// Counts and tells a dump that cannot be read; with --strict it ends the run.
void DumpRun::fail(const InputError& error) {
  ++report_.failed_dumps;
  if (options_.strict) throw InputError(error);
  console_.error(error.what());
}

/// So that nobody takes for indexed what was not even opened. `place` is what the files lie in.
void DumpRun::tell_passed_over(const std::vector<std::string>& files, const std::string& place) {
  for (const auto& file : files) console_.remark(tr("{}: passed over", file));
  if (files.empty()) return;
  console_.note(trn("{}: {} file passed over, which neither name nor content shows to be dumps",
                    "{}: {} files passed over, which neither name nor content shows to be dumps",
                    files.size(), place, grouped(files.size())) +
                (options_.verbose ? "" : tr("; -v names them")));
}

void DumpRun::tell_descriptions(const std::vector<corpus::MemberDescription>& descriptions) {
  for (const auto& description : descriptions) {
    if (take_description_) take_description_(description);
    for (const auto& name : description.unknown_names)
      console_.note(tr("{}: no field is called \"{}\", which --map names", description.name, name));
  }
}

void DumpRun::show_progress(const ReadAhead& reading) {
  report_.elapsed = Clock::now() - start_;
  console_.progress(report_, {reading.packed_bytes_taken(), packed_total_});
}

}  // namespace warta::indexing
