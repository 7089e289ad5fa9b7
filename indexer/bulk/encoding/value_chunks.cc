#include "indexer/bulk/encoding/value_chunks.h"

#include <utility>

#include "indexer/bulk/encoding/numbers.h"

namespace warta::indexing {

std::optional<TableEntry> ValueChunks::add(std::uint32_t document, std::string_view value) {
  std::optional<TableEntry> full;
  if (chunk_.tag.size() >= kChunkBytes) full = std::exchange(chunk_, {});
  if (chunk_.key.empty()) {
    chunk_.key.assign("\0\xd8", 2);
    append_vint(chunk_.key, slot_);
    append_sortable(chunk_.key, document);
  } else {
    append_vint(chunk_.tag, document - last_ - 1);
  }
  append_vint(chunk_.tag, value.size());
  chunk_.tag.append(value);
  last_ = document;
  if (values_ == 0 || value < lowest_) lowest_ = value;
  if (values_ == 0 || value > highest_) highest_ = value;
  ++values_;
  return full;
}

std::optional<TableEntry> ValueChunks::finish() {
  if (chunk_.key.empty()) return std::nullopt;
  return std::exchange(chunk_, {});
}

TableEntry ValueChunks::statistics() const {
  TableEntry entry;
  entry.key.assign("\0\xd0", 2);
  append_last_int(entry.key, slot_);
  append_vint(entry.tag, values_);
  append_vint(entry.tag, lowest_.size());
  entry.tag += lowest_;
  if (highest_ != lowest_) entry.tag += highest_;
  return entry;
}

}  // namespace warta::indexing
