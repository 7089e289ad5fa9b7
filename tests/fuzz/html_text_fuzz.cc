// Any bytes become lines without blanks around, none empty, and no more bytes than they were.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/html/html_text.h"
#include "corpus/input/utf8_repair.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string fragment(reinterpret_cast<const char*>(data), size);
  const auto text = warta::corpus::html_to_text(fragment);
  // No reference is shorter than the character that it stands for: "&#0" gives the three bytes of U+FFFD.
  warta::tests::require(text.size() <= fragment.size());
  warta::tests::require(text.find("\n\n") == std::string::npos && text.find("  ") == std::string::npos);
  warta::tests::require(text.find(" \n") == std::string::npos && text.find("\n ") == std::string::npos);
  if (!text.empty()) warta::tests::require(text.front() > ' ' || text.front() < 0);
  if (!text.empty()) warta::tests::require(text.back() > ' ' || text.back() < 0);
  // What cannot hold markup is only tidied, and tidied once for all if it is UTF-8, as fields are when they
  // come here: of other bytes two halves can meet to a character that is left out, C2 from before and AD from
  // behind it.
  const auto repaired = warta::corpus::repair_utf8(fragment);
  const auto& utf8 = repaired ? repaired->text : fragment;
  if (utf8.find_first_of("<&") == std::string::npos) {
    warta::tests::require(!warta::corpus::holds_markup(utf8));
    const auto tidied = warta::corpus::html_to_text(utf8);
    warta::tests::require(warta::corpus::html_to_text(tidied) == tidied);
  }
  return 0;
}
