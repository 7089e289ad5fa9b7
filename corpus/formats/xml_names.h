// The names of elements: prefixes that do not depend on the dump, and which are HTML's.
//
// Thread-safe: pure functions.
#ifndef WARTA_CORPUS_FORMATS_XML_NAMES_H_
#define WARTA_CORPUS_FORMATS_XML_NAMES_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// Of an element or an attribute. Views are valid as long as the event that they come with.
struct XmlName {
  /// Empty where it is in no namespace, or its prefix is not declared.
  std::string_view uri;
  std::string_view prefix;
  std::string_view local;
};

inline constexpr std::string_view kAtomUri = "http://www.w3.org/2005/Atom";
inline constexpr std::string_view kXhtmlUri = "http://www.w3.org/1999/xhtml";

/// The local name with the prefix that everyone uses for its namespace (`dc:creator`, `content:encoded`,
/// `wp:status`), whatever prefix the dump uses; with none in a format's own namespace and in `own_uri`, with
/// the dump's own in others.
std::string conventional_name(const XmlName& name, std::string_view own_uri);

/// What follows the last colon of a name.
std::string_view without_prefix(std::string_view name);

/// ASCII letters in lower case.
std::string lower_case(std::string_view name);

/// Elements of HTML that stand in a text: `p`, `b`, `a`, `table`; in any case. Not those that a dump may well
/// have for a field: `title`, `body`, `link`, `section`, `time`.
bool is_html_element(std::string_view local);

/// Those of them that are never a field: paragraphs, headings, lists, tables.
bool is_html_block(std::string_view local);

/// Those of them that have no end tag.
bool is_void_html_element(std::string_view local);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_NAMES_H_
