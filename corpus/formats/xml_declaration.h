// What an XML document says of its own encoding.
#ifndef WARTA_CORPUS_FORMATS_XML_DECLARATION_H_
#define WARTA_CORPUS_FORMATS_XML_DECLARATION_H_

#include <string_view>

namespace warta::corpus {

/// The encoding that the XML declaration at the beginning of `head` names (`<?xml version="1.0"
/// encoding="windows-1252"?>`), as it stands there; a view into `head`. A byte order mark of UTF-8 and blanks
/// may come before. Empty if there is no declaration, or none in ASCII, or it names none. For what converts
/// the bytes: XmlReader takes UTF-8, whatever is declared. Thread-safe.
std::string_view declared_encoding(std::string_view head);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_DECLARATION_H_
