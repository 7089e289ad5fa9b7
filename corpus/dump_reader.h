// Reads one dump, whatever it is packed in and whatever format it has.
#ifndef WARTA_CORPUS_DUMP_READER_H_
#define WARTA_CORPUS_DUMP_READER_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "corpus/article_reader.h"
#include "corpus/dump_list.h"
#include "corpus/input/dump_stream.h"
#include "corpus/member_reader.h"
#include "corpus/reading_options.h"

namespace warta::corpus {

class DumpReader final : public ArticleReader {
 public:
  /// Opens a file, or standard input for "-", as DumpStream does. `options` must outlive the reader. Throws
  /// InputError where it cannot be opened.
  DumpReader(const ListedDump& dump, const ReadingOptions& options);
  ~DumpReader() override;

  /// The records of the dump; those of an archive's members that are dumps, one member after the other. A
  /// dump that is empty is a Rejection, as is a member of a kind that no reader takes. Throws InputError for
  /// a whole dump of such a kind, and where an archive is damaged; where only a member is, next() may be
  /// called again, and goes on behind it: see may_go_on().
  std::optional<Record> next() override;

  /// Can next() go on after the InputError that it threw last?
  bool may_go_on() const { return may_go_on_; }

  /// Members of an archive, or the file itself, that were passed over because neither their name nor their
  /// content is that of a dump; all of them once next() has come to the end. As messages name them.
  const std::vector<std::string>& passed_over() const { return passed_over_; }

  /// What was found of the files that were read so far, in their order.
  const std::vector<MemberDescription>& descriptions() const { return descriptions_; }

  /// Places repaired so far.
  RepairCounts repairs() const;

  /// See MemberReader::rejects_header(); of the file that the last record came from.
  std::string rejects_header() const;

  /// Bytes of the file read so far, and of the whole file: packed ones. Of a pipe the size is 0.
  std::uint64_t packed_bytes_read() const { return stream_.packed_bytes_read(); }
  std::uint64_t packed_size() const { return stream_.packed_size(); }

 private:
  bool cancelled() const;
  bool next_member();
  bool is_dump();
  std::optional<Record> at_end();
  std::optional<Rejection> open_member();
  void close_member();

  const ReadingOptions& options_;
  DumpStream stream_;
  std::string scope_;
  bool certain_;  // that the file is a dump
  std::unique_ptr<MemberReader> member_;
  bool read_any_ = false;
  bool may_go_on_ = false;
  RepairCounts repairs_;  // of the members that are closed
  std::string rejects_header_;
  std::vector<std::string> passed_over_;
  std::vector<MemberDescription> descriptions_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_DUMP_READER_H_
