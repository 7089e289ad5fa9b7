#include "corpus/language/language.h"

#include <cstddef>

#include "corpus/language/language_evidence.h"

namespace warta::corpus {
namespace {

constexpr std::size_t kTitleBytes = 512;
constexpr std::size_t kWholeBody = 1536;
constexpr std::size_t kPieces = 3;
constexpr std::size_t kPieceBytes = 512;

/// Fewer words or letters than this are a name or two.
constexpr std::size_t kFewestWords = 3;
constexpr std::size_t kFewestLetters = 12;
constexpr std::size_t kFewestForeignLetters = 4;

// Where the sums of language_words.h begin: the regressions' intercepts, and two units of log-odds (of 16
// steps each) in favour of Indonesian against Malay, which is rare in the dumps that this is made for.
constexpr std::int64_t kEnglishStart = -13;
constexpr std::int64_t kOtherStart = -29 - 8;
constexpr std::int64_t kMalayStart = -2 - 32;

/// Without the words cut at its ends, where it has several.
std::string_view piece_of(std::string_view body, std::size_t begin) {
  constexpr std::string_view kBlanks = " \t\r\n";
  auto piece = body.substr(begin, kPieceBytes);
  const auto blank = piece.find_first_of(kBlanks);
  if (begin != 0 && blank != std::string_view::npos) piece.remove_prefix(blank);
  return piece.substr(0, piece.find_last_of(kBlanks));
}

LanguageEvidence evidence_of(std::string_view title, std::string_view body) {
  auto evidence = evidence_in(title.substr(0, kTitleBytes));
  if (body.size() <= kWholeBody) return evidence += evidence_in(body);
  for (std::size_t i = 0; i < kPieces; ++i)
    evidence += evidence_in(piece_of(body, body.size() / kPieces * i));
  return evidence;
}

/// Of Indonesian, which nearly all articles are in, the beginning leaves no doubt.
bool is_plainly_indonesian(const LanguageEvidence& evidence) {
  constexpr std::int64_t kNoDoubt = -130;  // eight units of log-odds
  constexpr std::int64_t kNoMalay = -60;
  return kEnglishStart + evidence.english < kNoDoubt && kOtherStart + evidence.other < kNoDoubt &&
         kMalayStart + evidence.malay < kNoMalay && evidence.foreign_letters == 0;
}

}  // namespace

Language language_of(std::string_view title, std::string_view body) {
  constexpr std::size_t kBeginning = 256;
  if (body.size() > kBeginning && is_plainly_indonesian(evidence_in(piece_of(body.substr(0, kBeginning), 0))))
    return Language::indonesian;
  const auto evidence = evidence_of(title, body);
  if (evidence.foreign_letters >= kFewestForeignLetters && evidence.foreign_letters > evidence.latin_letters)
    return Language::other;
  if (evidence.words < kFewestWords || evidence.latin_letters < kFewestLetters) return Language::unknown;
  const auto english = kEnglishStart + evidence.english;
  const auto other = kOtherStart + evidence.other;
  if (english > 0 && english >= other) return Language::english;
  if (other > 0) return Language::other;
  return kMalayStart + evidence.malay > 0 ? Language::malay : Language::indonesian;
}

std::string_view code(Language language) {
  switch (language) {
    case Language::indonesian:
      return "id";
    case Language::english:
      return "en";
    case Language::malay:
      return "ms";
    case Language::other:
      return "und";
    case Language::unknown:
      break;
  }
  return "";
}

}  // namespace warta::corpus
