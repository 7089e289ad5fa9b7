#include "corpus/cleaning/boilerplate_patterns.h"

#include <algorithm>
#include <vector>

#include "corpus/cleaning/boilerplate_phrases.h"
#include "corpus/cleaning/boilerplate_segment.h"
#include "corpus/cleaning/folded_text.h"
#include "corpus/cleaning/title_shape.h"

namespace warta::corpus {
namespace {

using enum PhraseKind;
using Segment = BoilerplateSegment;

constexpr auto kNotFound = std::string_view::npos;

/// What is taken out of a line.
struct Cut {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Finds what is to be taken out of one line.
class LineCutter {
 public:
  LineCutter(std::string_view line, LinePlace place)
      : line_(line),
        place_(place),
        phrases_(find_boilerplate_phrases(line)),
        first_letter_(find_letter(line, 0)) {}

  /// From left to right, none overlapping.
  std::vector<Cut> cuts() {
    std::vector<Cut> all;
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      if (phrases_[i].begin < done_) continue;
      const auto cut = cut_of(i);
      if (!cut) continue;
      if (first_letter_ >= cut->begin) first_letter_ = find_letter(line_, cut->end);
      done_ = cut->end;
      all.push_back(*cut);
    }
    return all;
  }

 private:
  std::optional<Cut> cut_of(std::size_t i) const {
    const auto& phrase = phrases_[i];
    const auto open = opening_bracket(phrase);
    if (open != kNotFound && open >= done_) return cut_of_bracket(phrase, open);
    if (phrase.kind == anywhere) return Cut{phrase.begin, phrase.end};
    if (phrase.kind == page) return cut_of_pages(phrase);
    const auto segment = segment_of(i);
    return may_begin(segment) ? cut_of(segment) : std::nullopt;
  }

  /// In the middle of a line only a new sentence can be what is looked for; behind another cut, anything.
  bool may_begin(const Segment& segment) const {
    const auto& phrase = segment.phrase;
    if (segment.leads) return true;
    if (done_ > 0 && before_blanks(line_, phrase.begin) <= done_) return true;
    return (phrase.kind == loading || segment.capital) && is_sentence_border(line_, phrase.begin);
  }

  std::optional<Cut> cut_of(const Segment& segment) const {
    const auto& phrase = segment.phrase;
    if (phrase.kind == link || phrase.kind == weak_link || phrase.kind == video) return cut_of_link(segment);
    if (phrase.kind == notice || phrase.kind == channel || phrase.kind == follow)
      return cut_of_notice(segment);
    if (phrase.kind == loading) return cut_of_loading(segment);
    if (phrase.kind == shouted && is_ascii_upper(line_[phrase.begin + 1]))
      return Cut{phrase.begin, phrase.end};
    if (is_alone(segment) || is_credit_here(segment) || is_tags(segment))
      return Cut{phrase.begin, segment.end};
    return std::nullopt;
  }

  bool is_credit_here(const Segment& segment) const {
    const auto kind = segment.phrase.kind;
    const bool placed = (kind == credit && place_ == LinePlace::edge) || (kind == photo && segment.leads);
    return placed && is_credit(segment, line_);
  }

  static bool is_tags(const Segment& segment) {
    return segment.phrase.kind == tags && segment.phrase.colon && segment.text.size() <= segment.most() &&
           !holds_full_stop(segment.text);
  }

  std::optional<Cut> cut_of_link(const Segment& segment) const {
    const auto& phrase = segment.phrase;
    if (is_alone(segment)) return Cut{phrase.begin, segment.end};
    if (phrase.kind == link && lost_its_link(segment)) return cut_of_rest(segment);
    if (phrase.kind == video && is_quoted(segment.text)) {
      if (const auto end = end_of_quoted_title(line_, phrase.end)) return Cut{phrase.begin, *end};
    }
    return is_link(segment) ? std::optional(Cut{phrase.begin, segment.end}) : std::nullopt;
  }

  /// "Baca juga:, Then the article goes on", "Baca selengkapnya di, Then …": the link's own text was lost on
  /// the way.
  bool lost_its_link(const Segment& segment) const {
    const auto& phrase = segment.phrase;
    const bool awaits_link = phrase.colon || match_phrase(line_, phrase.end - 2, "di") == phrase.end;
    return awaits_link && segment.text.starts_with(',') && holds_letters(segment.text);
  }

  /// What is left of such a link, with its comma.
  Cut cut_of_rest(const Segment& segment) const {
    return Cut{segment.phrase.begin, line_.find(',', segment.phrase.end) + 1};
  }

  /// A channel's notice on a line of its own has several sentences; elsewhere nothing tells which is the
  /// last.
  std::optional<Cut> cut_of_notice(const Segment& segment) const {
    constexpr std::size_t kMostOfLine = 500;
    constexpr std::size_t kMostOfSentence = 300;
    const auto& phrase = segment.phrase;
    if (lost_its_link(segment)) return cut_of_rest(segment);
    const bool whole_line = phrase.kind != notice && segment.leads && segment.at_line_end;
    const auto sentence_end = whole_line ? kNotFound : after_first_sentence(segment.text);
    const auto text = segment.text.substr(0, sentence_end);
    if (text.size() > (whole_line ? kMostOfLine : kMostOfSentence)) return std::nullopt;
    const auto text_begin = static_cast<std::size_t>(segment.text.data() - line_.data());
    const Cut cut{phrase.begin, sentence_end == kNotFound ? segment.end : text_begin + sentence_end};
    if (phrase.kind == channel && !names_channel(line_.substr(cut.begin, cut.end - cut.begin)))
      return std::nullopt;
    return cut;
  }

  /// With the comma that is left of the link before it.
  std::optional<Cut> cut_of_loading(const Segment& segment) const {
    const bool dots = segment.text.starts_with("...") || segment.text.starts_with("\xe2\x80\xa6");
    if (is_alone(segment)) return Cut{segment.phrase.begin, segment.end};
    if (!dots || !segment.at_line_end || holds_letters(segment.text)) return std::nullopt;
    const auto before = before_blanks(line_, segment.phrase.begin);
    return Cut{line_.substr(0, before).ends_with(',') ? before - 1 : before, segment.end};
  }

  std::optional<Cut> cut_of_pages(const PhraseFound& phrase) const {
    constexpr std::size_t kMostOfRow = 130;
    if (line_.size() <= kMostOfRow && is_page_row(line_)) return Cut{done_, line_.size()};
    const auto begin = begin_of_page_count(line_, phrase.begin);
    if (begin == phrase.begin || begin < done_ || !is_sentence_border(line_, begin)) return std::nullopt;
    return Cut{begin, phrase.end};
  }

  std::optional<Cut> cut_of_bracket(const PhraseFound& phrase, std::size_t open) const {
    const auto close = closing_bracket(line_, open);
    if (!close || phrase.end > *close) return std::nullopt;
    const auto text = without_outer_blanks(line_.substr(phrase.end, *close - phrase.end));
    const bool named = phrase.colon && !text.empty();
    const bool titled = is_in_title_case(text);
    const bool goes =
        (named && (phrase.kind == embed || phrase.kind == link || phrase.kind == photo)) ||
        (titled && phrase.kind == link) ||
        // "(baca: penguasa)" is a gloss, a part of the sentence around it; "(Lihat: …)" names sources.
        (named && titled && match_phrase(line_, phrase.begin, "baca") != kNotFound &&
         is_sentence_border(line_, open));
    return goes ? std::optional(Cut{open, *close + 1}) : std::nullopt;
  }

  /// The bracket that opens right before a phrase; kNotFound where none does.
  std::size_t opening_bracket(const PhraseFound& phrase) const {
    const auto before = before_blanks(line_, phrase.begin);
    return before > 0 && (line_[before - 1] == '[' || line_[before - 1] == '(') ? before - 1 : kNotFound;
  }

  Segment segment_of(std::size_t i) const {
    const auto& phrase = phrases_[i];
    const auto furthest = std::min(line_.size(), phrase.end + Segment::kMostText);
    Segment segment{
        phrase, {}, line_.size(), phrase.begin <= first_letter_, false, is_ascii_upper(line_[phrase.begin])};
    for (auto next = i + 1; next < phrases_.size() && phrases_[next].begin < furthest; ++next) {
      if (!ends_segment(phrases_[next])) continue;
      const auto open = opening_bracket(phrases_[next]);
      segment.end = open == kNotFound ? phrases_[next].begin : open;
      break;
    }
    segment.at_line_end = segment.end == line_.size();
    segment.text =
        without_outer_blanks(line_.substr(phrase.end, std::min(segment.end, furthest) - phrase.end));
    return segment;
  }

  /// Words of a title are none: "Baca juga: Pilihan Editor dan Video Terbaru".
  bool ends_segment(const PhraseFound& phrase) const {
    const bool capital = is_ascii_upper(line_[phrase.begin]);
    switch (phrase.kind) {
      case anywhere:
        return true;
      case embed:
        return opening_bracket(phrase) != kNotFound;
      case shouted:
        return is_ascii_upper(line_[phrase.begin + 1]);
      case link:
      case credit:
      case tags:
        return capital && (phrase.colon || is_sentence_border(line_, phrase.begin));
      case notice:
        return capital;
      case video:
      case channel:
      case follow:
        return capital && is_sentence_border(line_, phrase.begin);
      default:
        return false;
    }
  }

  std::string_view line_;
  LinePlace place_;
  std::vector<PhraseFound> phrases_;
  /// Of what was not taken out; kNotFound if there is none.
  std::size_t first_letter_;
  /// The end of the last cut.
  std::size_t done_ = 0;
};

/// What is left between cuts, joined by blanks.
std::string joined_rest(std::string_view line, const std::vector<Cut>& cuts) {
  std::string rest;
  rest.reserve(line.size());
  std::size_t from = 0;
  const auto add = [&](std::size_t to) {
    const auto part = without_outer_blanks(line.substr(from, to - from));
    if (!rest.empty() && !part.empty()) rest += ' ';
    rest += part;
  };
  for (const auto& cut : cuts) {
    add(cut.begin);
    from = cut.end;
  }
  add(line.size());
  return rest;
}

}  // namespace

std::optional<LineRest> without_boilerplate(std::string_view line, LinePlace place) {
  if (!find_boilerplate_phrase(line, 0)) return std::nullopt;
  line = without_outer_blanks(line);
  const auto cuts = LineCutter(line, place).cuts();
  if (cuts.empty()) return std::nullopt;
  auto rest = joined_rest(line, cuts);
  if (!holds_letters(rest)) return LineRest{{}, 1};
  return LineRest{std::move(rest), cuts.size()};
}

}  // namespace warta::corpus
