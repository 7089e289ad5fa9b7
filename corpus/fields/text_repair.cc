#include "corpus/fields/text_repair.h"

#include <utility>

#include "corpus/fields/text_tidying.h"
#include "corpus/html/html_text.h"
#include "corpus/input/invisible.h"
#include "corpus/input/mojibake.h"
#include "corpus/input/utf8_repair.h"
#include "corpus/text/untokenised.h"

namespace warta::corpus {

RepairCounts& RepairCounts::operator+=(const RepairCounts& other) {
  characters += other.characters;
  markup += other.markup;
  tokenised += other.tokenised;
  return *this;
}

std::string repaired_text(std::string_view value, RepairCounts& counts) {
  std::string text;  // what `value` was changed to, if it was
  const auto change = [&](std::string changed) {
    text = std::move(changed);
    value = text;
  };
  if (auto repaired = repair_utf8(value)) {
    counts.characters += repaired->repaired;
    change(std::move(repaired->text));
  }
  if (auto repaired = repair_mojibake(value)) {
    counts.characters += repaired->repaired;
    change(std::move(repaired->text));
  }
  if (holds_markup(value)) {
    ++counts.markup;
    change(html_to_text(value));
  }
  if (auto stripped = strip_invisible(value)) change(std::move(stripped->text));
  if (looks_tokenised(value)) {
    ++counts.tokenised;
    change(untokenised(value));
  }
  return with_unix_line_breaks(value);
}

}  // namespace warta::corpus
