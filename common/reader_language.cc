#include "common/reader_language.h"

#include <string>

namespace warta {

ReaderLanguage reader_language(const Environment& environment) {
  for (const std::string name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto locale = environment(name).value_or("");
    if (locale.empty()) continue;
    const bool indonesian = locale == "id" || locale.starts_with("id_") || locale.starts_with("id.");
    return indonesian ? ReaderLanguage::indonesian : ReaderLanguage::english;
  }
  return ReaderLanguage::english;
}

}  // namespace warta
