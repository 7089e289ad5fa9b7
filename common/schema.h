// The layout of an index: the one place where term prefixes, value slots and metadata keys are written.
//
// An index is a standard Xapian database that follows Xapian's and Omega's conventions, so that xapian-delve,
// xapian-check, xapian-tcpsrv, quest and Omega read it. One document is one article:
//
//   terms, with wdf and positions   the exact forms of title and body, without prefix; the title's also with
//   `S`.
//                                   Positions count words from 1: the title's, a gap of kPositionGap, the
//                                   body's, so that no phrase reaches from one into the other.
//                                   A word with hyphens that is more than one word has its whole ("covid19")
//                                   at the position of its first part. An index may keep no positions
//                                   (kPositionsKey).
//   terms, with wdf                 the stems: `Z` of title and body, `ZS` of the title.
//   filters, without wdf            `Q` id, `U` url, `H` source, `A` author, `K` category, `L` language,
//                                   `D`, `M`, `Y` the day, month and year on the outlet's calendar.
//   values                          the slots below.
//   data                            the article itself, see stored_article.h.
//
// The length of a document, to which ranking sets term frequencies in relation, is the sum of wdf: twice the
// words of title and body and twice again the title's.
//
// Thread-safe: constants and pure functions.
#ifndef WARTA_COMMON_SCHEMA_H_
#define WARTA_COMMON_SCHEMA_H_

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta::schema {

/// Raised with every change that a searcher of the version before would misread.
inline constexpr int kVersion = 1;

/// Of the exact forms and the stems of words.
inline constexpr std::string_view kStemPrefix = "Z";
inline constexpr std::string_view kTitlePrefix = "S";
inline constexpr std::string_view kTitleStemPrefix = "ZS";

/// Of filter terms.
inline constexpr std::string_view kIdPrefix = "Q";
inline constexpr std::string_view kUrlPrefix = "U";
inline constexpr std::string_view kSourcePrefix = "H";
inline constexpr std::string_view kAuthorPrefix = "A";
inline constexpr std::string_view kCategoryPrefix = "K";
inline constexpr std::string_view kLanguagePrefix = "L";
inline constexpr std::string_view kDayPrefix = "D";
inline constexpr std::string_view kMonthPrefix = "M";
inline constexpr std::string_view kYearPrefix = "Y";

/// Unused positions between the title's last word and the body's first.
inline constexpr std::uint32_t kPositionGap = 100;

/// Value slots; written to disk by number. What is not known is left unset.
enum class Slot : std::uint32_t {
  published = 0,     ///< UTC seconds, by Xapian::sortable_serialise()
  source = 1,        ///< as the article has it
  category = 2,      ///< the first one, as the article has it
  author = 3,        ///< the first one, as the article has it
  content_hash = 4,  ///< of the article as it was read: has it changed?
  cluster = 5,  ///< the same eight bytes for all near-copies of a story; its key, most significant byte first
  signature = 6,  ///< corpus::BodySignature: what near-copies are found by
  origin = 7,     ///< where a number was given as its id: another place may give the same to another article
};

/// Slots are below this.
inline constexpr std::size_t kSlots = 8;

/// Metadata: kVersion in decimal; the analysis' fingerprint; the description that was fingerprinted.
inline constexpr std::string_view kVersionKey = "warta.schema";
inline constexpr std::string_view kFingerprintKey = "warta.fingerprint";
inline constexpr std::string_view kAnalysisKey = "warta.analysis";
/// By what the index was made, for people: "warta-indexer 0.1.0, Xapian 1.4.22".
inline constexpr std::string_view kProgramKey = "warta.program";
/// kNoPositions where the index keeps no positions, so that phrases and NEAR cannot be answered; else not
/// there.
inline constexpr std::string_view kPositionsKey = "warta.positions";
inline constexpr std::string_view kNoPositions = "none";

/// Does an index whose metadata at kPositionsKey is `noted` keep positions? Pure.
constexpr bool keeps_positions(std::string_view noted) {
  return noted != kNoPositions;
}

/// The user's lexicon, as text::UserLexicon::canonical() writes it; none where the index has none.
inline constexpr std::string_view kLexiconKey = "warta.lexicon";

/// `prefix` and `value` as a term that is looked up whole. A value too long for a term (Xapian takes 245
/// bytes, and counts a NUL twice) is cut off and its hash appended, so that different values keep different
/// terms.
std::string exact_filter(std::string_view prefix, std::string_view value);

/// The same for what people write in many ways: "Desk Ekonomi" and "desk  ekonomi" give one term. Normalised
/// word by word as text is, other characters becoming single blanks. Empty if no word is in `value`.
std::string folded_filter(std::string_view prefix, std::string_view value);

/// The term of a day: `D20250203`.
std::string day_term(std::chrono::year_month_day day);

/// The value of Slot::cluster, and its inverse; 0 for what is none.
std::string cluster_bytes(std::uint64_t key);
std::uint64_t cluster_key(std::string_view bytes);

}  // namespace warta::schema

#endif  // WARTA_COMMON_SCHEMA_H_
