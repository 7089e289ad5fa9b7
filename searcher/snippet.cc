#include "searcher/snippet.h"

#include <algorithm>
#include <utility>

#include "common/text/terminal_text.h"
#include "common/text/utf8.h"

namespace warta::searching {
namespace {

constexpr std::string_view kEllipsis = "…";

/// How far before the first match, in code points, a window may reach back for the beginning of its sentence;
/// and how far it reaches back where no sentence begins there.
constexpr std::size_t kSentenceReach = 120;
constexpr std::size_t kContext = 40;

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
bool ends_sentence(char c) {
  return c == '.' || c == '!' || c == '?';
}

/// The offset `count` code points before `from`, or 0.
std::size_t backward(std::string_view text, std::size_t from, std::size_t count) {
  while (from > 0 && count > 0) {
    if (text::begins_code_point(text[--from])) --count;
  }
  return from;
}

/// Does a sentence, or a paragraph, begin at `at`?
bool begins_sentence(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] == '\n') return true;
  return at >= 2 && is_blank(text[at - 1]) && ends_sentence(text[at - 2]);
}

/// Where a window for a match at `match` begins: at its sentence, else at a word a little before.
std::size_t window_begin(std::string_view text, std::size_t match) {
  const auto reach = backward(text, match, kSentenceReach);
  for (auto at = match + 1; at-- > reach;) {
    if (begins_sentence(text, at)) return at;
  }
  auto at = backward(text, match, kContext);
  while (at < match && !(at > 0 && is_blank(text[at - 1]))) ++at;
  return at;
}

/// Where a window that begins at `begin` ends: `width` columns on, taken back to the end of a word.
std::size_t window_end(std::string_view text, std::size_t begin, std::size_t width) {
  const auto limit = begin + text::beginning_of_width(text.substr(begin), width);
  if (limit == text.size()) return limit;
  auto end = limit;
  while (end > begin && !is_blank(text[end])) --end;
  return end > begin ? end : limit;
}

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t parts = 0;
  std::size_t matches = 0;
};

/// The window that begins for the first of `matches`, with the count of what it holds.
Window window_for(std::string_view text, std::span<const Match> matches, std::size_t width) {
  Window window;
  window.begin = window_begin(text, matches.front().begin);
  window.end = window_end(text, window.begin, width);
  if (matches.front().end > window.end) {  // a window too short for what leads up to its match
    window.begin = matches.front().begin;
    window.end = window_end(text, window.begin, width);
  }
  std::vector<std::size_t> parts;
  for (const auto& match : matches) {
    if (match.end > window.end) break;
    ++window.matches;
    if (std::find(parts.begin(), parts.end(), match.part) == parts.end()) parts.push_back(match.part);
  }
  window.parts = parts.size();
  return window;
}

Window best_window(std::string_view text, std::span<const Match> matches, std::size_t width) {
  Window best;
  best.end = window_end(text, 0, width);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const auto window = window_for(text, matches.subspan(i), width);
    const bool better =
        window.parts != best.parts ? window.parts > best.parts : window.matches > best.matches;
    if (better) best = window;
  }
  return best;
}

/// Where a window that need not reach further than `least` ends at a sentence; its own end where none does in
/// the last third of it.
std::size_t sentence_end(std::string_view text, const Window& window, std::size_t least) {
  if (window.end == text.size()) return window.end;
  const auto earliest = std::max(least, window.end - (window.end - window.begin) / 3);
  for (auto at = window.end; at > earliest; --at) {
    if (ends_sentence(text[at - 1]) && is_blank(text[at])) return at;
  }
  return window.end;
}

/// Copies a window of a text onto one line, runs of blanks as one, and carries the matches along.
class LineCopy {
 public:
  LineCopy(std::string_view text, std::span<const Match> matches) : text_(text), matches_(matches) {}

  Snippet copy(std::size_t begin, std::size_t end) {
    if (begin > 0) snippet_.text = kEllipsis;
    auto match =
        std::find_if(matches_.begin(), matches_.end(), [&](const Match& m) { return m.begin >= begin; });
    for (auto at = begin; at < end;) {
      while (match != matches_.end() && match->begin < at) ++match;
      if (match != matches_.end() && match->begin == at && match->end <= end) {
        const auto match_end = longest_from(match, end);
        const auto highlight_begin = snippet_.text.size();
        copy_plain(at, match_end);
        snippet_.highlights.push_back({highlight_begin, snippet_.text.size()});
        at = match_end;
      } else {
        copy_plain(at, at + 1);
        ++at;
      }
    }
    while (!snippet_.text.empty() && snippet_.text.back() == ' ') snippet_.text.pop_back();
    if (end < text_.size()) cut_off();
    return std::move(snippet_);
  }

 private:
  using MatchPosition = std::span<const Match>::iterator;

  /// Where the longest of the matches that begin here ends, of those that end by `limit`: a phrase covers the
  /// words in it.
  std::size_t longest_from(MatchPosition match, std::size_t limit) const {
    auto longest = match->end;
    for (const auto begin = match->begin; match != matches_.end() && match->begin == begin; ++match) {
      if (match->end <= limit) longest = std::max(longest, match->end);
    }
    return longest;
  }

  /// Behind a sentence the mark stands by itself.
  void cut_off() {
    if (!snippet_.text.empty() && ends_sentence(snippet_.text.back())) snippet_.text += ' ';
    snippet_.text += kEllipsis;
  }

  void copy_plain(std::size_t begin, std::size_t end) {
    for (const char c : text_.substr(begin, end - begin)) {
      if (!is_blank(c))
        snippet_.text += c;
      else if (!snippet_.text.empty() && snippet_.text.back() != ' ')
        snippet_.text += ' ';
    }
  }

  std::string_view text_;
  std::span<const Match> matches_;
  Snippet snippet_;
};

}  // namespace

Snippet make_snippet(std::string_view body, std::span<const Match> matches, std::size_t width) {
  const auto window = best_window(body, matches, width);
  auto last = window.begin;
  for (const auto& match : matches) {
    if (match.begin >= window.begin && match.end <= window.end) last = std::max(last, match.end);
  }
  return LineCopy(body, matches).copy(window.begin, sentence_end(body, window, last));
}

Snippet whole_text(std::string_view text, std::span<const Match> matches) {
  return LineCopy(text, matches).copy(0, text.size());
}

}  // namespace warta::searching
