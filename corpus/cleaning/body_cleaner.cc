#include "corpus/cleaning/body_cleaner.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "corpus/cleaning/boilerplate_patterns.h"
#include "corpus/cleaning/boilerplate_phrases.h"
#include "corpus/cleaning/editor_initials.h"
#include "corpus/cleaning/folded_text.h"
#include "corpus/cleaning/glued_words.h"

namespace warta::corpus {
namespace {

constexpr int kMostRounds = 8;

/// Lines that count as the edges of a body, blank ones left out: headlines, places and desks stand before it,
/// credits and their tags behind.
constexpr std::size_t kEdgeAtBegin = 3;
constexpr std::size_t kEdgeAtEnd = 8;

bool is_blank_line(std::string_view line) {
  return after_blanks(line, 0) == line.size();
}

/// The lines of a body, without their line breaks.
class Lines {
 public:
  explicit Lines(std::string_view body) : body_(body) {}

  std::optional<std::string_view> next() {
    if (at_ > body_.size()) return std::nullopt;
    const auto end = std::min(body_.find('\n', at_), body_.size());
    const auto line = body_.substr(at_, end - at_);
    at_ = end + 1;
    return line;
  }

 private:
  std::string_view body_;
  std::size_t at_ = 0;
};

/// A body with lines left out or changed: copied only from the first change on.
class Rewriting {
 public:
  explicit Rewriting(std::string_view body) : body_(body) {}

  void keep(std::string_view line) { write(line, false); }

  void replace(std::string_view line, std::string_view by) {
    begin_copy(line);
    write(by, false);
  }

  void drop(std::string_view line) {
    begin_copy(line);
    dropped_ = true;
  }

  /// Of the blank lines around lines that were dropped, only those before them stay.
  void keep_blank(std::string_view line) {
    if (!dropped_ || (any_ && !last_blank_)) write(line, true);
  }

  /// nullopt if all was kept.
  std::optional<std::string> result() const {
    if (!copy_) return std::nullopt;
    return std::string(without_outer_blanks(*copy_));
  }

 private:
  /// `line` is a view of the body.
  void begin_copy(std::string_view line) {
    if (copy_) return;
    const auto before = static_cast<std::size_t>(line.data() - body_.data());
    copy_.emplace();
    copy_->reserve(body_.size());
    if (before > 0) copy_->append(body_.substr(0, before - 1));
  }

  void write(std::string_view line, bool blank) {
    if (copy_) {
      if (any_) *copy_ += '\n';
      *copy_ += line;
    }
    any_ = true;
    last_blank_ = blank;
    if (!blank) dropped_ = false;
  }

  std::string_view body_;
  std::optional<std::string> copy_;
  bool any_ = false;
  bool last_blank_ = false;
  bool dropped_ = false;
};

/// Goes through the lines of one body.
class LineCleaning {
 public:
  LineCleaning(std::string_view source, std::string_view body, const RepeatedLines* repeated)
      : source_(source), body_(body), repeated_(repeated), rewriting_(body) {
    if (repeated_ != nullptr && !repetition_counts()) repeated_ = nullptr;
  }

  /// nullopt if nothing changed.
  std::optional<std::string> run(CleaningCounts& counts) {
    Lines lines(body_);
    while (const auto line = lines.next()) {
      if (is_blank_line(*line)) {
        rewriting_.keep_blank(*line);
        continue;
      }
      clean(*line, lines, counts);
      ++seen_;
    }
    return rewriting_.result();
  }

 private:
  /// Does anything repeat, and is it less than the greater part of the body?
  bool repetition_counts() const {
    if (body_.find('\n') == std::string_view::npos) return false;
    std::size_t repeated_bytes = 0;
    Lines lines(body_);
    while (const auto line = lines.next()) {
      if (repeated_->is_repeated(source_, *line)) repeated_bytes += line->size();
    }
    return repeated_bytes > 0 && repeated_bytes * 2 <= body_.size();
  }

  /// Of a line behind which `behind` come.
  LinePlace place_before(Lines behind) const {
    constexpr std::size_t kMostBlank = 32;
    if (seen_ < kEdgeAtBegin) return LinePlace::edge;
    std::size_t count = 0;
    for (std::size_t looked_at = 0; looked_at < kEdgeAtEnd + kMostBlank; ++looked_at) {
      const auto line = behind.next();
      if (!line) return LinePlace::edge;
      if (!is_blank_line(*line) && ++count == kEdgeAtEnd) break;
    }
    return LinePlace::middle;
  }

  void clean(std::string_view line, const Lines& behind, CleaningCounts& counts) {
    std::optional<LineRest> rest;
    if (find_boilerplate_phrase(line, 0)) rest = without_boilerplate(line, place_before(behind));
    const bool by_pattern = rest && rest->text.empty();
    if (by_pattern || (repeated_ != nullptr && repeated_->is_repeated(source_, line))) {
      rewriting_.drop(line);
      ++(by_pattern ? counts.lines_by_pattern : counts.lines_by_repetition);
    } else if (rest) {
      rewriting_.replace(line, rest->text);
      counts.parts_of_lines += rest->parts;
    } else {
      rewriting_.keep(line);
    }
  }

  std::string_view source_;
  std::string_view body_;
  const RepeatedLines* repeated_;
  Rewriting rewriting_;
  /// Lines gone through, blank ones left out.
  std::size_t seen_ = 0;
};

/// Cleans `body` once; nullopt if nothing was to be done.
std::optional<CleanedBody> clean_once(std::string_view source, std::string_view body,
                                      const RepeatedLines* repeated) {
  CleanedBody cleaned;
  auto& counts = cleaned.counts;
  auto lines = LineCleaning(source, body, repeated).run(counts);
  std::string_view text = lines ? std::string_view(*lines) : body;
  const auto length = length_without_initials(text);
  if (length != text.size()) ++counts.parts_of_lines;
  text = text.substr(0, length);
  auto separated = separate_glued_words(text);
  if (separated) counts.words_separated = separated->places;
  if (counts == CleaningCounts{}) return std::nullopt;
  counts.bytes_taken_out = body.size() - text.size();
  cleaned.text = separated ? std::move(separated->text) : std::string(text);
  return cleaned;
}

}  // namespace

CleaningCounts& CleaningCounts::operator+=(const CleaningCounts& other) {
  lines_by_pattern += other.lines_by_pattern;
  lines_by_repetition += other.lines_by_repetition;
  parts_of_lines += other.parts_of_lines;
  words_separated += other.words_separated;
  bytes_taken_out += other.bytes_taken_out;
  return *this;
}

CleanedBody clean_body(std::string_view source, std::string body, const RepeatedLines* repeated) {
  auto once = clean_once(source, body, repeated);
  if (!once) return {std::move(body), {}};
  auto cleaned = std::move(*once);
  for (int round = 1; round < kMostRounds; ++round) {
    if (!holds_letters(cleaned.text)) break;
    auto next = clean_once(source, cleaned.text, repeated);
    if (!next) return cleaned;
    cleaned.text = std::move(next->text);
    cleaned.counts += next->counts;
  }
  return {std::move(body), {}};
}

}  // namespace warta::corpus
