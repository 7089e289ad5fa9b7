#include "corpus/cleaning/repeated_lines.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <utility>

#include "corpus/cleaning/folded_text.h"

namespace warta::corpus {
namespace {

constexpr std::size_t kShortestLine = 8;
constexpr std::size_t kLongestLine = 600;
constexpr std::uint64_t kFewestPercent = 8;
constexpr std::size_t kBodiesKept = 512;
constexpr std::size_t kLongestSourceName = 256;

/// Of a body, that many lines from its beginning and its end: boilerplate is there in the longest articles
/// too, and a file that is no article cannot flood a table.
constexpr std::size_t kLinesLookedAt = 200;

/// A letter's or digit's folded byte; 0 for what is passed over. All digits are one.
constexpr auto kFold = [] {
  std::array<char, 256> fold{};
  for (std::size_t i = 0; i < fold.size(); ++i) {
    const auto c = static_cast<char>(i);
    if (is_ascii_digit(c))
      fold[i] = '0';
    else if (is_word_byte(c))
      fold[i] = ascii_folded(c);
  }
  return fold;
}();

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
  constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15U;
  hash = (hash ^ word) * kOdd;
  return hash ^ (hash >> 29U);
}

/// The letters and digits of a line, folded, each number as one 0.
class FoldedLine {
 public:
  /// At most the first `most` of them.
  // bytes_ is not set to 0 first, which would cost as much as the rest.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
  FoldedLine(std::string_view line, std::size_t most) {
    char last = '\0';
    for (const char c : line.substr(0, kLongestLine)) {
      if (size_ >= most) break;
      const char fold = kFold[static_cast<unsigned char>(c)];
      bytes_[size_] = fold;
      // Without branches, which words end too often for.
      const auto is_kept = static_cast<std::size_t>(fold != '\0');
      const auto in_number = static_cast<std::size_t>(fold == '0') & static_cast<std::size_t>(last == '0');
      size_ += is_kept & (in_number ^ 1U);
      last = fold == '\0' ? last : fold;
    }
    std::memset(bytes_.data() + size_, 0, kWord);
  }

  std::size_t size() const { return size_; }

  std::uint64_t hash() const {
    std::uint64_t hash = size_;
    for (std::size_t i = 0; i < size_; i += kWord) {
      std::uint64_t word = 0;
      std::memcpy(&word, bytes_.data() + i, kWord);
      hash = mixed(hash, word);
    }
    return hash;
  }

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);

  std::array<char, kLongestLine + kWord> bytes_;
  std::size_t size_ = 0;
};

/// Which of a source's beginnings a line has.
std::size_t beginning_of(std::string_view line) {
  constexpr std::size_t kBytes = 16;
  return FoldedLine(line, kBytes).hash() % RepeatedLines::kBeginnings;
}

bool has_length_to_repeat(std::string_view line) {
  return line.size() >= kShortestLine && line.size() <= kLongestLine;
}

std::uint64_t hash_of(std::string_view bytes) {
  return mixed(std::hash<std::string_view>{}(bytes), bytes.size());
}

bool is_dateline(std::string_view line) {
  return line.ends_with('-') || line.ends_with("\xe2\x80\x93") || line.ends_with("\xe2\x80\x94");
}

struct SeenLine {
  std::uint64_t hash = 0;
  std::string_view text;

  friend bool operator<(const SeenLine& a, const SeenLine& b) { return a.hash < b.hash; }
  friend bool operator==(const SeenLine& a, const SeenLine& b) { return a.hash == b.hash; }
};

/// Those of a body's lines that can repeat, each once; empty if it has one line only.
std::vector<SeenLine> lines_of(std::string_view body) {
  std::vector<SeenLine> lines;
  if (body.find('\n') == std::string_view::npos) return lines;
  const auto add = [&](std::string_view line) {
    if (!has_length_to_repeat(line)) return;
    const FoldedLine fold(line, kLongestLine);
    if (fold.size() >= kShortestLine) lines.push_back({fold.hash(), line});
  };
  std::size_t looked_at = 0;
  auto rest = body;
  while (!rest.empty() && looked_at++ < kLinesLookedAt) {
    const auto end = std::min(rest.find('\n'), rest.size());
    add(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  looked_at = 0;
  while (!rest.empty() && looked_at++ < kLinesLookedAt) {
    const auto before = rest.rfind('\n');
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    add(rest.substr(begin));
    rest = rest.substr(0, begin == 0 ? 0 : before);
  }
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

/// Articles that a line must be in, of `articles`.
std::uint64_t articles_needed(std::uint64_t articles, std::uint64_t percent) {
  constexpr std::uint64_t kFewest = 10;
  return std::max(kFewest, articles * percent / 100);
}

std::uint64_t percent_needed(std::size_t letters, std::string_view line) {
  constexpr std::size_t kShort = 24;
  constexpr std::uint64_t kPercentOfHeading = 30;
  return letters < kShort || line.ends_with(':') ? kPercentOfHeading : kFewestPercent;
}

}  // namespace

void RepeatedLines::observe(std::string_view source, std::string_view body) {
  const auto lines = lines_of(body);
  if (lines.empty()) return;
  auto& seen = source_for(source);
  const auto body_hash = hash_of(body);
  auto& place = seen.bodies[body_hash % kBodiesKept];
  if (place == body_hash) return;
  place = body_hash;
  ++seen.articles;
  // A share only grows when its line is seen: what is in too few articles then will be until it is seen
  // again.
  const auto needed = articles_needed(seen.articles, kFewestPercent);
  for (const auto& line : lines) {
    if (++seen.lines[line.hash] < needed) continue;
    seen.beginnings.set(beginning_of(line.text));
    seen.any_beginnings = true;
  }
  if (seen.lines.size() > 2 * kLinesKept) cut_back(seen);
}

bool RepeatedLines::is_repeated(std::string_view source, std::string_view line) const {
  if (!has_length_to_repeat(line)) return false;
  const auto found = sources_.find(source.substr(0, kLongestSourceName));
  if (found == sources_.end()) return false;
  const auto& seen = found->second;
  if (!seen.any_beginnings || !seen.beginnings.test(beginning_of(line))) return false;
  const FoldedLine fold(line, kLongestLine);
  const auto shown = without_outer_blanks(line);
  if (fold.size() < kShortestLine || is_dateline(shown)) return false;
  const auto count = seen.lines.find(fold.hash());
  return count != seen.lines.end() &&
         count->second >= articles_needed(seen.articles, percent_needed(fold.size(), shown));
}

RepeatedLines::Source& RepeatedLines::source_for(std::string_view name) {
  name = name.substr(0, kLongestSourceName);
  auto found = sources_.find(name);
  if (found == sources_.end()) {
    if (sources_.size() == kSourcesKept) {
      sources_.erase(std::min_element(sources_.begin(), sources_.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second.articles, a.second.last_seen) <
               std::pair(b.second.articles, b.second.last_seen);
      }));
    }
    found = sources_.emplace(name, Source{}).first;
    found->second.bodies.resize(kBodiesKept);
  }
  found->second.last_seen = ++observed_;
  return found->second;
}

/// Takes off each count what the first line too many has, so that kLinesKept or fewer are left.
void RepeatedLines::cut_back(Source& source) {
  std::vector<std::uint32_t> counts;
  counts.reserve(source.lines.size());
  for (const auto& [hash, count] : source.lines) counts.push_back(count);
  const auto first_out = counts.begin() + static_cast<std::ptrdiff_t>(kLinesKept);
  std::nth_element(counts.begin(), first_out, counts.end(), std::greater<>());
  const auto loss = *first_out;
  for (auto line = source.lines.begin(); line != source.lines.end();) {
    if (line->second <= loss) {
      line = source.lines.erase(line);
    } else {
      line->second -= loss;
      ++line;
    }
  }
}

}  // namespace warta::corpus
