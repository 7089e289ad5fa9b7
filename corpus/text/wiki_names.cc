#include "corpus/text/wiki_names.h"

#include <algorithm>
#include <array>

#include "corpus/fields/text_tidying.h"
#include "corpus/formats/xml_names.h"

namespace warta::corpus {
namespace {

/// Of the beginning of a target or a name: longer ones are none of those known.
constexpr std::size_t kLongest = 32;

/// Namespaces, in lower case, whose links show nothing in the place where they stand.
constexpr std::array<std::string_view, 7> kHidden = {"file",     "berkas",   "gambar", "image",
                                                     "kategori", "category", "media"};

/// Templates, in lower case, that show in a sentence what they are given. `lang-en` is a kind of `lang`.
constexpr std::array<ShownWikiTemplate, 11> kShownTemplates = {{{"lang", 0},
                                                                {"bahasa", 0},
                                                                {"transl", 0},
                                                                {"nowrap", 1},
                                                                {"nobr", 1},
                                                                {"nobold", 1},
                                                                {"small", 1},
                                                                {"quote", 1},
                                                                {"kutip", 1},
                                                                {"convert", 2},
                                                                {"cvt", 2}}};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// `en`, `zh`, `jv`, `min`: what a link to another language begins with.
bool is_language(std::string_view prefix) {
  return (prefix.size() == 2 || prefix.size() == 3) &&
         std::all_of(prefix.begin(), prefix.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

bool is_hidden_wiki_target(std::string_view target) {
  target = trimmed(target.substr(0, kLongest));
  const auto colon = target.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  const auto prefix = trimmed(target.substr(0, colon));
  return is_language(prefix) || holds(kHidden, lower_case(prefix));
}

const ShownWikiTemplate* find_shown_template(std::string_view name) {
  if (name.size() > kLongest) return nullptr;
  const auto lower = lower_case(trimmed(name));
  const auto kind = std::string_view(lower).substr(0, lower.find('-'));
  const auto* const found = std::find_if(kShownTemplates.begin(), kShownTemplates.end(),
                                         [kind](const ShownWikiTemplate& one) { return one.name == kind; });
  return found == kShownTemplates.end() ? nullptr : found;
}

}  // namespace warta::corpus
