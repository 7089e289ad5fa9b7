// One document of a TREC collection, taken apart into fields.
#ifndef WARTA_CORPUS_FORMATS_TREC_DOCUMENT_H_
#define WARTA_CORPUS_FORMATS_TREC_DOCUMENT_H_

#include <string>
#include <string_view>
#include <vector>

namespace warta::corpus {

struct TrecField {
  std::string name;
  std::string value;
};

/// The fields of a document, in its order:
///   - the attributes of its <DOC>;
///   - each element that stands below <DOC>, by its tag in lower case: docno, headline, date, …; also inside
///     of elements that only hold others. Several <TEXT> are joined into one field;
///   - `text` also of what stands below <DOC> by itself, if there is no <TEXT>: WikiExtractor's files;
///   - `url` of the first line of a <DOCHDR>, which web collections have, if there is no <URL>.
/// Comments are left out, as are tags inside of a value, each for a line break if it is one of a paragraph or
/// the like, for nothing if it only changes how a word looks, else for a blank. Entities stay. An element
/// whose end is missing ends with its line, <TEXT> with the document. Values have no blanks around; those
/// that are empty are left out, as are elements beyond the thousandth.
///
/// `content` is what stands between <DOC> and </DOC>, `attributes` what stands in <DOC>. Linear time;
/// thread-safe.
std::vector<TrecField> read_trec_document(std::string_view attributes, std::string_view content);

/// Does `text` hold anything but blanks, tags, comments and declarations?
bool holds_sgml_text(std::string_view text);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_TREC_DOCUMENT_H_
