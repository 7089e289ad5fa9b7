#include "common/query/term_expansion.h"

#include <algorithm>
#include <charconv>

#include "common/schema.h"
#include "common/spelling.h"
#include "common/text/utf8.h"

namespace warta::query {
namespace {

/// The prefixes of the schema are capital letters, which no exact form begins with: normal forms are folded.
bool has_prefix(std::string_view term) {
  return !term.empty() && term.front() >= 'A' && term.front() <= 'Z';
}
constexpr const char* kBehindPrefixes = "[";  // the byte behind Z

/// The least string behind all that begin with `beginning`; empty if there is none.
std::string behind_all(std::string beginning) {
  while (!beginning.empty() && beginning.back() == '\xff') beginning.pop_back();
  if (!beginning.empty()) ++beginning.back();
  return beginning;
}

/// The bytes of the first `count` code points.
std::size_t bytes_of(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if (text::begins_code_point(text[at]) && count-- == 0) break;
  }
  return at;
}

/// Walks the terms in their order and compares each with a word, letter by letter; where it is clear that
/// nothing with this beginning is near enough, it goes on behind all of it.
class NearTermSearch {
 public:
  NearTermSearch(std::string_view prefix, std::string_view word, std::size_t distance)
      : prefix_(prefix), rows_(code_points(word)), distance_(distance) {}

  std::optional<std::vector<std::string>> search(const Xapian::Database& database, std::size_t most) {
    std::vector<std::string> found;
    auto term = database.allterms_begin(prefix_);
    const auto end = database.allterms_end(prefix_);
    while (term != end) {
      const auto full = *term;
      if (prefix_.empty() && has_prefix(full)) {
        term.skip_to(kBehindPrefixes);
        continue;
      }
      const auto form = std::string_view(full).substr(prefix_.size());
      const auto hopeless = hopeless_beginning(form);
      if (hopeless == 0 && rows_.distance() <= distance_) {
        if (found.size() == most) return std::nullopt;
        found.emplace_back(form);
      }
      if (!advance(term, end, full.substr(0, prefix_.size() + hopeless), hopeless > 0)) break;
    }
    return found;
  }

 private:
  /// Compares `form`; returns how many of its bytes are enough to see that it is too far, 0 if all are
  /// needed.
  std::size_t hopeless_beginning(std::string_view form) {
    const auto letters = code_points(form);
    const auto known = rows_.letters();
    std::size_t shared = 0;
    while (shared < std::min(letters.size(), known.size()) && letters[shared] == known[shared]) ++shared;
    rows_.cut_back(shared);
    while (rows_.size() < letters.size()) {
      if (rows_.add(letters[rows_.size()]) > distance_) return bytes_of(form, rows_.size());
    }
    return 0;
  }

  /// The next term, or the first one behind all that begin with `beginning`. A few single steps are cheaper
  /// than finding a place anew.
  static bool advance(Xapian::TermIterator& term, const Xapian::TermIterator& end,
                      const std::string& beginning, bool skip) {
    constexpr int kSteps = 4;
    for (int step = 0; step < kSteps; ++step) {
      if (++term == end) return false;
      if (!skip || !(*term).starts_with(beginning)) return true;
    }
    const auto next = behind_all(beginning);
    if (next.empty()) return false;
    term.skip_to(next);
    return term != end;
  }

  std::string prefix_;
  SpellingRows rows_;
  std::size_t distance_;
};

}  // namespace

std::optional<std::vector<std::string>> terms_beginning(const Xapian::Database& database,
                                                        const std::string& beginning, std::size_t most) {
  std::vector<std::string> found;
  const auto end = database.allterms_end(beginning);
  for (auto term = database.allterms_begin(beginning); term != end; ++term) {
    if (found.size() == most) return std::nullopt;
    found.push_back(*term);
  }
  return found;
}

std::optional<std::vector<std::string>> terms_near(const Xapian::Database& database, std::string_view prefix,
                                                   std::string_view word, std::size_t distance,
                                                   std::size_t most) {
  return NearTermSearch(prefix, word, distance).search(database, most);
}

std::vector<int> years_of(const Xapian::Database& database) {
  std::vector<int> years;
  const std::string prefix(schema::kYearPrefix);
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end; ++term) {
    const auto year = *term;
    int number = 0;
    std::from_chars(year.data() + prefix.size(), year.data() + year.size(), number);
    years.push_back(number);
  }
  return years;
}

}  // namespace warta::query
