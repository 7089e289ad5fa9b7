// A record that outlives its reader's next one.
#ifndef WARTA_CORPUS_FORMATS_KEPT_RECORD_H_
#define WARTA_CORPUS_FORMATS_KEPT_RECORD_H_

#include <memory>
#include <vector>

#include "corpus/formats/raw_record.h"

namespace warta::corpus {

class KeptRecord {
 public:
  explicit KeptRecord(const RawRecord& record);

  /// Valid as long as this, wherever it is moved.
  const RawRecord& record() const { return record_; }

  /// Of names, values and bytes.
  std::size_t size() const { return size_; }

 private:
  RawRecord record_;
  std::size_t size_ = 0;
  std::unique_ptr<char[]> text_;  // NOLINT(cppcoreguidelines-avoid-c-arrays): what the views point into; a
                                  // string's own bytes move with it
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_KEPT_RECORD_H_
