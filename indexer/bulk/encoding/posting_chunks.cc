#include "indexer/bulk/encoding/posting_chunks.h"

namespace warta::indexing {

void PostingChunks::close_chunk() {
  bodies_.append(body_.data(), used_);
  chunks_.push_back({first_, last_, bodies_.size()});
  used_ = 0;
}

/// The first chunk's is the list's own; the others name their first document, behind the NUL that ends a
/// term.
void PostingChunks::write_key(std::string_view key, std::size_t index, bool ends_term) {
  key_.assign(key);
  if (index == 0) return;
  if (ends_term) key_ += '\0';
  append_sortable(key_, chunks_[index].first);
}

void PostingChunks::write_tag(std::size_t index, std::uint64_t count, std::uint64_t occurrences) {
  const auto& chunk = chunks_[index];
  tag_.clear();
  if (index == 0) {
    append_vint(tag_, count);
    append_vint(tag_, occurrences);
    append_vint(tag_, chunk.first - 1);
  }
  tag_ += index + 1 == chunks_.size() ? '1' : '0';
  append_vint(tag_, chunk.last - chunk.first);
  const auto begin = index == 0 ? 0 : chunks_[index - 1].end;
  tag_.append(bodies_, begin, chunk.end - begin);
}

void PostingChunks::clear() {
  bodies_.clear();
  chunks_.clear();
  postings_ = occurrences_ = 0;
}

}  // namespace warta::indexing
