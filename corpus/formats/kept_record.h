// A record that outlives its reader's next one.
#ifndef WARTA_CORPUS_FORMATS_KEPT_RECORD_H_
#define WARTA_CORPUS_FORMATS_KEPT_RECORD_H_

#include <memory>
#include <string>
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
  /// What the views point into; on the heap, for a short string's own bytes move with it.
  std::unique_ptr<std::string> text_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_KEPT_RECORD_H_
