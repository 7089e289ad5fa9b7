#include "corpus/generate/word_forms.h"

#include <algorithm>
#include <array>

namespace warta::generating {
namespace {

using text::indonesian::FlagSet;
using text::indonesian::Prefix;
using text::indonesian::PrefixForm;
using text::indonesian::Shape;

/// A form, and the flags of which one is enough for a root to have it.
struct Pattern {
  Prefix prefix = Prefix::none;
  std::string_view suffix;
  FlagSet flags;
  Prefix inner = Prefix::none;
};

constexpr auto kPatterns = std::to_array<Pattern>({
    {Prefix::me_nasal, "", FlagSet{"M0"}},
    {Prefix::di, "", FlagSet{"M0 D0"}},
    {Prefix::me_nasal, "kan", FlagSet{"Mk"}},
    {Prefix::di, "kan", FlagSet{"Mk Dk"}},
    {Prefix::me_nasal, "i", FlagSet{"Mi"}},
    {Prefix::di, "i", FlagSet{"Mi Di"}},
    {Prefix::ber, "", FlagSet{"B0"}},
    {Prefix::ber, "an", FlagSet{"Ba"}},
    {Prefix::ter, "", FlagSet{"T0"}},
    {Prefix::none, "an", FlagSet{"a0"}},
    {Prefix::none, "kan", FlagSet{"k0"}},
    {Prefix::none, "i", FlagSet{"i0"}},
    {Prefix::pe_nasal, "", FlagSet{"P0"}},
    {Prefix::pe_nasal, "an", FlagSet{"Pa"}},
    {Prefix::pe, "", FlagSet{"PE"}},
    {Prefix::ke, "an", FlagSet{"Ka"}},
    {Prefix::per, "an", FlagSet{"Ra"}},
    {Prefix::se, "", FlagSet{"S0"}},
    {Prefix::me_nasal, "kan", FlagSet{"Mu"}, Prefix::per},
    {Prefix::di, "kan", FlagSet{"Mu Du"}, Prefix::per},
    {Prefix::me_nasal, "", FlagSet{"MR"}, Prefix::per},
});

bool is_vowel(char letter) {
  return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

bool is_monosyllable(std::string_view root) {
  return std::count_if(root.begin(), root.end(), is_vowel) == 1;
}

bool begins_with_er(std::string_view root) {
  return root.size() > 3 && root.substr(1, 2) == "er" && !is_vowel(root[3]);
}

bool fits(const PrefixForm& form, std::string_view root) {
  if (form.cost > 0) return false;
  // meN- leaves the p of per- where it is: "memperbesar".
  if (form.restored == 'p' && root.starts_with("per") && root.size() > 6) return false;
  if (form.shape == Shape::monosyllable && !is_monosyllable(root)) return false;
  if (form.shape == Shape::begins_with_er && !begins_with_er(root)) return false;
  if (form.restored == 0) return form.before.find(root.front()) != std::string_view::npos;
  return root.front() == form.restored && root.size() > 1 &&
         form.before.find(root[1]) != std::string_view::npos;
}

/// Rules for some roots come before those for all.
int precedence(const PrefixForm& form) {
  return (form.shape != Shape::any ? 2 : 0) + (form.restored != 0 ? 1 : 0);
}

/// A letter that forms of the prefix begin with.
char initial(Prefix prefix) {
  return text::indonesian::label_of(prefix).front();
}

}  // namespace

std::string prefixed(Prefix prefix, std::string_view root) {
  if (prefix == Prefix::none || root.empty()) return std::string(root);
  const PrefixForm* best = nullptr;
  for (const auto& form : text::indonesian::prefix_forms(initial(prefix))) {
    if (form.prefix != prefix || !fits(form, root)) continue;
    if (best == nullptr || precedence(form) > precedence(*best)) best = &form;
  }
  if (best == nullptr) return std::string(root);
  return std::string(best->surface).append(root.substr(best->restored == 0 ? 0 : 1));
}

std::vector<std::string> forms_of(const Root& root) {
  std::vector<std::string> forms;
  if (root.stands_alone) forms.emplace_back(root.text);
  for (const auto& pattern : kPatterns) {
    if (!root.flags.intersects(pattern.flags)) continue;
    const auto stem =
        pattern.inner == Prefix::none ? std::string(root.text) : prefixed(pattern.inner, root.text);
    auto form = prefixed(pattern.prefix, stem).append(pattern.suffix);
    if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
  }
  return forms;
}

}  // namespace warta::generating
