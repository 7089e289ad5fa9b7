#include "corpus/copies/body_signature.h"

#include <algorithm>
#include <bit>
#include <limits>

#include <xxhash.h>

#include "corpus/copies/body_words.h"

namespace warta::corpus {
namespace {

constexpr std::size_t kShortestWord = 4;
/// Twice, so that they weigh as much as the pairs of words around them.
constexpr std::uint64_t kFeaturesPerNumber = 2;
/// Fewer filled bins than this, and a body has too few features to be judged: one word a thousand times over.
constexpr std::size_t kLeastFeatures = 10;

/// MurmurHash3's finalizer (Austin Appleby, public domain).
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 33U)) * 0xff51afd7ed558ccdU;
  value = (value ^ (value >> 33U)) * 0xc4ceb9fe1a85ec53U;
  return value ^ (value >> 33U);
}

std::uint64_t combined(std::uint64_t first, std::uint64_t second) {
  return mixed(std::rotl(first, 23) * 0x9e3779b97f4a7c15U + second);
}

/// The least hash of those that fell into each bin.
template <std::size_t kBins>
class MinBins {
 public:
  MinBins() { least_.fill(kEmpty); }

  void add(std::uint64_t hash) {
    const auto bin = static_cast<std::size_t>(((hash >> 32U) * kBins) >> 32U);
    least_[bin] = std::min({least_[bin], static_cast<std::uint32_t>(hash), kEmpty - 1});
  }

  std::size_t filled() const {
    return kBins - static_cast<std::size_t>(std::count(least_.begin(), least_.end(), kEmpty));
  }

  /// What bin `index` holds, or the bin that stands in for it; at least one must be filled.
  std::uint64_t value(std::size_t index) const {
    std::size_t bin = index;
    for (std::uint64_t attempt = 1; least_[bin] == kEmpty; ++attempt) bin = combined(index, attempt) % kBins;
    return combined(least_[bin], index);
  }

 private:
  static constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();
  std::array<std::uint32_t, kBins> least_;
};

}  // namespace

/// Gathers the words of one body.
class BodySketch {
 public:
  void add(const BodyWord& word) {
    ++words_;
    if (word.length < kShortestWord && !word.number) return;
    if (before_ != 0) add_feature(combined(before_, word.hash));
    before_ = word.hash;
    if (!word.number) return;
    for (std::uint64_t i = 1; i <= kFeaturesPerNumber; ++i) add_feature(combined(word.hash, i));
  }

  /// Of `body`, whose words were added.
  std::optional<BodySignature> signature(std::string_view body) const {
    if (words_ < kWordsToBeSigned) return std::nullopt;
    if (words_ < kWordsToBeJudged || bits_.filled() < kLeastFeatures) return exact(body);
    return sketch();
  }

 private:
  void add_feature(std::uint64_t hash) {
    wide_.add(hash);
    bits_.add(mixed(hash + 1));  // other bins, so that one sketch says more than the other
  }

  /// Few bodies are so short; so their words are gone through once more, and those of the others only once.
  static BodySignature exact(std::string_view body) {
    std::uint64_t sequence = 0;
    BodyWords words(body);
    while (const auto word = words.next()) sequence = combined(sequence, word->hash);
    BodySignature made;
    made.bytes_[0] = BodySignature::kExact;
    for (std::size_t i = 0; i < 8; ++i)
      made.bytes_[1 + i] = static_cast<std::uint8_t>(sequence >> (56 - 8 * i));
    return made;
  }

  BodySignature sketch() const {
    BodySignature made;
    made.bytes_[0] = BodySignature::kSketch;
    auto* byte = &made.bytes_[1];
    for (std::size_t i = 0; i < BodySignature::kWideBins; ++i)
      *byte++ = static_cast<std::uint8_t>(wide_.value(i));
    for (std::size_t i = 0; i < BodySignature::kBitBins; ++i) {
      const auto bit = static_cast<unsigned>(bits_.value(i) & 1U) << (i % 8);
      byte[i / 8] = static_cast<std::uint8_t>(byte[i / 8] | bit);
    }
    return made;
  }

  std::size_t words_ = 0;
  std::uint64_t before_ = 0;  // the word before, of those that count
  MinBins<BodySignature::kWideBins> wide_;
  MinBins<BodySignature::kBitBins> bits_;
};

std::optional<BodySignature> BodySignature::decode(std::string_view bytes) {
  if (bytes.size() != kBytes) return std::nullopt;
  BodySignature made;
  std::copy(bytes.begin(), bytes.end(), made.bytes_.begin());
  if (made.bytes_[0] == kSketch) return made;
  const bool padded = std::all_of(bytes.begin() + 9, bytes.end(), [](char byte) { return byte == 0; });
  if (!made.exact() || !padded) return std::nullopt;
  return made;
}

std::string BodySignature::encode() const {
  return {bytes_.begin(), bytes_.end()};
}

std::uint64_t BodySignature::key() const {
  return XXH3_64bits(bytes_.data(), bytes_.size());
}

std::uint64_t BodySignature::band(std::size_t index) const {
  if (exact()) return key();
  const auto* const bytes = &bytes_[1 + index * kBandBytes];
  const auto value =
      bytes[0] | static_cast<unsigned>(bytes[1]) << 8U | static_cast<unsigned>(bytes[2]) << 16U;
  return combined(value, index + 1);
}

double BodySignature::resemblance(const BodySignature& other) const {
  if (*this == other) return 1;
  if (exact() || other.exact()) return 0;
  std::size_t wide = 0;
  for (std::size_t i = 1; i <= kWideBins; ++i) wide += bytes_[i] == other.bytes_[i] ? 1U : 0U;
  int differing = 0;
  for (std::size_t i = 1 + kWideBins; i < kBytes; ++i)
    differing += std::popcount(static_cast<unsigned>(bytes_[i] ^ other.bytes_[i]));
  // Bits of different features agree half the time. Each estimate counts by how much it knows (its inverse
  // variance) about resemblances near the threshold.
  constexpr double kWeightOfBits = 0.69;
  const double by_bits = 1 - 2.0 * differing / static_cast<double>(kBitBins);
  const double by_bytes = static_cast<double>(wide) / static_cast<double>(kWideBins);
  return std::clamp(kWeightOfBits * by_bits + (1 - kWeightOfBits) * by_bytes, 0.0, 1.0);
}

std::optional<BodySignature> sign_body(std::string_view body) {
  BodySketch sketch;
  BodyWords words(body);
  while (const auto word = words.next()) sketch.add(*word);
  return sketch.signature(body);
}

}  // namespace warta::corpus
