// Any bytes are read to their end, each record is a piece of them, and blocks make no difference.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/formats/warc_reader.h"
#include "tests/corpus/string_source.h"
#include "tests/fuzz/placed_records.h"
#include "tests/fuzz/require.h"

namespace {

constexpr std::size_t kLimit = 4096;

std::string records_of(const std::string& dump, std::size_t block) {
  warta::tests::StringSource source(dump, block);
  warta::corpus::WarcReader reader(
      source,
      [](std::string_view html) {
        warta::corpus::HtmlPage page;
        page.body = html;
        if (html.empty()) page.problem = "no article";
        return page;
      },
      [](std::string_view bytes, std::string_view charset) {
        warta::tests::require(!charset.empty());
        return std::string(bytes);
      },
      kLimit);
  return warta::tests::read_placed_records(reader, dump);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string dump(reinterpret_cast<const char*>(data), size);
  const auto records = records_of(dump, size + 1);
  // What is over the limit is held as far as a block goes: only then blocks may be seen.
  if (size <= kLimit) warta::tests::require(records == records_of(dump, 3));
  return 0;
}
