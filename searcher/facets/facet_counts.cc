#include "searcher/facets/facet_counts.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "searcher/facets/facet_names.h"

namespace warta::searching {
namespace {

/// What is counted of a term, and a document that has it.
struct Tally {
  std::uint64_t count = 0;
  Xapian::docid example = 0;
};

using Tallies = std::map<std::string, Tally>;

/// Finding the terms of one document costs about as much as reading so many postings.
constexpr std::uint64_t kPostingsPerDocument = 200;

class Counting {
 public:
  Counting(const Xapian::Database& database, const DocumentSet& documents, FacetField field)
      : database_(database),
        documents_(documents),
        prefix_(prefix_of(field)),
        marked_(database.get_lastdocid()) {}

  void by_postings() {
    const auto end = database_.allterms_end(prefix_);
    for (auto term = database_.allterms_begin(prefix_); term != end; ++term) {
      const auto last = database_.postlist_end(*term);
      Tally* tally = nullptr;
      for (auto posting = database_.postlist_begin(*term); posting != last; ++posting) {
        if (!documents_.contains(*posting)) continue;
        if (tally == nullptr) tally = &tallies_[*term];
        add(*posting, *tally);
      }
    }
  }

  void by_documents() {
    documents_.for_each([this](Xapian::docid document) {
      auto term = database_.termlist_begin(document);
      const auto end = database_.termlist_end(document);
      for (term.skip_to(prefix_); term != end; ++term) {
        const auto name = *term;
        if (!name.starts_with(prefix_)) break;
        add(document, tallies_[name]);
      }
    });
  }

  const Tallies& tallies() const { return tallies_; }
  std::uint64_t without() const { return documents_.size() - marked_.size(); }

 private:
  void add(Xapian::docid document, Tally& tally) {
    if (tally.count++ == 0) tally.example = document;
    marked_.add(document);
  }

  const Xapian::Database& database_;
  const DocumentSet& documents_;
  std::string prefix_;
  DocumentSet marked_;
  Tallies tallies_;
};

using TermTally = std::pair<std::string, Tally>;

/// The most frequent ones first; of equal count in the order of the terms.
bool is_more_frequent(const TermTally& a, const TermTally& b) {
  return std::tie(b.second.count, a.first) < std::tie(a.second.count, b.first);
}

std::vector<TermTally> most_frequent(const Tallies& tallies, std::size_t most, FacetField field) {
  std::vector<TermTally> found(tallies.begin(), tallies.end());
  if (!is_time(field) || found.size() > most) std::sort(found.begin(), found.end(), is_more_frequent);
  if (found.size() <= most) return found;
  found.resize(most);
  if (is_time(field)) {
    std::sort(found.begin(), found.end(),
              [](const TermTally& a, const TermTally& b) { return a.first < b.first; });
  }
  return found;
}

}  // namespace

FacetCounts count_by(const Xapian::Database& database, const DocumentSet& documents, FacetField field,
                     std::size_t most) {
  Counting counting(database, documents, field);
  if (documents.size() * kPostingsPerDocument < database.get_doccount())
    counting.by_documents();
  else
    counting.by_postings();
  FacetCounts counts;
  counts.matches = documents.size();
  counts.without = counting.without();
  for (const auto& [term, tally] : most_frequent(counting.tallies(), most, field))
    counts.values.push_back({facet_name(database, field, term, tally.example), tally.count});
  return counts;
}

}  // namespace warta::searching
