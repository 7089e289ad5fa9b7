// What a user may say about how dumps are to be read; all of it is found where nothing is said.
#ifndef WARTA_CORPUS_READING_OPTIONS_H_
#define WARTA_CORPUS_READING_OPTIONS_H_

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "corpus/fields/field_mapping.h"
#include "corpus/formats/dump_format.h"
#include "corpus/input/input_file.h"
#include "corpus/input/line_reader.h"

namespace warta::corpus {

struct ReadingOptions {
  std::optional<DumpFormat> format;
  /// Of tables.
  std::optional<char> delimiter;
  /// Any name that CharsetDecoder takes; empty: found.
  std::string charset;
  std::vector<FieldOverride> fields;
  /// Articles in other languages are rejected.
  bool indonesian_only = false;
  /// Of all texts of an article; longer ones are rejected. See ArticleMaker.
  std::size_t most_article_bytes = std::numeric_limits<std::size_t>::max();
  /// Asked while a pipe is waited for.
  Cancelled cancelled;
  /// Given the bytes of records too large to be held, before their rejections come.
  OversizedSink oversized;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_READING_OPTIONS_H_
