// Finds the copies of wire stories: articles whose bodies are the same text with small edits.
//
// A cluster is a story: the article that began it, and those that resemble that one. Copies that are far from
// their beginner, yet similar enough, stand in for the story beside it, and who resembles one of them is a
// copy too; but those who come by a stand-in never become one. So nobody is more than two steps from the
// beginner: a chain of small steps leads from any story to any other, from today's gold price to last year's.
// (Among 30,000 real articles stand-ins brought 0.05 more recall of labelled pairs and no less precision.)
// Only beginners and stand-ins are held; a million copies of one text need no memory.
//
// The key of a cluster is that of its beginner, so that it stays the same from run to run and from dump to
// dump: give the signatures and keys that an index holds to restore() first. Articles that were deleted or
// replaced since are not among them, and need no forgetting:
//   - where a beginner is gone, its copies stand in for it, and the cluster keeps its key;
//   - an article that is replaced within a run is added again, and finds the cluster of its new text. If its
//     old text began a cluster, later copies of the old text still come to that one until the end of the
//     run, or for good if a copy of it is in the index.
//
// Looked up by bands (locality-sensitive hashing): what is held is looked at if one of twelve bands is the
// same, which happens to 94 in 100 of those with a resemblance of 0.6, to 99 with 0.7, and to one in ten
// thousand of all others. A band leads to kMostSharing at most, the newest, which bounds the time for each
// article whatever the bodies are. The same articles in the same order get the same keys; in another order
// clusters may have other beginners.
//
// Not thread-safe.
#ifndef WARTA_CORPUS_COPIES_COPY_CLUSTERS_H_
#define WARTA_CORPUS_COPIES_COPY_CLUSTERS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "corpus/copies/body_signature.h"

namespace warta::corpus {

/// Names a cluster; kept in indexes.
using ClusterKey = std::uint64_t;

class CopyClusters {
 public:
  /// Articles of at least this resemblance are copies. On the half of the labelled pairs that parameters were
  /// chosen on, 0.58 is best where precision counts as much as recall (F1), 0.64 where it counts twice.
  static constexpr double kThreshold = 0.60;
  /// Copies of less resemblance to all that are held of their cluster stand in for it.
  static constexpr double kNear = 0.70;
  /// Signatures held that one band leads to.
  static constexpr std::size_t kMostSharing = 16;
  /// Signatures that can be held at all.
  static constexpr std::size_t kMostHeld = std::size_t{1} << 27U;
  /// What one takes, at most, where many are held.
  static constexpr std::size_t kBytesEach = 155;

  /// When `most_held` are held the older half is forgotten: copies of a story come out within days, and dumps
  /// are mostly in the order of time. At least kFewestHeld are.
  explicit CopyClusters(std::size_t most_held = kMostHeld, double threshold = kThreshold);
  static constexpr std::size_t kFewestHeld = std::size_t{1} << 14U;

  struct Membership {
    ClusterKey cluster = 0;
    /// Did an article that is held begin it?
    bool is_copy = false;
  };

  /// The cluster that the article belongs to: that of the first one held that is similar enough; a new one if
  /// there is none. The first and not the most similar, so that equal texts get the same key whatever came
  /// between them.
  Membership add(const BodySignature& added);

  /// An article of an earlier run with the key it was given then. To be called before the first add(), best
  /// in the order in which the articles were added; after another order, stand-ins may be others.
  void restore(const BodySignature& restored, ClusterKey cluster);

  /// Signatures held.
  std::size_t held() const { return held_; }

  /// Bytes allocated: 130 to kBytesEach for each of many signatures held.
  std::size_t memory_bytes() const;

 private:
  using Index = std::uint32_t;
  using Slot = std::uint32_t;  // 0: empty; else an index + 1, and above it some bits of the band
  struct Band {
    std::size_t home = 0;  // where its run of slots begins
    Slot tag = 0;
  };
  using Bands = std::array<Band, BodySignature::kMaxBands>;

  const BodySignature& signature(Index index) const { return blocks_[index / kBlock][index % kBlock]; }
  ClusterKey key(Index index) const;
  bool similar(Index index, const BodySignature& other) const;
  Bands bands_of(const BodySignature& signature) const;
  template <typename Wanted>
  std::optional<Index> first_sharing(const BodySignature& sought, const Wanted& wanted) const;
  void let_stand_in(const BodySignature& copy, Index found);
  void hold(const BodySignature& added, ClusterKey cluster);
  void put_into_slots(Index index);
  void put_into_slot(const Band& band, Slot added);
  void grow();
  void forget_older_half();
  void fill_slots();

  static constexpr std::size_t kBlock = std::size_t{1} << 12U;

  std::size_t most_held_;
  double threshold_;
  std::size_t held_ = 0;
  std::vector<std::vector<BodySignature>> blocks_;  // kBlock in each, so that growing copies none of them
  std::vector<std::pair<Index, ClusterKey>> stand_ins_;  // those whose key is not their own, sorted
  std::vector<Slot> slots_;
  std::size_t room_ = 0;     // how many may be held before slots_ grows
  unsigned index_bits_ = 0;  // of a slot
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_COPIES_COPY_CLUSTERS_H_
