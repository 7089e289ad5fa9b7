// Reads WARC files (ISO 28500: versions 0.17 to 1.1), web archives with pages in them, and WET files, which
// hold the text of pages.
//
// Read are records of these types; all others are passed over, and are no defects:
//   response    an HTML page as a server sent it: status 2xx, and a Content-Type of HTML, or none and HTML to
//               look at; chunks and compression are taken off
//   resource    an HTML page without what HTTP puts around it
//   conversion  the text of a page: its title on the first line, as Common Crawl's WET files have it
#ifndef WARTA_CORPUS_FORMATS_WARC_READER_H_
#define WARTA_CORPUS_FORMATS_WARC_READER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/formats/raw_record.h"
#include "corpus/formats/warc_scanner.h"
#include "corpus/html/html_page.h"
#include "corpus/input/byte_source.h"

namespace warta::corpus {

class WarcReader final : public RecordReader {
 public:
  /// A record of more is reported and not read. Common Crawl cuts pages off at 5 MiB.
  static constexpr std::size_t kMaxRecordBytes = std::size_t{64} << 20U;

  /// Takes an HTML page in UTF-8 apart.
  using PageReader = std::function<HtmlPage(std::string_view html)>;
  /// Gives `bytes` as UTF-8; `charset` is never empty, but may be any name that a server thought of.
  using ToUtf8 = std::function<std::string(std::string_view bytes, std::string_view charset)>;

  /// `source` gives the file unpacked, and must outlive the reader.
  WarcReader(ByteSource& source, PageReader read_page, ToUtf8 to_utf8,
             std::size_t max_record_bytes = kMaxRecordBytes);

  /// The next page or text, or damage. Fields: title, body, url (the page's own, else WARC-Target-URI), date
  /// (the page's own), fetched (WARC-Date), source, author, category, language (the page's own, else
  /// WARC-Identified-Content-Language, such as "ind,eng"). A page without an article has a problem.
  const RawRecord* next() override;

  /// How many records so far were of types that are not read, of other statuses or not HTML.
  std::uint64_t records_passed_over() const { return passed_over_; }

 private:
  bool read(std::string_view block);
  bool read_response(std::string_view block);
  bool read_page(std::string_view page, std::string_view content_type);
  bool read_text(std::string_view block);
  void add_field(std::string_view name, std::string_view value);
  void add_origin(std::string_view url, std::string_view language);

  WarcScanner scanner_;
  PageReader read_page_;
  ToUtf8 to_utf8_;
  std::size_t max_record_bytes_;
  std::uint64_t passed_over_ = 0;
  // What the views of record_ point into.
  WarcHeader header_;
  HtmlPage page_;
  std::string text_;
  RawRecord record_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_WARC_READER_H_
