// Finds where a record of an XML dump ends, sound or not.
#ifndef WARTA_CORPUS_FORMATS_XML_RECORD_END_H_
#define WARTA_CORPUS_FORMATS_XML_RECORD_END_H_

#include <cstddef>
#include <cstdint>

#include "corpus/formats/xml_layout.h"
#include "corpus/formats/xml_markup.h"
#include "corpus/formats/xml_scanner.h"

namespace warta::corpus {

struct XmlExtent {
  /// The offset behind the record's end tag; where that is missing, of the next record, of the end tag of the
  /// root or of the end of the stream.
  std::uint64_t end = 0;
  /// More than the scanner may hold; it holds nothing any more.
  bool too_long = false;
  bool cut_short = false;
  /// Records of this dump do not hold others of their name, or one of them is not closed: see below.
  bool may_not_nest = false;
  /// The most of a tag.
  std::size_t attributes = 0;
  /// Declared in all tags.
  std::size_t namespaces = 0;
  std::size_t tags = 0;
};

/// Goes with `scanner`, which holds the record, from behind the tag that opens it to its end.
///
/// Only where records may nest, those inside are counted. Where the count does not come out, a record was not
/// closed; which one cannot be told. Then the first ends where the second begins, and the caller is to
/// let none nest from then on: so a dump is gone back in only once.
XmlExtent find_record_end(XmlScanner& scanner, const XmlMarkup& opening, const XmlLayout& layout);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_RECORD_END_H_
