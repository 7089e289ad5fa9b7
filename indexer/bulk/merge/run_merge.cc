#include "indexer/bulk/merge/run_merge.h"

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <string_view>
#include <utility>

#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/encoding/posting_chunks.h"

namespace warta::indexing {
namespace {

/// The postings of the terms of a run, one after another.
class Source {
 public:
  Source(const MergedRun& merged, std::size_t order, std::string_view first, std::size_t buffer_bytes)
      : order_(order), documents_(merged.documents), reader_(*merged.run, first, buffer_bytes) {}

  /// False if there is no term any more.
  bool next_term() {
    if (!reader_.next()) return false;
    at_ = reader_.postings().data();
    end_ = at_ + reader_.postings().size();
    article_ = reader_.base();
    return true;
  }

  std::string_view term() const { return reader_.term(); }

  /// Goes to the term's next posting that has a document; false, and at document 0, if there is none.
  bool next_posting() {
    while (at_ != end_) {
      read_posting();
      if (document_ != 0) return true;
    }
    document_ = 0;
    return false;
  }

  std::uint32_t document() const { return document_; }
  std::uint32_t wdf() const { return wdf_; }
  std::string_view positions() const { return positions_; }

  /// Before the other one? By their terms, and by their order in the merge.
  bool is_before(const Source& other) const {
    const int compared = term().compare(other.term());
    return compared != 0 ? compared < 0 : order_ < other.order_;
  }

 private:
  void read_posting() {
    const auto [step, behind_step] = read_vint(at_);
    const auto [wdf, behind_wdf] = read_vint(behind_step);
    at_ = behind_wdf;
    article_ += static_cast<std::uint32_t>(step);
    wdf_ = static_cast<std::uint32_t>(wdf >> 1U);
    positions_ = {};
    if ((wdf & 1U) != 0) {
      const auto [bytes, begin] = read_vint(at_);
      positions_ = {begin, bytes};
      at_ = begin + bytes;
    }
    document_ = article_ <= documents_.size() ? documents_[article_ - 1] : 0;
  }

  std::size_t order_;
  std::span<const std::uint32_t> documents_;
  RunReader reader_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  std::uint32_t article_ = 0;
  std::uint32_t document_ = 0;
  std::uint32_t wdf_ = 0;
  std::string_view positions_;
};

/// The sources in the order of their terms.
class SourceQueue {
 public:
  /// One that is at a term.
  void push(Source* source) {
    heap_.push_back(source);
    std::push_heap(heap_.begin(), heap_.end(), is_behind);
  }
  Source* pop() {
    std::pop_heap(heap_.begin(), heap_.end(), is_behind);
    auto* const source = heap_.back();
    heap_.pop_back();
    return source;
  }
  const Source* top() const { return heap_.empty() ? nullptr : heap_.front(); }

 private:
  static bool is_behind(const Source* a, const Source* b) { return b->is_before(*a); }
  std::vector<Source*> heap_;
};

class Merge {
 public:
  Merge(TableRange& postings, TableRange& positions) : postings_(postings), positions_(positions) {}

  void add_source(const MergedRun& run, std::string_view first, std::size_t buffer_bytes) {
    auto& source = sources_.emplace_back(run, sources_.size(), first, buffer_bytes);
    if (source.next_term()) queue_.push(&source);
  }

  void write_terms_before(std::string_view end) {
    while (const auto* const next = queue_.top()) {
      if (!end.empty() && next->term() >= end) return;
      write_term();
    }
  }

 private:
  void write_term();
  void add_postings(Source& source, std::uint32_t before);
  bool next_posting(Source& source);
  void begin_term(std::string_view term);

  TableRange& postings_;
  TableRange& positions_;
  std::deque<Source> sources_;
  SourceQueue queue_;
  std::vector<Source*> of_term_;  // at their next posting, those of the lowest document last
  std::string term_;
  std::string key_;  // of the term in both tables
  std::string position_key_;
  PostingChunks chunks_;
};

void Merge::begin_term(std::string_view term) {
  term_.assign(term);
  key_.clear();
  append_term(key_, term);
  position_key_ = key_;
  position_key_ += '\0';
  position_key_.append(kMostSortableBytes, '\0');
}

/// Takes all sources that have the term, and from each of them what lies before the next document of the
/// others.
void Merge::write_term() {
  begin_term(queue_.top()->term());
  of_term_.clear();
  while (queue_.top() != nullptr && queue_.top()->term() == term_) {
    auto* const source = queue_.pop();
    if (next_posting(*source)) of_term_.push_back(source);
  }
  const auto is_later = [](const Source* a, const Source* b) { return a->document() > b->document(); };
  std::sort(of_term_.begin(), of_term_.end(), is_later);
  while (!of_term_.empty()) {
    auto* const source = of_term_.back();
    of_term_.pop_back();
    constexpr auto kNone = std::uint32_t{0} - 1U;
    add_postings(*source, of_term_.empty() ? kNone : of_term_.back()->document());
    if (source->document() == 0) continue;
    of_term_.insert(std::upper_bound(of_term_.begin(), of_term_.end(), source, is_later), source);
  }
  chunks_.finish_term(key_, [&](std::string_view key, std::string_view tag) { postings_.add(key, tag); });
}

/// The posting at hand and those that follow, as long as they are before the document `before`.
void Merge::add_postings(Source& source, std::uint32_t before) {
  const auto head = position_key_.size() - kMostSortableBytes;
  do {
    chunks_.add(source.document(), source.wdf());
    if (source.positions().empty()) continue;
    const char* const end = write_sortable(position_key_.data() + head, source.document());
    positions_.add({position_key_.data(), end}, source.positions());
  } while (next_posting(source) && source.document() < before);
}

/// Goes to the source's next posting of the term at hand. If there is none it is at document 0, and back in
/// the queue with its next term. A run may have a term twice in succession.
bool Merge::next_posting(Source& source) {
  while (!source.next_posting()) {
    if (!source.next_term()) return false;
    if (source.term() == term_) continue;
    queue_.push(&source);
    return false;
  }
  return true;
}

}  // namespace

std::vector<TermRange> cut_terms(std::span<const MergedRun> runs, std::size_t parts) {
  // The places of a run lie about as many bytes apart as those of any other.
  std::vector<std::string_view> places;
  for (const auto& merged : runs) {
    for (const auto& place : merged.run->places) places.push_back(place.term);
  }
  std::sort(places.begin(), places.end());
  std::vector<TermRange> ranges(1);
  for (std::size_t part = 1; part < parts && !places.empty(); ++part) {
    const std::string cut(places[part * places.size() / parts]);
    if (cut <= ranges.back().first || cut == places.front()) continue;
    ranges.back().end = cut;
    ranges.push_back({cut, ""});
  }
  return ranges;
}

void merge_runs(std::span<const MergedRun> runs, const TermRange& terms, std::size_t buffer_bytes,
                TableRange& postings, TableRange& positions) {
  constexpr std::size_t kLeast = std::size_t{16} << 10U;
  constexpr std::size_t kMost = std::size_t{256} << 10U;
  Merge merge(postings, positions);
  for (const auto& run : runs)
    merge.add_source(run, terms.first, std::clamp(buffer_bytes / runs.size(), kLeast, kMost));
  merge.write_terms_before(terms.end);
}

}  // namespace warta::indexing
