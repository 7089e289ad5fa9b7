#include "corpus/formats/xml_verdict.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

/// WordPress's own type and those that sites make for their articles. Its pages are about the site itself.
constexpr std::array<std::string_view, 15> kArticleTypes = {
    "post", "article", "articles", "artikel",   "berita", "news",    "story",  "stories",
    "blog", "opini",   "opinion",  "editorial", "kolom",  "liputan", "feature"};

constexpr std::string_view kBloggerKind = "http://schemas.google.com/blogger/2008/kind#";

std::string_view value_of(std::span<const RawField> fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [name](const RawField& field) { return field.name == name; });
  return found == fields.end() ? std::string_view() : trimmed(found->value);
}

std::string no_article(std::string_view name, std::string_view value) {
  constexpr std::size_t kLongest = 60;
  return tr("not an article: {} is {}", name, on_one_line(value.substr(0, kLongest)));
}

std::string by_word_press(std::span<const RawField> fields) {
  const auto type = value_of(fields, "wp:post_type");
  if (!type.empty() && std::find(kArticleTypes.begin(), kArticleTypes.end(), type) == kArticleTypes.end()) {
    return no_article("wp:post_type", type);
  }
  const auto status = value_of(fields, "wp:status");
  return status.empty() || status == "publish" ? std::string() : no_article("wp:status", status);
}

std::string by_blogger(std::span<const RawField> fields) {
  for (const auto& field : fields) {
    if (field.name != "category@term" || !field.value.starts_with(kBloggerKind)) continue;
    const auto kind = field.value.substr(kBloggerKind.size());
    if (kind != "post" && kind != "page") return no_article(tr("its kind"), kind);
  }
  const bool draft = std::any_of(fields.begin(), fields.end(), [](const RawField& field) {
    return field.name.ends_with("control.app:draft") && trimmed(field.value) == "yes";
  });
  return draft ? tr("not an article: a draft") : "";
}

}  // namespace

std::string why_no_article(std::span<const RawField> fields) {
  auto reason = by_word_press(fields);
  return reason.empty() ? by_blogger(fields) : reason;
}

}  // namespace warta::corpus
