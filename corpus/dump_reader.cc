#include "corpus/dump_reader.h"

#include <utility>

#include "common/errors.h"
#include "corpus/jsonl_reader.h"
#include "corpus/text_reader.h"

namespace warta::corpus {
namespace {

std::unique_ptr<ArticleReader> make_reader(DumpFormat format, DumpStream& stream) {
  switch (format) {
    case DumpFormat::jsonl:
      return std::make_unique<JsonlReader>(stream, stream.name());
    case DumpFormat::text:
      return std::make_unique<TextReader>(stream, stream.name());
  }
  return nullptr;
}

}  // namespace

DumpReader::DumpReader(const std::string& path, std::optional<DumpFormat> format, Cancelled cancelled)
    : stream_(path, std::move(cancelled)), format_(format) {}

std::optional<Record> DumpReader::next() {
  for (;;) {
    if (reader_ != nullptr) {
      if (auto record = reader_->next()) return record;
      reader_.reset();
    }
    if (!next_member()) return at_end();
    if (auto rejection = open_member()) return *rejection;
  }
}

/// Goes to the next member that is to be read; false at the end.
bool DumpReader::next_member() {
  while (stream_.next_member()) {
    if (stream_.in_archive() && !has_dump_name(stream_.member())) {
      passed_over_.push_back(stream_.name());
      continue;
    }
    read_any_ = true;
    return true;
  }
  return false;
}

/// The end, or before it, once, that there was nothing to read.
std::optional<Record> DumpReader::at_end() {
  if (std::exchange(read_any_, true)) return std::nullopt;
  return Rejection{{stream_.path(), 0},
                   stream_.in_archive() ? "no dump in this archive: none of its files ends in " +
                                              std::string(kDumpEndingsShown)
                                        : "no article: the file is empty"};
}

/// Makes the reader of the member; a Rejection if there is none for what it holds. For a dump that is no
/// archive that is an InputError: nothing of it can be read.
std::optional<Rejection> DumpReader::open_member() {
  const auto head = stream_.peek();
  if (head.empty()) return Rejection{{stream_.name(), 0}, "no article: the file is empty"};
  auto format = format_;
  if (!format) {
    const auto detected = detect_format(head, stream_.name());
    if (!detected.format && !stream_.in_archive()) throw InputError({stream_.name()}, detected.problem);
    if (!detected.format) return Rejection{{stream_.name(), 0}, detected.problem};
    format = detected.format;
  }
  reader_ = make_reader(*format, stream_);
  return std::nullopt;
}

}  // namespace warta::corpus
