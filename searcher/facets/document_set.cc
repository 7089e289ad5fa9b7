#include "searcher/facets/document_set.h"

#include "common/query/unranked.h"

namespace warta::searching {
namespace {

/// Is shown each match, unranked, and reads nothing of it.
class Collector : public Xapian::MatchSpy {
 public:
  explicit Collector(DocumentSet& documents) : documents_(documents) {}

  void operator()(const Xapian::Document& document, double /*weight*/) override {
    documents_.add(document.get_docid());
  }

 private:
  DocumentSet& documents_;
};

}  // namespace

DocumentSet matching_documents(const Xapian::Database& database, const Xapian::Query& query) {
  DocumentSet documents(database.get_lastdocid());
  Collector collector(documents);
  auto enquire = query::unranked(database, query);
  enquire.add_matchspy(&collector);
  enquire.get_mset(0, 0, database.get_doccount());
  return documents;
}

}  // namespace warta::searching
