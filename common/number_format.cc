#include "common/number_format.h"

#include "common/messages/messages.h"

namespace warta {

std::string grouped(std::uint64_t number) {
  const char* const mark = spoken_language() == ReaderLanguage::indonesian ? "." : ",";
  std::string digits = std::to_string(number);
  for (std::size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, mark);
  return digits;
}

}  // namespace warta
