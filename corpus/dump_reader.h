// Reads one dump, whatever it is packed in and whatever format it has.
#ifndef WARTA_CORPUS_DUMP_READER_H_
#define WARTA_CORPUS_DUMP_READER_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "corpus/article_reader.h"
#include "corpus/dump_format.h"
#include "corpus/dump_stream.h"

namespace warta::corpus {

class DumpReader final : public ArticleReader {
 public:
  /// Opens a file, or standard input for "-", as DumpStream does; with `format` it is read as that, else as
  /// detect_format() tells. Throws InputError where it cannot be opened.
  explicit DumpReader(const std::string& path, std::optional<DumpFormat> format = std::nullopt,
                      Cancelled cancelled = {});

  /// The records of the dump; those of an archive's members that have a dump's name, one member after the
  /// other. A dump that is empty is a Rejection, as is a member of a kind that no reader takes. Throws
  /// InputError also for a whole dump of such a kind.
  std::optional<Record> next() override;

  /// Members of an archive that were passed over because they do not have a dump's name, as messages name
  /// them; all of them once next() has come to the end.
  const std::vector<std::string>& passed_over() const { return passed_over_; }

 private:
  bool next_member();
  std::optional<Record> at_end();
  std::optional<Rejection> open_member();

  DumpStream stream_;
  std::optional<DumpFormat> format_;
  std::unique_ptr<ArticleReader> reader_;  // of the member that is being read
  bool read_any_ = false;
  std::vector<std::string> passed_over_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_DUMP_READER_H_
