#include "searcher/wanted.h"

#include "common/messages/messages.h"
#include "common/query/query_compiler.h"
#include "common/text/terminal_text.h"
#include "searcher/article_lookup.h"
#include "searcher/similar.h"

namespace warta::searching {
namespace {

query::CompiledQuery unfiltered(const Wanted& wanted, text::Analyzer& analyzer,
                                const Xapian::Database& database, const query::WordMatcher& matcher) {
  if (wanted.query) return compile(*wanted.query, wanted.weights, analyzer, database, matcher);
  if (!wanted.similar_to.empty()) {
    const auto article = find_article(database, wanted.similar_to);
    if (!article) throw UnknownArticle(wanted.similar_to);
    return similar_query(database, *article, analyzer, matcher);
  }
  query::CompiledQuery all;
  all.query = Xapian::Query::MatchAll;
  return all;
}

}  // namespace

UnknownArticle::UnknownArticle(const std::string& name)
    : UsageError(
          tr("no article has the id or URL {}; ids are what --format ids shows", text::visible(name))) {}

query::CompiledQuery compile_wanted(const Wanted& wanted, text::Analyzer& analyzer,
                                    const Xapian::Database& database, const query::WordMatcher& matcher) {
  auto compiled = unfiltered(wanted, analyzer, database, matcher);
  compiled.query = filtered(compiled.query, wanted.filters, database);
  return compiled;
}

Xapian::Query compile_matching(Wanted wanted, text::Analyzer& analyzer, const Xapian::Database& database) {
  wanted.weights = query::kNoWeights;
  return compile_wanted(wanted, analyzer, database).query;
}

}  // namespace warta::searching
