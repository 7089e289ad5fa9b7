// Any bytes are a page with a body or with a problem, and the fields are lines.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/html/html_page.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string html(reinterpret_cast<const char*>(data), size);
  const auto page = warta::corpus::read_html_page(html);
  warta::tests::require(page.body.empty() != page.problem.empty());
  for (const auto& field : warta::corpus::fields_of(page)) {
    warta::tests::require(!field.value.empty());
    const bool is_line = field.value.find('\n') == std::string_view::npos;
    warta::tests::require(is_line || field.name == "body");
  }
  return 0;
}
