// A gold standard of stems: forms with the roots that people gave them.
//
// Lines of form<TAB>root<TAB>class<TAB>count, in UTF-8: root may be several with '|' between them, any of
// which is right, the best one first; class is cont, func, propn or anything else (a part of speech, _);
// count says how often the form was met, 1 if it is no number. Further columns are remarks; lines that begin
// with '#' are comments.
#ifndef WARTA_TESTS_BENCH_GOLD_H_
#define WARTA_TESTS_BENCH_GOLD_H_

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace warta::bench {

struct GoldWord {
  std::string form;
  std::vector<std::string> roots;  // never empty
  std::string word_class;
  std::uint64_t count = 1;

  /// Is the form one of its roots?
  bool stays() const;
  /// Is it a name? Also in the tags of Universal Dependencies.
  bool is_name() const;
};

/// Reads a gold. Punctuation and symbols, by their class, are left out. Throws std::runtime_error that names
/// the line of what cannot be read.
std::vector<GoldWord> read_gold(std::istream& lines);

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_GOLD_H_
