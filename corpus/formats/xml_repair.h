// Makes well-formed XML of a record that is not: feeds are full of them.
#ifndef WARTA_CORPUS_FORMATS_XML_REPAIR_H_
#define WARTA_CORPUS_FORMATS_XML_REPAIR_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// `broken`, which begins with a start tag, with its text unharmed and its markup put right, as far as can
/// be:
///   - what only looks like markup or a reference (`a < b`, `R&D`, `?a=1&b=2`) is text;
///   - end tags close what was left open inside; those of nothing that is open are left out;
///   - attributes get their quotes and values, the second of a name is left out; a tag that does not end is
///     text;
///   - what XML forbids, control characters among it, is a blank, what is not UTF-8 is U+FFFD;
///   - comments, instructions and declarations are left out, CDATA is text.
/// Elements open at its end are closed; `last` stands before that. Linear time.
/// Thread-safe: a pure function.
std::string well_formed(std::string_view broken, std::string_view last = {});

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_REPAIR_H_
