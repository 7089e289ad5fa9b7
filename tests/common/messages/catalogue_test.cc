// What is in the catalogues of the build: a translation that a program fills in must ask for the values that
// the English message has.

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "common/messages/catalogues.h"

namespace {

/// "0:.4f", "1:": what is asked for, each once, by the numbers that fmt gives to those without one. Doubled
/// braces ask for nothing, nor do those around other things than a number or a name.
std::vector<std::string> values_asked_for(std::string_view text) {
  std::vector<std::string> values;
  int next = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at, 2) == "{{" || text.substr(at, 2) == "}}") {
      ++at;
      continue;
    }
    const auto end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
    if (end == std::string_view::npos) continue;
    const auto inside = text.substr(at + 1, end - at - 1);
    const auto colon = std::min(inside.find(':'), inside.size());
    auto number = std::string(inside.substr(0, colon));
    if (!std::all_of(number.begin(), number.end(), [](unsigned char c) { return std::isalnum(c) != 0; }))
      continue;
    if (number.empty()) number = std::to_string(next++);
    values.push_back(number.append(":").append(inside.substr(std::min(colon + 1, inside.size()))));
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

/// A compiled catalogue, as the manual of gettext describes it ("The Format of GNU MO Files").
class Catalogue {
 public:
  explicit Catalogue(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    bytes_.assign(std::istreambuf_iterator<char>(file), {});
  }

  /// Each English message with its translation, of both the forms for several numbers, parted by NULs.
  std::vector<std::pair<std::string, std::string>> messages() const {
    constexpr std::size_t kCountAt = 8;
    constexpr std::size_t kEnglishAt = 12;
    constexpr std::size_t kTranslatedAt = 16;
    constexpr std::size_t kEntry = 8;
    std::vector<std::pair<std::string, std::string>> messages;
    for (std::size_t i = 0; i < number_at(kCountAt); ++i)
      messages.emplace_back(text_of(number_at(kEnglishAt) + i * kEntry),
                            text_of(number_at(kTranslatedAt) + i * kEntry));
    return messages;
  }

 private:
  std::size_t number_at(std::size_t at) const {
    std::uint32_t number = 0;
    REQUIRE(at + sizeof number <= bytes_.size());
    std::memcpy(&number, bytes_.data() + at, sizeof number);
    return number;
  }

  std::string text_of(std::size_t entry) const {
    return bytes_.substr(number_at(entry + sizeof(std::uint32_t)), number_at(entry));
  }

  std::string bytes_;
};

std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('\0', begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

TEST_CASE("values that a message asks for are told apart by number and format") {
  using Values = std::vector<std::string>;
  CHECK(values_asked_for("{} of {:.8}, {}") == Values{"0:", "1:.8", "2:"});
  CHECK(values_asked_for("{1} {0} {1}") == Values{"0:", "1:"});
  CHECK(values_asked_for("{{fields}} }} {{ {}") == Values{"0:"});
  CHECK(values_asked_for("'{day} {url}'") == Values{"day:", "url:"});
  CHECK(values_asked_for("a } without {; or }").empty());
}

TEST_CASE("every translation asks for the values of its English message") {
  const Catalogue catalogue(warta::catalogues_directory() + "/id/LC_MESSAGES/warta.mo");
  const auto messages = catalogue.messages();
  REQUIRE(messages.size() > 300);
  for (const auto& [english, translation] : messages) {
    if (english.empty()) continue;  // the catalogue's own header
    for (const auto& form : parts_of(translation)) {
      INFO(english << "\n" << form);
      CHECK(values_asked_for(form) == values_asked_for(parts_of(english).back()));
    }
  }
}
