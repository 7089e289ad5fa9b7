// What a document says before its first record, and what holds for all of them.
#ifndef WARTA_CORPUS_FORMATS_XML_CONTEXT_H_
#define WARTA_CORPUS_FORMATS_XML_CONTEXT_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/formats/xml_parser.h"

namespace warta::corpus {

struct XmlContext {
  /// A start tag `<records …>` that declares the namespaces which a record inherits.
  std::string opening = "<records>";
  /// What a record may be completed with: channel.title, channel.link, channel.language, feed.title,
  /// siteinfo.sitename and the root's xml:lang; those that are there.
  std::vector<std::pair<std::string, std::string>> fields;
  /// Of a MediaWiki export: the address of its main page; else empty.
  std::string wiki_base;
};

/// `head` goes from the root's start tag to where the first record begins; empty if the record is the root.
/// What is wrong in it is passed over.
XmlContext read_context(std::string_view head, XmlParser& parser);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_CONTEXT_H_
