#include "corpus/dump_reader.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "corpus/input/charset.h"

namespace warta::corpus {
namespace {

/// What tells a file from all others on this machine; nothing does for what comes through a pipe.
std::string scope_of(const std::string& path) {
  if (path == DumpStream::kStandardInput) return {};
  std::error_code error;
  const auto absolute = std::filesystem::weakly_canonical(path, error);
  return error ? path : absolute.string();
}

}  // namespace

DumpReader::DumpReader(const ListedDump& dump, const ReadingOptions& options)
    : options_(options),
      stream_(dump.path, options.cancelled),
      scope_(scope_of(dump.path)),
      certain_(dump.certain) {}

DumpReader::~DumpReader() = default;

std::optional<Record> DumpReader::next() {
  may_go_on_ = false;
  try {
    for (;;) {
      if (member_ != nullptr) {
        if (auto record = member_->next()) return record;
        close_member();
      }
      if (cancelled()) return std::nullopt;
      if (!next_member()) return cancelled() ? std::nullopt : at_end();
      if (auto rejection = open_member()) return *rejection;
    }
  } catch (const InputError&) {
    may_go_on_ = stream_.may_go_on();
    if (member_ != nullptr) close_member();
    throw;
  }
}

bool DumpReader::cancelled() const {
  return options_.cancelled && options_.cancelled();
}

/// Goes to the next member that is to be read; false at the end.
bool DumpReader::next_member() {
  while (stream_.next_member()) {
    if (is_dump()) return read_any_ = true;
    passed_over_.push_back(stream_.name());
  }
  return false;
}

/// By its name, and where that does not say it by its content. A file that was named is one.
bool DumpReader::is_dump() {
  if (!stream_.in_archive() && certain_) return true;
  const auto verdict = stream_.in_archive() ? judge_name(stream_.member()) : NameVerdict::unknown;
  if (verdict != NameVerdict::unknown) return verdict == NameVerdict::dump;
  return is_dump_without_name(stream_.peek(kFormatHeadBytes));
}

/// The end, or before it, once, that there was nothing to read.
std::optional<Record> DumpReader::at_end() {
  if (std::exchange(read_any_, true) || !certain_) return std::nullopt;
  return Rejection{
      {stream_.path()},
      passed_over_.empty()
          ? tr("no article: the file is empty")
          : tr("no dump in this archive: neither names nor contents of its files are those of dumps"),
      {}};
}

/// Makes the reader of the member; a Rejection if there is none for what it holds. For a dump that is no
/// archive that is an InputError: nothing of it can be read.
std::optional<Rejection> DumpReader::open_member() {
  const auto head = stream_.peek(kCharsetHead);
  if (head.empty()) stream_.read();  // throws, if it is not the end but damage
  if (head.empty()) return Rejection{{stream_.name()}, tr("no article: the file is empty"), {}};
  try {
    const auto scope = scope_.empty() ? scope_ : scope_ + "\n" + stream_.member();
    member_ = std::make_unique<MemberReader>(stream_, head, stream_.name(), scope, options_);
    return std::nullopt;
  } catch (const InputError& error) {
    if (!stream_.in_archive()) throw;
    return Rejection{error.place(), error.problem(), {}};
  }
}

void DumpReader::close_member() {
  descriptions_.push_back(member_->description());
  repairs_ += member_->repairs();
  rejects_header_ = member_->rejects_header();
  member_.reset();
}

RepairCounts DumpReader::repairs() const {
  auto repairs = repairs_;
  if (member_ != nullptr) repairs += member_->repairs();
  return repairs;
}

std::string DumpReader::rejects_header() const {
  return member_ != nullptr ? member_->rejects_header() : rejects_header_;
}

}  // namespace warta::corpus
