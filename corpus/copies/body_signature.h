// What tells whether two bodies are the same text with small edits: a sketch of fixed length.
//
// A body is cut into words: runs of letters, folded to lower case over ASCII, and numbers, whose points and
// commas inside and zeros in front are left out ("Rp757.000" is "rp" and "757000"). Words of up to three
// bytes are passed over, as they are the same in all texts. The features of a body are its pairs of
// neighbouring words, and each number twice again: what differs between two gold prices or two match
// schedules is the numbers. The resemblance of two bodies is the Jaccard coefficient of their sets of
// features; the sketch is made by MinHash with one permutation (Li, Owen and Zhang 2012; empty bins by
// Shrivastava 2017), kept as bytes for looking up and as single bits for comparing (b-bit minwise hashing, Li
// and König 2010).
//
// Why so: of 166 real copies (tests/data/copies), at the threshold where 95 in 100 of the pairs found are
// copies, neighbouring pairs find 95 in 100; single words 88, three words 92, five 70; SimHash of the pairs
// 69 with 64 bits and 78 with 128. SimHash moreover cannot be looked up at the distances that a missing
// paragraph makes. What the sketch leaves of it tests/bench/copy_eval.cc prints.
//
// The byte form is written into indexes. It may never change, nor may what a body's signature is: both would
// leave the copies of old articles unfound. A better sketch gets another first byte.
//
// Thread-safe: a value type and pure functions.
#ifndef WARTA_CORPUS_COPIES_BODY_SIGNATURE_H_
#define WARTA_CORPUS_COPIES_BODY_SIGNATURE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

class BodySignature {
 public:
  /// The length of the byte form.
  static constexpr std::size_t kBytes = 64;
  /// Copies share one of them nearly always, other articles nearly never.
  static constexpr std::size_t kMaxBands = 12;

  /// The inverse of encode(); nullopt for what encode() does not give.
  static std::optional<BodySignature> decode(std::string_view bytes);

  /// kBytes bytes: `1`, kMaxBands bands of three bytes each, 27 bytes of bits; or, for a body too short to be
  /// judged, `2`, a hash of its words in eight bytes, most significant first, and zeros.
  std::string encode() const;

  /// True for a short body: it resembles none but those of the same words.
  bool exact() const { return bytes_[0] == kExact; }

  /// A hash of the byte form.
  std::uint64_t key() const;

  /// 1 for a short body, else kMaxBands.
  std::size_t bands() const { return exact() ? 1 : kMaxBands; }

  /// A hash of band `index`, which is below bands(); those of different indexes differ.
  std::uint64_t band(std::size_t index) const;

  /// How much of their features two bodies have in common, 0 to 1: an estimate with a standard error of up to
  /// 0.05. Symmetric; 1 for equal signatures.
  double resemblance(const BodySignature& other) const;

  friend bool operator==(const BodySignature&, const BodySignature&) = default;

 private:
  friend class BodySketch;

  static constexpr std::uint8_t kSketch = 1;
  static constexpr std::uint8_t kExact = 2;
  static constexpr std::size_t kBandBytes = 3;
  static constexpr std::size_t kWideBins = kMaxBands * kBandBytes;
  static constexpr std::size_t kBitBytes = kBytes - 1 - kWideBins;
  static constexpr std::size_t kBitBins = 8 * kBitBytes;

  BodySignature() = default;

  std::array<std::uint8_t, kBytes> bytes_{};
};

/// Bodies of fewer words are the same only if they have the same words.
inline constexpr std::size_t kWordsToBeJudged = 25;
/// Bodies of fewer words have no signature: "Simak videonya di sini" stands under a thousand articles.
inline constexpr std::size_t kWordsToBeSigned = 8;

/// The signature of a body from which boilerplate has been taken out. Any bytes will do; those that are not
/// ASCII are parts of words, but for the punctuation of Unicode (U+0080 to U+00BF, U+2000 to U+207F, the byte
/// order mark, the replacement character). Linear time, constant memory.
std::optional<BodySignature> sign_body(std::string_view body);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_COPIES_BODY_SIGNATURE_H_
