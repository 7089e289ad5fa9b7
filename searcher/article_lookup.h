// Finds one article by what it is called.
#ifndef WARTA_SEARCHER_ARTICLE_LOOKUP_H_
#define WARTA_SEARCHER_ARTICLE_LOOKUP_H_

#include <optional>
#include <string>

#include <xapian.h>

namespace warta::searching {

/// The document whose id is `name`, or else whose URL is; nullopt if there is none. Lets Xapian's errors
/// through.
std::optional<Xapian::docid> find_article(const Xapian::Database& database, const std::string& name);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_ARTICLE_LOOKUP_H_
