// Reads dumps in XML: RSS (0.9x, 1.0, 2.0), Atom, WordPress and Blogger exports, MediaWiki exports, news
// sitemaps, Solr, and whatever else is a row of elements alike.
//
// Which elements are records xml_layout.h says, what fields are made of them xml_fields.h, and which of them
// are no articles by the export's own words xml_verdict.h and wiki_page.h. The dump is cut into its records
// before any of them is parsed, so that a broken one harms no other. A record is parsed as XML; one that is
// not well-formed is put right first (xml_repair.h), as far as can be, and its fields are given. The encoding
// that an XML declaration names is not looked at: the source gives UTF-8. DTDs are not read.
#ifndef WARTA_CORPUS_FORMATS_XML_READER_H_
#define WARTA_CORPUS_FORMATS_XML_READER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "corpus/formats/raw_record.h"
#include "corpus/formats/xml_context.h"
#include "corpus/formats/xml_fields.h"
#include "corpus/formats/xml_layout.h"
#include "corpus/formats/xml_parser.h"
#include "corpus/formats/xml_record_end.h"
#include "corpus/formats/xml_scanner.h"
#include "corpus/input/byte_source.h"
#include "corpus/text/wiki_page.h"

namespace warta::corpus {

class XmlReader final : public RecordReader {
 public:
  /// `source` must outlive the reader; `name` is the dump's in errors. A record of more than `limit` bytes
  /// is passed over and told.
  XmlReader(ByteSource& source, std::string name, std::size_t limit = XmlScanner::kDefaultLimit);

  /// A record's bytes go from the `<` of its start tag to the `>` of its end tag, or, where that is missing,
  /// to where the next record or the end of the document begins. Where the document is cut short, a record
  /// says so: the one inside which it ends, else one without bytes behind the last. A wiki's page has the
  /// fields title, id, url, revision.timestamp and, as plain text, text. Throws InputError where the dump
  /// holds no XML element at all.
  const RawRecord* next() override;

 private:
  bool starts_document(const XmlMarkup& markup) const;
  XmlMarkup start_document(const XmlMarkup& root);
  const RawRecord* read_record(const XmlMarkup& opening);
  void take_context(std::uint64_t record_begin);
  std::string problem_with(const XmlExtent& extent);
  std::optional<std::string> parse(std::string_view bytes);
  void take_fields();
  const RawRecord* at_end();

  std::string name_;
  std::size_t limit_;
  XmlScanner scanner_;
  XmlParser parser_;
  XmlLayout layout_;  // of the document being read; without a root before the first
  XmlContext context_;
  std::optional<std::uint64_t> head_begin_;  // until the document's first record
  bool root_closed_ = false;
  bool cut_short_ = false;  // and told
  bool is_wiki_ = false;
  XmlFields fields_;
  WikiPage page_;
  std::string document_;
  RawRecord record_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_READER_H_
