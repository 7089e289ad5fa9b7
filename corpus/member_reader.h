// Reads the articles of one file: finds its charset and its format, reads its records, makes articles of
// them.
#ifndef WARTA_CORPUS_MEMBER_READER_H_
#define WARTA_CORPUS_MEMBER_READER_H_

#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "corpus/article_reader.h"
#include "corpus/fields/article_maker.h"
#include "corpus/formats/dump_format.h"
#include "corpus/formats/kept_record.h"
#include "corpus/input/byte_source.h"
#include "corpus/input/line_reader.h"
#include "corpus/reading_options.h"

namespace warta::corpus {

/// What was found of a file, for --dry-run.
struct MemberDescription {
  /// As messages call it.
  std::string name;
  DumpFormat format = DumpFormat::text;
  /// Of a table.
  char delimiter = '\0';
  /// IANA's name.
  std::string charset;
  /// Of its fields, for formats whose fields have names; see FieldMapping::findings().
  std::vector<FieldMapping::Finding> fields;
  DayOrder day_order = DayOrder::day_first;
  /// Names that --map gives and no field has.
  std::vector<std::string> unknown_names;
};

/// Not thread-safe.
class MemberReader final : public ArticleReader {
 public:
  /// `source` gives the file unpacked, and must outlive the reader; `head` is its beginning, which `source`
  /// will give again: kCharsetHead bytes, or all if it has fewer, never empty. `name` is the file's in
  /// messages; `scope` tells it from all others, see ArticleMaker. Throws InputError, without having read, if
  /// no reader takes what it holds, and UsageError for a charset that does not exist.
  MemberReader(ByteSource& source, std::string_view head, std::string name, std::string scope,
               const ReadingOptions& options);
  ~MemberReader() override;

  /// Once the reading was cancelled it ends behind what was read whole before.
  std::optional<Record> next() override;

  /// Complete from the first next() on.
  MemberDescription description() const;

  /// Places repaired so far.
  RepairCounts repairs() const;

  /// What a rejected record needs before it so that the rejects can be read again: a table's header, with its
  /// line break. Empty for other formats.
  std::string rejects_header() const;

 private:
  class Input;

  void sample();
  const RawRecord* next_record();
  Record make(const RawRecord& record);
  Rejection reject(const RawRecord& record, std::string reason) const;
  Place place_of(const RawRecord& record) const;

  std::string name_;
  const ReadingOptions& options_;
  std::unique_ptr<Input> input_;
  ArticleMaker maker_;
  bool sampled_ = false;
  std::deque<KeptRecord> kept_;  // read for the sample and not yet given
  std::exception_ptr failure_;   // what ended the reading of the sample, to be told behind it
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_MEMBER_READER_H_
