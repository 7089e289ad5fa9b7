#include "common/messages/messages.h"

#include <clocale>
#include <cstdlib>

#include <fmt/format.h>
#include <libintl.h>

#include "common/messages/catalogues.h"

namespace warta {
namespace {

constexpr const char* kDomain = "warta";

/// Here and not in gettext, which would ask for the locale at each message.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): all that is said goes by it
ReaderLanguage language_spoken = ReaderLanguage::english;

/// The C library translates for a locale that is there only, and the reader's need not have been generated.
/// Whichever is, $LANGUAGE says which language it is to be.
void let_library_translate() {
  for (const char* const locale : {"id_ID.UTF-8", "C.UTF-8", "en_US.UTF-8", "en_GB.UTF-8"}) {
    if (std::setlocale(LC_MESSAGES, locale) != nullptr) break;
  }
  setenv("LANGUAGE", "id", 1);
}

}  // namespace

void speak(ReaderLanguage language) {
  language_spoken = language;
  if (language == ReaderLanguage::english) return;
  let_library_translate();
  bindtextdomain(kDomain, catalogues_directory().c_str());
  bind_textdomain_codeset(kDomain, "UTF-8");  // what is written is UTF-8 in any locale
}

ReaderLanguage spoken_language() {
  return language_spoken;
}

const char* tr(const char* english) {
  return language_spoken == ReaderLanguage::english ? english : dgettext(kDomain, english);
}

const char* chosen(const char* one, const char* many, std::uint64_t count) {
  if (language_spoken == ReaderLanguage::english) return count == 1 ? one : many;
  return dngettext(kDomain, one, many, count);
}

std::string filled(const char* translation, fmt::string_view english, fmt::format_args values) {
  try {
    return fmt::vformat(translation, values);
  } catch (const fmt::format_error&) {
    // The values are right for the English one: the compiler has compared them.
    return fmt::vformat(english, values);
  }
}

}  // namespace warta
