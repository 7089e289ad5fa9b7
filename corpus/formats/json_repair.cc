#include "corpus/formats/json_repair.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <system_error>

#include <fmt/format.h>

namespace warta::corpus {
namespace {

/// Of an escape \uXXXX.
constexpr std::size_t kEscapeLength = 6;
/// Digits that 64 bits hold whatever they are.
constexpr std::size_t kSafeDigits = 18;

/// The UTF-16 code unit that an escape at the beginning of `text` stands for; 0 if there is none.
unsigned escaped_code_unit(std::string_view text) {
  if (!text.starts_with("\\u") || text.size() < kEscapeLength) return 0;
  unsigned unit = 0;
  const char* const end = text.data() + kEscapeLength;
  const auto read = std::from_chars(text.data() + 2, end, unit, 16);
  return read.ec == std::errc() && read.ptr == end ? unit : 0;
}

bool is_leading(unsigned unit) {
  return unit >= 0xd800 && unit <= 0xdbff;
}

bool is_trailing(unsigned unit) {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/// Takes pieces off the front of JSON and writes them out repaired.
class Repairer {
 public:
  explicit Repairer(std::string_view json) : rest_(json) {
    repaired_.reserve(json.size() + json.size() / 16);
  }

  std::string repair() {
    while (!rest_.empty()) {
      if (in_string_)
        repair_in_string();
      else
        repair_outside();
    }
    return std::move(repaired_);
  }

 private:
  void keep(std::size_t count) {
    count = std::min(count, rest_.size());
    repaired_.append(rest_.substr(0, count));
    rest_.remove_prefix(count);
  }

  void replace(std::size_t count, std::string_view by) {
    repaired_.append(by);
    rest_.remove_prefix(count);
  }

  void repair_in_string() {
    const auto first = static_cast<unsigned char>(rest_.front());
    if (first == '\\') {
      repair_escape();
    } else if (first < 0x20) {
      replace(1, fmt::format("\\u{:04x}", first));
    } else {
      in_string_ = first != '"';
      keep(1);
    }
  }

  void repair_escape() {
    const auto unit = escaped_code_unit(rest_);
    if (unit == 0) {
      keep(2);  // an escaped backslash begins no other escape
    } else if (is_leading(unit) && is_trailing(escaped_code_unit(rest_.substr(kEscapeLength)))) {
      keep(2 * kEscapeLength);
    } else if (is_leading(unit) || is_trailing(unit)) {
      replace(kEscapeLength, "\\ufffd");
    } else {
      keep(kEscapeLength);
    }
  }

  void repair_outside() {
    constexpr auto kNoNumbers = std::to_array<std::string_view>({"NaN", "-Infinity", "Infinity"});
    for (const auto word : kNoNumbers) {
      if (rest_.starts_with(word)) return replace(word.size(), "null");
    }
    const auto digits =
        std::min(rest_.find_first_not_of("0123456789", rest_.front() == '-' ? 1 : 0), rest_.size());
    if (digits == 0) {
      in_string_ = rest_.front() == '"';
      return keep(1);
    }
    const bool is_whole =
        digits == rest_.size() || std::string_view(".eE").find(rest_[digits]) == std::string_view::npos;
    if (!is_whole || digits <= kSafeDigits) return keep_number();
    repaired_ += '"';
    keep(digits);
    repaired_ += '"';
  }

  void keep_number() { keep(std::min(rest_.find_first_not_of("0123456789+-.eE"), rest_.size())); }

  std::string_view rest_;
  std::string repaired_;
  bool in_string_ = false;
};

}  // namespace

std::string repaired_json(std::string_view json) {
  return Repairer(json).repair();
}

}  // namespace warta::corpus
