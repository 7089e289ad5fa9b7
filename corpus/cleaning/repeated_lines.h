// Lines that stand in a large share of one source's articles: boilerplate that no pattern knows.
#ifndef WARTA_CORPUS_CLEANING_REPEATED_LINES_H_
#define WARTA_CORPUS_CLEANING_REPEATED_LINES_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace warta::corpus {

/// Learns from bodies as dumps have them; decides about lines by what it has seen so far. To judge the first
/// articles of a dump too, a reader lets it observe some hundreds ahead of those that it cleans.
///
/// Lines are compared by hashes of their letters and digits, numbers taken as alike, so that "Dibaca 12 kali"
/// is one line with "Dibaca: 7 kali". What the decision rests on is never more than was seen: tables that are
/// full lose counts (Misra and Gries 1982, in batches as by Agarwal et al. 2012) and never gain any. Of a
/// source with n lines seen a count is short by at most n / kLinesKept, which is 1 % of the articles where
/// they have 20 lines each.
///
/// Takes up to 28 MiB, whatever the dumps hold. Deterministic: the same bodies in the same order give the
/// same answers. Not thread-safe; is_repeated() may be called by several threads while none observes.
class RepeatedLines {
 public:
  /// Lines that a source's table is cut back to when it has twice as many.
  static constexpr std::size_t kLinesKept = 2048;
  /// Of more, the one with the fewest articles goes, of several such the one that was not seen the longest.
  static constexpr std::size_t kSourcesKept = 128;

  /// Groups that lines are put in by their first sixteen letters.
  static constexpr std::size_t kBeginnings = 4096;

  /// Learns the lines of a body. An empty `source` is one too. A body of one line is passed over, since
  /// nothing in it can repeat but itself, and one whose copy was seen lately.
  void observe(std::string_view source, std::string_view body);

  /// Does `line` stand in so many of the source's articles that it is no part of them? Lines of 24 letters or
  /// more must be in 8 % of them, shorter ones and those that end with a colon (which are headings also) in
  /// 30 %, all in ten articles at least. Never repeated are lines of fewer than eight letters and digits or
  /// more than 600 bytes, and datelines, which end with a dash.
  bool is_repeated(std::string_view source, std::string_view line) const;

 private:
  struct Source {
    std::uint64_t articles = 0;
    std::uint64_t last_seen = 0;
    std::unordered_map<std::uint64_t, std::uint32_t> lines;
    /// The groups of the lines that were seen often enough: all other lines, and nearly all are others, need
    /// not be read to their end.
    std::bitset<kBeginnings> beginnings;
    bool any_beginnings = false;
    /// Of bodies, each in the place that its hash names.
    std::vector<std::uint64_t> bodies;
  };

  Source& source_for(std::string_view name);
  static void cut_back(Source& source);

  std::map<std::string, Source, std::less<>> sources_;
  std::uint64_t observed_ = 0;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_CLEANING_REPEATED_LINES_H_
