#include "common/text/normalizer.h"

#include <algorithm>
#include <stdexcept>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace warta::text {
namespace {

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_apostrophe(UChar32 c) {
  return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x201b || c == 0x02bb || c == 0x02bc || c == 0xff07;
}

/// Combining Diacritical Marks, which European scripts take, and the Arabic vowel signs. The marks of other
/// scripts (Devanagari, Thai) are letters in all but name and stay.
bool is_folded_mark(UChar32 c) {
  return (c >= 0x0300 && c <= 0x036f) || (c >= 0x064b && c <= 0x065f) || c == 0x0670;
}

void check(UErrorCode status) {
  if (U_FAILURE(status) != 0)
    throw std::runtime_error(std::string("ICU normalisation: ") + u_errorName(status));
}

/// Blanks come of marks that stand alone, which NFKC writes as a mark over a blank.
icu::UnicodeString without_marks(const icu::UnicodeString& decomposed) {
  icu::UnicodeString kept;
  for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const UChar32 c = decomposed.char32At(i);
    if (!is_folded_mark(c) && !is_apostrophe(c) && u_isUWhiteSpace(c) == 0) kept.append(c);
  }
  return kept;
}

}  // namespace

std::string_view Normalizer::normalize(std::string_view word) {
  form_.clear();
  const bool ascii =
      std::all_of(word.begin(), word.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
  if (ascii)
    normalize_ascii(word);
  else
    normalize_unicode(word);
  return form_;
}

void Normalizer::normalize_ascii(std::string_view word) {
  form_.resize(word.size());
  std::size_t length = 0;
  bool dots = false;
  for (const char c : word) {
    if (c == '\'') continue;
    dots = dots || c == '.';
    form_[length++] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  }
  form_.resize(length);
  if (dots) drop_abbreviation_stops();
}

void Normalizer::normalize_unicode(std::string_view word) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* const nfkc_casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const auto* const nfd = icu::Normalizer2::getNFDInstance(status);
  const auto* const nfc = icu::Normalizer2::getNFCInstance(status);
  check(status);
  const auto utf16 = icu::UnicodeString::fromUTF8({word.data(), static_cast<int32_t>(word.size())});
  const auto folded = nfkc_casefold->normalize(utf16, status);
  const auto bare = without_marks(nfd->normalize(folded, status));
  // Folded again: what lost its marks may compose or fold further, and a term must be its own normal form.
  nfkc_casefold->normalize(nfc->normalize(bare, status), status).toUTF8String(form_);
  check(status);
  drop_abbreviation_stops();
}

/// Full stops belong to figures; in a word without any they abbreviate.
void Normalizer::drop_abbreviation_stops() {
  if (std::any_of(form_.begin(), form_.end(), is_ascii_digit)) return;
  std::erase(form_, '.');
}

}  // namespace warta::text
