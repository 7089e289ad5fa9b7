// The language that somebody reads, as their locale says it.
#ifndef WARTA_COMMON_READER_LANGUAGE_H_
#define WARTA_COMMON_READER_LANGUAGE_H_

#include "common/index_location.h"
#include "common/messages/language.h"

namespace warta {

/// By gettext's rules: the locale is the first of LC_ALL, LC_MESSAGES and LANG that is set and not empty.
/// Where it names a language, so may LANGUAGE, several of them with colons between, of which the first that
/// is spoken counts; not where it is C or POSIX, of whatever charset, which ask for the untranslated. The
/// locale need not be there. Thread-safe if `environment` is.
ReaderLanguage reader_language(const Environment& environment);

}  // namespace warta

#endif  // WARTA_COMMON_READER_LANGUAGE_H_
