// What the programs say to people, in the language that they read: gettext's text domain "warta".
//
// A message is written in English where it is made, as tr("...") or trn("...", "...", count), and translated
// in po/id.po; scripts/update_messages.sh brings the two together. It is a whole sentence, or what stands
// between two commas of a list, whose values are fmt's placeholders; a translation may number them ({1}
// before {0}). Not translated: what programs read, names of options, and what an index keeps.
//
// speak() is called once, before any other thread runs; everything else here is thread-safe. Whoever speaks
// English has no catalogue opened and nothing looked up.
#ifndef WARTA_COMMON_MESSAGES_MESSAGES_H_
#define WARTA_COMMON_MESSAGES_MESSAGES_H_

#include <cstdint>
#include <string>

#include <fmt/core.h>

#include "common/messages/language.h"

namespace warta {

/// From here on messages are in this language, until the next call; in English at first, and where no
/// catalogue of it is installed. Sets the process's LC_MESSAGES and LANGUAGE, so that what the C library says
/// is in the same language.
void speak(ReaderLanguage language);

/// What speak() was last called with.
ReaderLanguage spoken_language();

/// The translation of `english`, which is a literal; itself where there is none. Valid as long as the
/// process. Braces in it mean nothing.
const char* tr(const char* english);

/// Marks a literal in a table of them, for tr() where it is used.
constexpr const char* marked(const char* english) {
  return english;
}

/// `translation` with `values` in its placeholders; `english` with them where it asks for others than there
/// are. Whoever calls tr() or trn() need not know this.
std::string filled(const char* translation, fmt::string_view english, fmt::format_args values);

/// The one of both that English has for `count`; or its translation, of the form that its language has for
/// it.
const char* chosen(const char* one, const char* many, std::uint64_t count);

/// The translation of a message with values in it.
template <typename First, typename... Rest>
std::string tr(fmt::format_string<First, Rest...> english, First&& first, Rest&&... rest) {
  const fmt::string_view text = english;
  return filled(tr(text.data()), text, fmt::make_format_args(first, rest...));
}

/// The translation of a message that `count` of something are spoken of in. Both have the same values;
/// `count` itself is among them only if it is given as one.
template <typename... Values>
std::string trn(fmt::format_string<Values...> one, fmt::format_string<Values...> many, std::uint64_t count,
                Values&&... values) {
  const fmt::string_view singular = one;
  const fmt::string_view plural = many;
  return filled(chosen(singular.data(), plural.data(), count), count == 1 ? singular : plural,
                fmt::make_format_args(values...));
}

}  // namespace warta

#endif  // WARTA_COMMON_MESSAGES_MESSAGES_H_
