// Parses a piece of XML that is held in memory. By libxml2, which no other header knows of.
//
// Nothing is ever loaded or expanded: documents are pieces without a DOCTYPE, and the only entities are
// HTML's names of characters, known without one (in attributes those of ASCII only). So neither external
// entities nor entities of entities exist, whatever the bytes say.
#ifndef WARTA_CORPUS_FORMATS_XML_PARSER_H_
#define WARTA_CORPUS_FORMATS_XML_PARSER_H_

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "corpus/formats/xml_names.h"

namespace warta::corpus {

struct XmlAttribute {
  XmlName name;
  std::string_view value;
};

/// A declaration `xmlns:prefix="uri"`.
struct XmlNamespace {
  std::string_view prefix;
  std::string_view uri;
};

/// What a parser calls. Views are valid during the call.
class XmlEvents {
 public:
  XmlEvents() = default;
  virtual ~XmlEvents() = default;
  XmlEvents(const XmlEvents&) = delete;
  XmlEvents& operator=(const XmlEvents&) = delete;
  XmlEvents(XmlEvents&&) = delete;
  XmlEvents& operator=(XmlEvents&&) = delete;

  virtual void start(const XmlName& name, std::span<const XmlAttribute> attributes,
                     std::span<const XmlNamespace> declared) = 0;
  /// Of text and of CDATA; in any number of pieces.
  virtual void text(std::string_view piece) = 0;
  virtual void end(const XmlName& name) = 0;
};

/// One may parse any number of documents. Not thread-safe, but several may work in several threads.
class XmlParser {
 public:
  XmlParser();
  ~XmlParser();
  XmlParser(const XmlParser&) = delete;
  XmlParser& operator=(const XmlParser&) = delete;
  XmlParser(XmlParser&&) = delete;
  XmlParser& operator=(XmlParser&&) = delete;

  /// Parses `document`: UTF-8, one element, without an XML declaration. nullopt if it is well-formed; else
  /// what is wrong, in one line, and the events end where that was found. Prefixes that are not declared are
  /// no error. What `events` throws comes out. Elements may be nested 256 deep, an attribute have 10 MB.
  std::optional<std::string> parse(const std::string& document, XmlEvents& events);

 private:
  class Context;
  std::unique_ptr<Context> context_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_PARSER_H_
