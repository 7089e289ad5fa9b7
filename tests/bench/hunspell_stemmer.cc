#include "tests/bench/hunspell_stemmer.h"

#include <filesystem>
#include <stdexcept>

#include <hunspell.hxx>

namespace warta::bench {
namespace {

std::string affix_file(const std::string& dictionary) {
  auto affixes = std::filesystem::path(dictionary).replace_extension(".aff");
  // The library itself says nothing of a file that it cannot read.
  for (const auto& file : {affixes, std::filesystem::path(dictionary)}) {
    if (!std::filesystem::exists(file))
      throw std::runtime_error(file.string() + ": is not there; install hunspell-id");
  }
  return affixes;
}

}  // namespace

HunspellStemmer::HunspellStemmer(const std::string& dictionary)
    : hunspell_(std::make_unique<Hunspell>(affix_file(dictionary).c_str(), dictionary.c_str())) {}

HunspellStemmer::~HunspellStemmer() = default;

std::string HunspellStemmer::stem(std::string_view term) {
  const auto stems = hunspell_->stem(std::string(term));
  return stems.empty() || stems.front().empty() ? std::string(term) : stems.front();
}

std::string HunspellStemmer::rule(std::string_view term) {
  return hunspell_->stem(std::string(term)).empty() ? "unknown" : "dictionary";
}

text::HyphenatedKind HunspellStemmer::kind_of_hyphenated(std::string_view /*term*/) {
  return text::HyphenatedKind::compound;
}

std::string HunspellStemmer::name() const {
  return "hunspell";
}

}  // namespace warta::bench
