// Which elements of an XML document are its records: told from its beginning.
#ifndef WARTA_CORPUS_FORMATS_XML_LAYOUT_H_
#define WARTA_CORPUS_FORMATS_XML_LAYOUT_H_

#include <string>
#include <string_view>

namespace warta::corpus {

struct XmlLayout {
  /// Names with the document's own prefixes. Both empty if there is no element.
  std::string root;
  /// Every element of this name that is not inside another is a record. The root's where the whole document
  /// is one record, or where each root of a row of them is.
  std::string record;
  /// May a record hold another of its name? Never in the known formats: there it was not closed.
  bool may_nest = true;
};

/// `head` begins with the root's start tag and goes on for as long as is known, 1 MiB or so. In this order:
/// known formats by their root (RSS, Atom, MediaWiki, sitemaps, Solr); a root that has an article's text, or
/// is one of a row and has texts beside each other; elements with a name that tells (article, item, row, …),
/// the outermost first; what is repeated first on the way down, if it has parts; the root. Pure; thread-safe.
XmlLayout find_layout(std::string_view head);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_LAYOUT_H_
