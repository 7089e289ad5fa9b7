// Makes named values of a record's elements.
//
// Names are those of the dump below the record, with dots, with conventional prefixes (xml_names.h):
// `title`, `dc:creator`, `author.name`, `revision.timestamp`; `category@domain` for an attribute, `id` for
// one of the record's own. Text that stands in the record itself is the field `text`. But for:
//   - elements of HTML, and all that stand in the middle of text, are no fields: their parent's value is HTML
//     then, with tags and escaped text (Atom's xhtml, `<body><p>…`, `<TEXT><P>…`);
//   - `<field name="title">` is called title (Solr, mysqldump, phpMyAdmin);
//   - Atom's `<link href>` is the field `link` if it is rel=alternate and no feed, else `link@rel`;
//   - `news:news` is left out of names; `wp:comment` and `wp:postmeta` are left out altogether.
#ifndef WARTA_CORPUS_FORMATS_XML_FIELDS_H_
#define WARTA_CORPUS_FORMATS_XML_FIELDS_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/formats/raw_record.h"
#include "corpus/formats/xml_parser.h"

namespace warta::corpus {

/// To be given to XmlParser::parse() with a document whose root holds the record. Not thread-safe.
class XmlFields final : public XmlEvents {
 public:
  static constexpr std::size_t kMaxFields = 10000;

  void clear();
  void start(const XmlName& name, std::span<const XmlAttribute> attributes,
             std::span<const XmlNamespace> declared) override;
  void text(std::string_view piece) override;
  void end(const XmlName& name) override;

  /// In the order in which the elements end. Without those of which nothing but blanks came. Valid until the
  /// next clear().
  std::vector<RawField> fields() const;

  /// Were there more than kMaxFields? Then only the first are here.
  bool too_many() const { return too_many_; }

 private:
  struct Frame {
    std::size_t path_size = 0;   // of the path without this element
    std::size_t text_begin = 0;  // in text_
    bool any_text = false;       // something but blanks
    bool html = false;           // its text is escaped, and holds tags
    bool named = false;          // by its attribute
  };
  struct Field {
    std::size_t name_begin = 0;
    std::size_t value_begin = 0;
    std::size_t end = 0;
  };

  bool stands_in_text(const XmlName& name) const;
  void open_frame(const XmlName& name, std::span<const XmlAttribute> attributes);
  void add_attributes(const XmlName& element, std::span<const XmlAttribute> attributes, bool named);
  void add_link(std::span<const XmlAttribute> attributes);
  void close_frame();
  void start_inline(const XmlName& name, std::span<const XmlAttribute> attributes);
  void end_inline(const XmlName& name);
  void make_html(Frame& frame);
  void add(std::string_view name, std::string_view suffix, std::string_view value);

  std::size_t outside_ = 0;  // elements open around the record
  std::size_t inline_ = 0;   // open inside the last frame, and no fields
  std::size_t dropped_ = 0;  // open inside something that is left out, and itself
  std::vector<Frame> frames_;
  std::string path_;
  std::string text_;  // of the frames, one behind the other
  std::string own_uri_;
  std::string bytes_;  // names and values of the fields
  std::vector<Field> fields_;
  bool has_elements_ = false;  // the record, beside its text
  bool too_many_ = false;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_FIELDS_H_
