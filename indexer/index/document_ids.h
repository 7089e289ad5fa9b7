// From Xapian's numbers of documents to the terms that only one article each has.
//
// Thread-safe as the database is. All throw Xapian::Error.
#ifndef WARTA_INDEXER_INDEX_DOCUMENT_IDS_H_
#define WARTA_INDEXER_INDEX_DOCUMENT_IDS_H_

#include <string>
#include <vector>

#include <xapian.h>

namespace warta::indexing {

/// Empty where the document has none.
std::string id_term_of(const Xapian::Database& database, Xapian::docid number);

/// In the order of the numbers, each once.
std::vector<std::string> id_terms_of(const Xapian::Database& database, std::vector<Xapian::docid> numbers);

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_INDEX_DOCUMENT_IDS_H_
