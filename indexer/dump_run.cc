#include "indexer/dump_run.h"

#include <filesystem>
#include <new>
#include <system_error>
#include <utility>
#include <variant>

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

DumpRun::DumpRun(const Options& options, Console& console, BuildReport& report)
    : options_(options), console_(console), report_(report), start_(Clock::now()), reading_(options.reading) {
  if (!options.rejects.empty()) rejects_.emplace(options.rejects);
  reading_.cancelled = [] { return interruption() != 0; };
  if (rejects_) reading_.oversized = [this](std::string_view piece) { rejects_->write_piece(piece); };
}

void DumpRun::execute(const TakeArticle& take_article, const TakeDescription& take_description) {
  take_article_ = take_article;
  take_description_ = take_description;
  const auto list = corpus::list_dumps(options_.dumps);
  packed_total_ = total_size(list.dumps);
  passed_over_ = list.passed_over;
  for (const auto& problem : list.problems) fail(problem);
  for (const auto& dump : list.dumps) {
    if (interruption() != 0) break;
    read(dump);
  }
  tell_passed_over(passed_over_, "in directories");
  if (rejects_) rejects_->close();
}

void DumpRun::read(const corpus::ListedDump& dump) {
  const auto name = corpus::DumpStream::shown_name(dump.path);
  try {
    corpus::DumpReader reader(dump, reading_);
    read_records(reader);
    tell_descriptions(reader);
    report_.repairs += reader.repairs();
    packed_done_ += reader.packed_size();
    if (dump.certain)
      tell_passed_over(reader.passed_over(), name);
    else
      passed_over_.insert(passed_over_.end(), reader.passed_over().begin(), reader.passed_over().end());
  } catch (const InputError& error) {
    fail(error);
  } catch (const std::bad_alloc&) {
    fail(InputError({name}, "is more than the memory holds; make it smaller, or its lines shorter"));
  }
  console_.end_dump(name);
}

/// To the end of the dump; over a member of an archive that is damaged to the next one.
void DumpRun::read_records(corpus::DumpReader& reader) {
  for (;;) {
    try {
      while (read_record(reader)) {
      }
      return;
    } catch (const InputError& error) {
      if (options_.strict || !reader.may_go_on()) {
        tell_descriptions(reader);
        throw;
      }
      fail(error);
    }
  }
}

/// False at the end, and once the run was interrupted.
bool DumpRun::read_record(corpus::DumpReader& reader) {
  auto record = reader.next();
  if (!record) return false;
  if (const auto* const rejection = std::get_if<corpus::Rejection>(&*record))
    reject(*rejection, reader.rejects_header());
  else
    take_article_(std::move(std::get<corpus::ReadArticle>(*record)));
  show_progress(reader);
  return true;
}

void DumpRun::reject(const corpus::Rejection& rejection, const std::string& header) {
  ++report_.rejected;
  ++report_.reasons[std::string(corpus::kind_of_reason(rejection.reason))];
  if (rejects_) rejects_->write(rejection.bytes, header);
  if (options_.strict) throw InputError(rejection.place, rejection.reason);
  console_.rejected(rejection);
}

/// Counts and tells a dump that cannot be read; with --strict it ends the run.
void DumpRun::fail(const InputError& error) {
  ++report_.failed_dumps;
  if (options_.strict) throw InputError(error);
  console_.error(error.what());
}

/// So that nobody takes for indexed what was not even opened. `place` is what the files lie in.
void DumpRun::tell_passed_over(const std::vector<std::string>& files, const std::string& place) {
  for (const auto& file : files) console_.remark(file + ": passed over");
  if (files.empty()) return;
  console_.note(place + ": " + counted(files.size(), "file", "files") +
                " passed over, which neither name nor content shows to be dumps" +
                (options_.verbose ? "" : "; -v names them"));
}

void DumpRun::tell_descriptions(const corpus::DumpReader& reader) {
  for (const auto& description : reader.descriptions()) {
    if (take_description_) take_description_(description);
    for (const auto& name : description.unknown_names)
      console_.note(description.name + ": no field is called \"" + name + "\", which --map names");
  }
}

void DumpRun::show_progress(const corpus::DumpReader& reader) {
  report_.elapsed = Clock::now() - start_;
  console_.progress(report_, {packed_done_ + reader.packed_bytes_read(), packed_total_});
}

}  // namespace warta::indexing
