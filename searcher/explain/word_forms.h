// The words behind the terms of an explanation.
#ifndef WARTA_SEARCHER_EXPLAIN_WORD_FORMS_H_
#define WARTA_SEARCHER_EXPLAIN_WORD_FORMS_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/query/query.h"
#include "common/text/analyzer.h"
#include "searcher/explain/explanation.h"

namespace warta::searching {

/// The query's words that rank, by the stems and by the forms that they come to; each once, in the query's
/// order.
struct AskedWords {
  std::map<std::string, std::vector<std::string>, std::less<>> by_stem;
  std::map<std::string, std::vector<std::string>, std::less<>> by_form;
};

AskedWords asked_words(const query::Node& root, text::Analyzer& analyzer);

/// The normal forms of `text` by their stems, with how often they occur.
class StemForms {
 public:
  StemForms(std::string_view text, text::Analyzer& analyzer);

  /// The most frequent first, of equals in byte order.
  std::vector<ReachedForm> of_stem(std::string_view stem) const;
  std::vector<ReachedForm> of_form(std::string_view form) const;

 private:
  std::map<std::string, std::map<std::string, std::uint32_t>, std::less<>> forms_;  // by stem
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_EXPLAIN_WORD_FORMS_H_
