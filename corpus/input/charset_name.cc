#include "corpus/input/charset_name.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <utility>

#include <unicode/ucnv.h>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

/// Longer than any name that ICU has; whatever is longer is none.
constexpr std::size_t kLongestLabel = 60;

/// Labels, without all that is no letter or digit, that mean more than their standard says.
constexpr auto kLabels =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"ascii", "windows-1252"},
                                                                  {"usascii", "windows-1252"},
                                                                  {"ansi", "windows-1252"},
                                                                  {"ansix341968", "windows-1252"},
                                                                  {"cp819", "windows-1252"},
                                                                  {"ibm819", "windows-1252"},
                                                                  {"iso88591", "windows-1252"},
                                                                  {"iso885911987", "windows-1252"},
                                                                  {"latin1", "windows-1252"},
                                                                  {"l1", "windows-1252"},
                                                                  {"isoir100", "windows-1252"},
                                                                  {"cp1252", "windows-1252"},
                                                                  {"xcp1252", "windows-1252"},
                                                                  {"windows1252", "windows-1252"},
                                                                  {"iso88599", "windows-1254"},
                                                                  {"latin5", "windows-1254"},
                                                                  {"iso885911", "windows-874"},
                                                                  {"tis620", "windows-874"},
                                                                  {"gb2312", "GBK"},
                                                                  {"gb231280", "GBK"},
                                                                  {"xgbk", "GBK"},
                                                                  {"gbk", "GBK"},
                                                                  {"cp936", "GBK"},
                                                                  {"euccn", "GBK"},
                                                                  {"gb18030", "GB18030"},
                                                                  {"sjis", "Shift_JIS"},
                                                                  {"xsjis", "Shift_JIS"},
                                                                  {"shiftjis", "Shift_JIS"},
                                                                  {"euckr", "EUC-KR"},
                                                                  {"ksc56011987", "EUC-KR"},
                                                                  {"utf8", "UTF-8"},
                                                                  {"unicode11utf8", "UTF-8"},
                                                                  {"utf8sig", "UTF-8"},
                                                                  {"utf8mb4", "UTF-8"},
                                                                  {"utf16", "UTF-16"},
                                                                  {"unicode", "UTF-16"},
                                                                  {"ucs2", "UTF-16"},
                                                                  {"utf16le", "UTF-16LE"},
                                                                  {"utf16be", "UTF-16BE"},
                                                                  {"utf32", "UTF-32"}});

/// The letters, in small form, and the digits of `label`.
std::string bare(std::string_view label) {
  std::string letters;
  for (const char c : label) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0) letters += static_cast<char>(std::tolower(byte));
  }
  return letters;
}

/// ICU takes more for a name than anyone means: options behind a comma, whatever is long, none at all.
bool may_be_label(std::string_view label) {
  const auto is_of_names = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("-_:.+()").find(c) != std::string_view::npos;
  };
  return label.size() <= kLongestLabel && !bare(label).empty() &&
         std::all_of(label.begin(), label.end(), is_of_names);
}

std::string_view without_quotes(std::string_view label) {
  label = trimmed(label);
  constexpr std::string_view kQuotes = "\"'";
  if (label.size() < 2 || label.front() != label.back() ||
      kQuotes.find(label.front()) == std::string_view::npos)
    return label;
  return trimmed(label.substr(1, label.size() - 2));
}

/// Of a converter of ICU: by MIME, which is the name of IANA that is preferred, else its other one; nullopt
/// if it has neither.
std::optional<std::string> standard_name(const char* converter) {
  for (const auto* const standard : {"MIME", "IANA"}) {
    UErrorCode status = U_ZERO_ERROR;
    const char* const name = ucnv_getStandardName(converter, standard, &status);
    if (U_SUCCESS(status) != 0 && name != nullptr) return name;
  }
  return std::nullopt;
}

/// nullopt if ICU does not know it.
std::optional<std::string> name_by_icu(const std::string& label) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(label.c_str(), &status),
                                                                     ucnv_close);
  if (U_FAILURE(status) != 0) return std::nullopt;
  const char* const own = ucnv_getName(converter.get(), &status);
  return standard_name(own).value_or(own);
}

/// The least count of letters to put in, take out or change (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
  std::array<std::size_t, kLongestLabel + 1> row{};
  b = b.substr(0, kLongestLabel);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t k = 0; k < b.size(); ++k) {
      const auto changed = diagonal + (a[i] == b[k] ? 0U : 1U);
      diagonal = row[k + 1];
      row[k + 1] = std::min({changed, diagonal + 1, row[k] + 1});
    }
  }
  return row[b.size()];
}

/// Every name that is worth proposing: the standard ones, without IBM's hosts.
std::vector<std::string> proposable_names() {
  std::vector<std::string> names = {"UTF-8", "UTF-16", "windows-1252"};
  for (std::int32_t i = 0; i < ucnv_countAvailable(); ++i) {
    auto name = standard_name(ucnv_getAvailableName(i));
    if (name && !name->starts_with("IBM")) names.push_back(*std::move(name));
  }
  return names;
}

}  // namespace

std::optional<std::string> canonical_charset_name(std::string_view label) {
  label = without_quotes(label);
  if (!may_be_label(label)) return std::nullopt;
  const auto letters = bare(label);
  const auto* const found =
      std::find_if(kLabels.begin(), kLabels.end(), [&](const auto& known) { return known.first == letters; });
  if (found != kLabels.end()) return std::string(found->second);
  return name_by_icu(std::string(label));
}

bool is_known_charset(std::string_view label) {
  return canonical_charset_name(label).has_value();
}

std::vector<std::string> charsets_like(std::string_view label) {
  constexpr std::size_t kCount = 3;
  const auto letters = bare(label.substr(0, kLongestLabel));
  const auto farthest = letters.size() / 3;
  std::vector<std::pair<std::size_t, std::string>> close;
  for (auto& name : proposable_names()) {
    const auto far = distance(bare(name), letters);
    if (far <= farthest) close.emplace_back(far, std::move(name));
  }
  std::sort(close.begin(), close.end());
  close.erase(std::unique(close.begin(), close.end()), close.end());
  if (close.empty()) return {"UTF-8", "UTF-16", "windows-1252"};
  std::vector<std::string> names;
  for (auto& [far, name] : close) {
    if (names.size() < kCount) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace warta::corpus
