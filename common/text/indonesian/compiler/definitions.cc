#include "common/text/indonesian/compiler/definitions.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string_view>

namespace warta::text::indonesian {
namespace {

/// The dictionary's mark of a root that never stands alone.
constexpr std::string_view kNeedsAffix = "A2";

/// Flags stand two letters each behind the slash; those that form no words (n0, o0 …) are passed over.
void add_flags(std::string_view flags, Definition& word) {
  for (std::size_t i = 0; i + 2 <= flags.size(); i += 2) {
    if (flags.substr(i, 2) == kNeedsAffix) word.stands_alone = false;
    word.flags.add(flags.substr(i, 2));
  }
}

}  // namespace

std::string lower(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return word;
}

const Definition* find(const Definitions& words, const std::string& word) {
  const auto found = words.find(word);
  return found == words.end() ? nullptr : &found->second;
}

bool is_word(const std::string& word) {
  return !word.empty() && word.size() < 256 && word.front() != '-' && word.back() != '-' &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

void define_root(const std::string& line, Definitions& words) {
  const auto slash = line.find('/');
  auto& definition = words[lower(line.substr(0, slash))];
  if (slash != std::string::npos) add_flags(line.substr(slash + 1), definition);
}

void for_each_line(const std::string& path,
                   const std::function<void(std::size_t number, const std::string& line)>& use) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    line = trimmed(line.substr(0, line.find('#')));
    if (!line.empty()) use(number, line);
  }
  if (file.bad()) throw std::runtime_error(path + ": reading failed");
}

}  // namespace warta::text::indonesian
