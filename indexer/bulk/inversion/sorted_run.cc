#include "indexer/bulk/inversion/sorted_run.h"

#include <algorithm>

#include "indexer/bulk/encoding/numbers.h"

namespace warta::indexing {

SortedRun write_run(TermDictionary& terms, const PostingSlices& postings, std::uint32_t base,
                    SpoolFile& file) {
  constexpr std::uint64_t kBetweenPlaces = std::uint64_t{64} << 10U;
  SortedRun run{&file, 0, base, {}};
  std::string entry;
  std::string list;
  for (const auto number : terms.sorted()) {
    const auto& term = terms[number];
    const auto text = terms.text(term);
    if (run.places.empty() || file.size() - run.places.back().offset >= kBetweenPlaces)
      run.places.push_back({std::string(text), file.size()});
    list.clear();
    postings.read(term.postings, list);
    entry.clear();
    append_vint(entry, text.size());
    entry.append(text);
    append_vint(entry, list.size());
    file.append(entry);
    file.append(list);
  }
  file.flush();
  run.end = file.size();
  return run;
}

RunReader::RunReader(const SortedRun& run, std::string_view first, std::size_t buffer_bytes)
    : run_(run), first_(first), buffer_bytes_(buffer_bytes), offset_(run.end) {
  if (run.places.empty()) return;
  // A place's term may be the last of several places of the same term: the one before is where to begin.
  const auto behind = std::lower_bound(run.places.begin(), run.places.end(), first,
                                       [](const auto& place, auto term) { return place.term < term; });
  offset_ = (behind == run.places.begin() ? behind : behind - 1)->offset;
}

bool RunReader::next() {
  do {
    fill(2 * kMostVintBytes + 255);
    if (used_ == buffer_.size()) return false;
    auto [length, at] = read_vint(buffer_.data() + used_);
    const char* const term = at;
    const auto [bytes, begin] = read_vint(at + length);
    const auto head = static_cast<std::size_t>(begin - (buffer_.data() + used_));
    const auto term_at = static_cast<std::size_t>(term - (buffer_.data() + used_));
    fill(head + bytes);
    term_ = std::string_view(buffer_).substr(used_ + term_at, length);
    postings_ = std::string_view(buffer_).substr(used_ + head, bytes);
    used_ += head + bytes;
  } while (term_ < first_);
  return true;
}

/// Has `bytes` behind used_ in the buffer, or all that there is.
void RunReader::fill(std::size_t bytes) {
  if (buffer_.size() - used_ >= bytes || offset_ == run_.end) return;
  buffer_.erase(0, used_);
  used_ = 0;
  const auto held = buffer_.size();
  const auto wanted = std::max(bytes, buffer_bytes_) - held;
  const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(wanted, run_.end - offset_));
  buffer_.resize(held + count);
  run_.file->read(offset_, buffer_.data() + held, count);
  offset_ += count;
}

}  // namespace warta::indexing
