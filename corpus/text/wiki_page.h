// A page of a MediaWiki export as a record: what of its many elements tells about the article, and whether it
// is one.
#ifndef WARTA_CORPUS_TEXT_WIKI_PAGE_H_
#define WARTA_CORPUS_TEXT_WIKI_PAGE_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/formats/raw_record.h"

namespace warta::corpus {

struct WikiPage {
  /// Why it is no article; else empty.
  std::string problem;
  std::string text;
  /// Empty where the wiki's addresses cannot be told from its main page's.
  std::string url;
  /// Views of the page's fields: title, id, revision.timestamp of the last revision. Not text and url.
  std::vector<RawField> fields;
};

/// `fields` are those of a `<page>`, `base` is the `<base>` of the export's siteinfo, the address of its main
/// page; may be empty. A page of another namespace than 0, a redirect or one whose model is not wikitext is
/// no article. Of several revisions the last is taken, as exports have them in the order of time. The
/// timestamp is that of the last edit, not of a publication. Thread-safe.
WikiPage read_wiki_page(std::span<const RawField> fields, std::string_view base);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_TEXT_WIKI_PAGE_H_
