#include "common/reader_language.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace warta {
namespace {

std::string locale_of(const Environment& environment) {
  for (const auto* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    auto locale = environment(name).value_or("");
    if (!locale.empty()) return locale;
  }
  return "C";
}

/// Of id, id_ID.UTF-8, id.UTF-8 and id@latin: id.
std::string_view language_of(std::string_view locale) {
  return locale.substr(0, locale.find_first_of("_.@"));
}

}  // namespace

ReaderLanguage reader_language(const Environment& environment) {
  const auto locale = locale_of(environment);
  const auto language = language_of(locale);
  if (language == "C" || language == "POSIX") return ReaderLanguage::english;
  auto wanted = environment("LANGUAGE").value_or("");
  if (wanted.empty()) wanted = language;
  for (std::size_t begin = 0; begin < wanted.size();) {
    const auto end = std::min(wanted.find(':', begin), wanted.size());
    const auto named = language_of(std::string_view(wanted).substr(begin, end - begin));
    if (named == "id") return ReaderLanguage::indonesian;
    if (named == "en") break;
    begin = end + 1;
  }
  return ReaderLanguage::english;
}

}  // namespace warta
