#include "corpus/language/language.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "corpus/language/language_evidence.h"

namespace warta::corpus {
namespace {

constexpr std::size_t kTitleBytes = 512;
constexpr std::size_t kWholeBody = 1536;
constexpr std::size_t kPieces = 3;
constexpr std::size_t kPieceBytes = 512;
/// Bytes after which it is asked whether there is any doubt left.
constexpr std::size_t kStepBytes = 256;
constexpr std::string_view kBlanks = " \t\r\n";

/// Fewer words or letters than this are a name or two.
constexpr std::size_t kFewestWords = 3;
constexpr std::size_t kFewestLetters = 12;
constexpr std::size_t kFewestForeignLetters = 4;

// Where the sums of language_words.h begin: the regressions' intercepts, and two units of log-odds (of 16
// steps each) in favour of Indonesian against Malay, which is rare in the dumps that this is made for.
constexpr std::int64_t kEnglishStart = -13;
constexpr std::int64_t kOtherStart = -29 - 8;
constexpr std::int64_t kMalayStart = -2 - 32;

/// The first kStepBytes of `text`, or less, so that no word is cut at its end.
std::string_view step_of(std::string_view text) {
  const auto step = text.substr(0, kStepBytes);
  const auto blank = step.size() < text.size() ? step.find_last_of(kBlanks) : std::string_view::npos;
  return blank == std::string_view::npos || blank == 0 ? step : step.substr(0, blank);
}

/// The parts of a body that are looked at: all of a short one, of a longer one three pieces without the words
/// that are cut at their beginnings.
std::vector<std::string_view> pieces_of(std::string_view body) {
  if (body.size() <= kWholeBody) return {body};
  std::vector<std::string_view> pieces;
  for (std::size_t i = 0; i < kPieces; ++i) {
    auto piece = body.substr(body.size() / kPieces * i, kPieceBytes);
    if (i != 0) piece.remove_prefix(std::min(piece.find_first_of(kBlanks), piece.size()));
    pieces.push_back(piece);
  }
  return pieces;
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
  LanguageEvidence evidence;
  for (auto piece : pieces_of(body)) {
    while (!piece.empty()) {
      const auto step = step_of(piece);
      evidence += evidence_in(step);
      if (is_plainly_indonesian(evidence)) return Language::indonesian;
      piece.remove_prefix(step.size());
    }
  }
  evidence += evidence_in(title.substr(0, kTitleBytes));
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
