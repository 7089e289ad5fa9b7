#include "corpus/cleaning/boilerplate_segment.h"

#include <algorithm>
#include <array>

#include "corpus/cleaning/folded_text.h"
#include "corpus/cleaning/title_shape.h"

namespace warta::corpus {
namespace {

using namespace std::string_view_literals;
using enum PhraseKind;

constexpr auto kNotFound = std::string_view::npos;

/// "Baca juga - A title", "SIMAK JUGA | A title".
bool begins_with_dash(std::string_view text) {
  constexpr std::array kDashes = {"-"sv, "|"sv, ">"sv, "\xe2\x80\x93"sv, "\xe2\x80\x94"sv, "\xc2\xbb"sv};
  return std::any_of(kDashes.begin(), kDashes.end(), [&](auto dash) { return text.starts_with(dash); });
}

bool ends_with_quotation_mark(std::string_view text) {
  constexpr std::array kMarks = {R"(")"sv, "'"sv, "\xe2\x80\x99"sv, "\xe2\x80\x9d"sv};
  return std::any_of(kMarks.begin(), kMarks.end(), [&](auto mark) { return text.ends_with(mark); });
}

/// A question or an exclamation may be the first half of a title, but also the end of prose behind it:
/// capitals tell.
bool is_title(std::string_view text) {
  const auto sign = text.find_first_of("?!");
  return sign == kNotFound || sign + 1 == text.size() || is_in_title_case(text);
}

/// The beginning of the number of at most three digits before `end`; kNotFound where there is none.
std::size_t begin_of_number(std::string_view line, std::size_t end) {
  constexpr std::size_t kMostDigits = 3;
  end = before_blanks(line, end);
  auto begin = end;
  while (begin > 0 && end - begin < kMostDigits && is_ascii_digit(line[begin - 1])) --begin;
  return begin == end ? kNotFound : begin;
}

}  // namespace

std::size_t BoilerplateSegment::most() const {
  constexpr std::size_t kOfLine = 250;
  constexpr std::size_t kBetweenPhrases = 200;
  constexpr std::size_t kToLineEnd = 130;
  if (leads) return kOfLine;
  return at_line_end ? kToLineEnd : kBetweenPhrases;
}

bool is_alone(const BoilerplateSegment& segment) {
  const auto kind = segment.phrase.kind;
  if (!segment.leads || !segment.at_line_end || holds_letters(segment.text)) return false;
  if (segment.text.size() >= BoilerplateSegment::kMostText / 2) return false;
  if (kind == shouted || kind == link || kind == loading) return true;
  if (kind == alone) return segment.phrase.colon || segment.capital;
  const bool needs_colon =
      kind == weak_link || kind == video || kind == credit || kind == photo || kind == tags;
  return needs_colon && segment.phrase.colon;
}

bool is_link(const BoilerplateSegment& segment) {
  const auto text = segment.text;
  const bool colon = segment.phrase.colon;
  if (text.empty() || text.size() > segment.most() || holds_full_stop(text)) return false;
  switch (segment.phrase.kind) {
    case link:
      if (colon) return is_title(text);
      if (is_in_title_case(text)) return true;
      return segment.leads && (begins_with_dash(text) || (is_quoted(text) && text.ends_with(':')));
    case video:
      return text.ends_with(':') || colon || is_in_title_case(text);
    default:
      return colon && is_in_title_case(text);
  }
}

bool is_credit(const BoilerplateSegment& segment, std::string_view line) {
  constexpr std::size_t kMost = 100;
  // "Diadaptasi oleh", of two words, needs no colon.
  const auto phrase = line.substr(segment.phrase.begin, segment.phrase.end - segment.phrase.begin);
  if (!segment.phrase.colon && phrase.find(' ') == kNotFound) return false;
  return segment.text.size() <= kMost && is_names(segment.text);
}

bool names_channel(std::string_view sentence) {
  constexpr std::array kChannels = {"google news"sv,
                                    "whatsapp channel"sv,
                                    "channel whatsapp"sv,
                                    "saluran whatsapp"sv,
                                    "kanal whatsapp"sv,
                                    "grup whatsapp"sv,
                                    "wa channel"sv,
                                    "grup telegram"sv,
                                    "channel telegram"sv,
                                    "kanal telegram"sv,
                                    "saluran telegram"sv,
                                    "telegram channel"sv,
                                    "t.me"sv,
                                    "update berita"sv,
                                    "app store"sv,
                                    "play store"sv,
                                    "google play"sv};
  return std::any_of(kChannels.begin(), kChannels.end(),
                     [&](std::string_view channel) { return find_phrase(sentence, channel) != kNotFound; });
}

bool is_page_row(std::string_view line) {
  constexpr std::array kWords = {"halaman"sv,    "dari"sv,  "selanjutnya"sv, "berikutnya"sv,
                                 "sebelumnya"sv, "semua"sv, "next"sv,        "prev"sv,
                                 "previous"sv,   "lihat"sv, "tampilkan"sv};
  for (auto at = find_letter(line, 0); at != kNotFound; at = find_letter(line, at)) {
    auto end = kNotFound;
    for (const auto word : kWords) end = std::min(end, match_phrase(line, at, word));
    if (end == kNotFound) return false;
    at = end;
  }
  return true;
}

std::size_t begin_of_page_count(std::string_view line, std::size_t at) {
  constexpr auto kOf = "dari"sv;
  const auto total = begin_of_number(line, at);
  if (total == kNotFound) return at;
  const auto of_end = before_blanks(line, total);
  if (of_end < kOf.size() || match_phrase(line, of_end - kOf.size(), kOf) == kNotFound) return at;
  const auto current = begin_of_number(line, of_end - kOf.size());
  return current == kNotFound ? at : current;
}

bool is_quoted(std::string_view text) {
  constexpr std::array kMarks = {R"(")"sv, "'"sv, "\xe2\x80\x98"sv, "\xe2\x80\x9c"sv};
  return std::any_of(kMarks.begin(), kMarks.end(), [&](auto mark) { return text.starts_with(mark); });
}

std::optional<std::size_t> end_of_quoted_title(std::string_view line, std::size_t from) {
  constexpr std::size_t kMost = 220;
  constexpr auto kHere = "di sini"sv;
  const auto text = line.substr(0, std::min(line.size(), from + kMost));
  for (auto colon = text.find(':', from); colon != kNotFound; colon = text.find(':', colon + 1)) {
    auto before = text.substr(0, before_blanks(text, colon));
    if (before.size() >= kHere.size() &&
        match_phrase(before, before.size() - kHere.size(), kHere) != kNotFound)
      before = before.substr(0, before_blanks(before, before.size() - kHere.size()));
    if (ends_with_quotation_mark(before)) return colon + 1;
  }
  return std::nullopt;
}

std::optional<std::size_t> closing_bracket(std::string_view line, std::size_t open) {
  constexpr std::size_t kMost = 300;
  const char closing = line[open] == '[' ? ']' : ')';
  int depth = 0;
  for (auto i = open; i < line.size() && i - open <= kMost; ++i) {
    if (line[i] == line[open]) ++depth;
    if (line[i] == closing && --depth == 0) return i;
  }
  return std::nullopt;
}

}  // namespace warta::corpus
