#include "corpus/copies/copy_clusters.h"

#include <algorithm>
#include <bit>

namespace warta::corpus {
namespace {

/// Slots looked at from a band's home on. With three of four slots in use at most, all bands but four in ten
/// thousand (measured on random ones) find a free slot among so many; the others are left out, and eleven
/// bands of the same signature lead to it.
constexpr std::size_t kLongestRun = 64;
constexpr std::size_t kFirstRoom = 1024;

}  // namespace

CopyClusters::CopyClusters(std::size_t most_held, double threshold)
    : most_held_(std::clamp(most_held, kFewestHeld, kMostHeld)), threshold_(threshold) {}

ClusterKey CopyClusters::key(Index index) const {
  const auto found = std::lower_bound(stand_ins_.begin(), stand_ins_.end(), index,
                                      [](const auto& entry, Index sought) { return entry.first < sought; });
  return found != stand_ins_.end() && found->first == index ? found->second : signature(index).key();
}

bool CopyClusters::similar(Index index, const BodySignature& other) const {
  return signature(index).resemblance(other) >= threshold_;
}

CopyClusters::Bands CopyClusters::bands_of(const BodySignature& signature) const {
  Bands bands;
  for (std::size_t i = 0; i < signature.bands(); ++i) {
    const auto hash = signature.band(i);
    bands[i] = {static_cast<std::size_t>(((hash >> 32U) * (slots_.size() - kLongestRun)) >> 32U),
                static_cast<Slot>(hash) >> index_bits_ << index_bits_};
    __builtin_prefetch(&slots_[bands[i].home]);  // they lie far apart: let memory fetch them all at once
  }
  return bands;
}

/// The first of those that share a band with `sought` and for whose index `wanted` is true.
template <typename Wanted>
std::optional<CopyClusters::Index> CopyClusters::first_sharing(const BodySignature& sought,
                                                               const Wanted& wanted) const {
  std::optional<Index> first;
  if (slots_.empty()) return first;
  const Slot index_mask = (Slot{1} << index_bits_) - 1;
  const auto bands = bands_of(sought);
  for (std::size_t i = 0; i < sought.bands(); ++i) {
    const auto& band = bands[i];
    for (std::size_t slot = band.home; slot < band.home + kLongestRun && slots_[slot] != 0; ++slot) {
      if ((slots_[slot] & ~index_mask) != band.tag) continue;
      const Index index = (slots_[slot] & index_mask) - 1;
      if ((!first || index < *first) && wanted(index)) first = index;
    }
  }
  return first;
}

CopyClusters::Membership CopyClusters::add(const BodySignature& added) {
  const auto found = first_sharing(added, [&](Index index) { return similar(index, added); });
  if (!found) {
    hold(added, added.key());
    return {added.key(), false};
  }
  const auto cluster = key(*found);
  let_stand_in(added, *found);
  return {cluster, true};
}

void CopyClusters::restore(const BodySignature& restored, ClusterKey cluster) {
  const bool began = cluster == restored.key();
  const auto found = first_sharing(restored, [&](Index index) {
    if (began) return signature(index) == restored;
    return similar(index, restored) && key(index) == cluster;
  });
  if (!found) hold(restored, cluster);
  if (found && !began) let_stand_in(restored, *found);
}

/// Holds a copy of `found` if that began its cluster and none of the cluster is near.
void CopyClusters::let_stand_in(const BodySignature& copy, Index found) {
  const auto cluster = signature(found).key();
  if (signature(found).resemblance(copy) >= kNear || key(found) != cluster) return;
  const auto near = first_sharing(copy, [&](Index index) {
    return signature(index).resemblance(copy) >= kNear && key(index) == cluster;
  });
  if (!near) hold(copy, cluster);
}

void CopyClusters::hold(const BodySignature& added, ClusterKey cluster) {
  if (held_ == most_held_) forget_older_half();
  if (held_ == room_) grow();
  const auto index = static_cast<Index>(held_++);
  if (index % kBlock == 0) blocks_.emplace_back().reserve(kBlock);
  blocks_.back().push_back(added);
  if (cluster != added.key()) stand_ins_.emplace_back(index, cluster);
  put_into_slots(index);
}

void CopyClusters::put_into_slots(Index index) {
  const auto& added = signature(index);
  const auto bands = bands_of(added);
  for (std::size_t i = 0; i < added.bands(); ++i) put_into_slot(bands[i], bands[i].tag | (index + 1));
}

/// Where kMostSharing share the band already, the new one takes the place of the oldest: copies of a story
/// come out within days, and dumps are mostly in the order of time.
void CopyClusters::put_into_slot(const Band& band, Slot added) {
  const Slot tag_mask = ~((Slot{1} << index_bits_) - 1);
  std::size_t sharing = 0;
  std::size_t oldest = 0;
  for (std::size_t slot = band.home; slot < band.home + kLongestRun; ++slot) {
    if (slots_[slot] == 0) {
      slots_[slot] = added;
      return;
    }
    if ((slots_[slot] & tag_mask) != band.tag) continue;
    if (sharing == 0 || slots_[slot] < slots_[oldest]) oldest = slot;
    if (++sharing == kMostSharing) break;
  }
  if (sharing == kMostSharing) slots_[oldest] = added;
}

/// Makes room for a quarter more.
void CopyClusters::grow() {
  room_ = std::min(std::max(kFirstRoom, room_ + room_ / 4), most_held_);
  fill_slots();
}

void CopyClusters::fill_slots() {
  index_bits_ = static_cast<unsigned>(std::bit_width(room_));
  std::vector<Slot>().swap(slots_);  // so that the old ones need no memory beside the new
  slots_.resize(room_ * BodySignature::kMaxBands * 4 / 3 + kLongestRun);
  for (std::size_t index = 0; index < held_; ++index) put_into_slots(static_cast<Index>(index));
}

/// In whole blocks.
void CopyClusters::forget_older_half() {
  const auto blocks = blocks_.size() / 2;
  const auto forgotten = static_cast<Index>(blocks * kBlock);
  blocks_.erase(blocks_.begin(), blocks_.begin() + static_cast<std::ptrdiff_t>(blocks));
  held_ -= forgotten;
  const auto kept = std::lower_bound(stand_ins_.begin(), stand_ins_.end(), forgotten,
                                     [](const auto& entry, Index first) { return entry.first < first; });
  stand_ins_.erase(stand_ins_.begin(), kept);
  for (auto& [index, cluster] : stand_ins_) index -= forgotten;
  fill_slots();
}

std::size_t CopyClusters::memory_bytes() const {
  using Block = decltype(blocks_)::value_type;
  using StandIn = decltype(stand_ins_)::value_type;
  return blocks_.size() * kBlock * sizeof(BodySignature) + blocks_.capacity() * sizeof(Block) +
         stand_ins_.capacity() * sizeof(StandIn) + slots_.capacity() * sizeof(Slot);
}

}  // namespace warta::corpus
