#include "common/dates/reported_day.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace warta::dates {
namespace {

template <std::size_t kCount>
using Words = std::array<std::string_view, kCount>;

/// Verbs and nouns by which a text says that somebody spoke, wrote or was reached. In order.
constexpr auto kSaying = std::to_array<std::string_view>(
    {"beber",       "bebernya",   "dihubungi",     "dikonfirmasi", "dikutip",   "dilansir",  "ditemui",
     "diterima",    "ditulis",    "imbuh",         "imbuhnya",     "jelas",     "jelasnya",  "kata",
     "katanya",     "keterangan", "keterangannya", "laman",        "lanjut",    "lanjutnya", "mengatakan",
     "menjelaskan", "menurut",    "menuturkan",    "papar",        "paparnya",  "pers",      "pungkas",
     "pungkasnya",  "rilis",      "said",          "sebut",        "sebutnya",  "siaran",    "tambah",
     "tambahnya",   "tegas",      "tegasnya",      "terang",       "terangnya", "tertulis",  "tertulisnya",
     "tulis",       "tulisnya",   "tutur",         "tuturnya",     "ucap",      "ucapnya",   "ujar",
     "ujarnya",     "ungkap",     "ungkapnya",     "wartawan"});

/// A day right behind one of these is that of an event.
constexpr auto kBeforeEvent =
    std::to_array<std::string_view>({"atau", "berlangsung", "besok", "dan", "dengan", "digelar", "hingga",
                                     "mulai", "pada", "per", "sampai", "sejak"});

/// So is a day right before one of these.
constexpr auto kBehindEvent =
    std::to_array<std::string_view>({"besok", "dalam", "dan", "hingga", "itu", "lalu", "lusa", "mendatang",
                                     "nanti", "pekan", "sampai", "sekitar", "silam", "yang"});

static_assert(std::is_sorted(kSaying.begin(), kSaying.end()));
static_assert(std::is_sorted(kBeforeEvent.begin(), kBeforeEvent.end()));
static_assert(std::is_sorted(kBehindEvent.begin(), kBehindEvent.end()));

constexpr std::size_t kLongestCue = 13;

/// Is the token one of these words, in any case?
template <std::size_t kCount>
bool is_one_of(std::string_view text, const Token& token, const Words<kCount>& words) {
  if (token.kind != TokenKind::word || token.length() > kLongestCue) return false;
  std::array<char, kLongestCue> small{};
  std::transform(text.begin() + static_cast<std::ptrdiff_t>(token.begin),
                 text.begin() + static_cast<std::ptrdiff_t>(token.end), small.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::binary_search(words.begin(), words.end(), std::string_view(small.data(), token.length()));
}

/// Does a sentence end with the token at `index`? Not with the point of "H.M.", "Drs." or "3.500".
bool ends_sentence(std::string_view text, const Tokens& tokens, std::size_t index) {
  constexpr std::size_t kLongestTitle = 3;
  if (tokens[index + 1].gap == Gap::line_break) return true;
  if (!tokens[index].is_one_of(".?!") || tokens[index + 1].glued()) return false;
  if (index == 0 || !tokens[index].is_mark('.') || !tokens[index].glued()) return true;
  const auto& before = tokens[index - 1];
  const char initial = text[before.begin];
  const bool title =
      before.kind == TokenKind::word && before.length() <= kLongestTitle && initial >= 'A' && initial <= 'Z';
  return !title;
}

/// Where words of saying stand before `end` in its sentence.
struct Saying {
  bool anywhere = false;
  /// Within four tokens of it.
  bool near = false;
};

Saying saying_before(std::string_view text, const Tokens& tokens, std::size_t end) {
  constexpr std::size_t kLongestSentence = 40;
  constexpr std::size_t kNear = 4;
  Saying saying;
  for (std::size_t back = 1; back <= std::min(end, kLongestSentence); ++back) {
    if (ends_sentence(text, tokens, end - back)) break;
    if (!is_one_of(text, tokens[end - back], kSaying)) continue;
    saying.anywhere = true;
    saying.near = saying.near || back <= kNear;
  }
  return saying;
}

/// "hari ini", "hari ini," or "hari ini (" right before it.
bool called_today(std::string_view text, const Tokens& tokens, std::size_t begin) {
  auto end = begin;
  if (end > 0 && tokens[end - 1].is_one_of(",(")) --end;
  if (end < 2) return false;
  constexpr std::int32_t kDay = 86'400;
  return tokens[end - 2].is_word(WordKind::unit) && tokens[end - 2].meaning.value == kDay &&
         is_one_of(text, tokens[end - 1], std::to_array<std::string_view>({"ini"}));
}

bool is_of_event(std::string_view text, const Tokens& tokens, const WrittenDay& day) {
  if (day.begin > 0 && is_one_of(text, tokens[day.begin - 1], kBeforeEvent)) return true;
  const auto behind = tokens[day.end].is_one_of(")]") ? day.end + 1 : day.end;
  // "(3/2/2025) (besok)", "(3/2/2025) malam lalu"
  return tokens[behind].is_mark('(') || is_one_of(text, tokens[behind], kBehindEvent) ||
         is_one_of(text, tokens[behind + 1], std::to_array<std::string_view>({"lalu"}));
}

}  // namespace

bool is_reported_day(std::string_view text, const Tokens& tokens, const WrittenDay& day) {
  if (is_of_event(text, tokens, day)) return false;
  if (called_today(text, tokens, day.begin)) return true;
  if (!day.weekday) return false;
  const auto saying = saying_before(text, tokens, day.begin);
  const bool behind_comma = day.begin > 0 && tokens[day.begin - 1].is_mark(',');
  return saying.near || (saying.anywhere && behind_comma);
}

}  // namespace warta::dates
