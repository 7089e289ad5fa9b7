// Any bytes have a language, the same each time, in capitals too; what is said of them is bounded by their
// length.
#include <cstddef>
#include <cstdint>
#include <string>

#include "corpus/language/language.h"
#include "corpus/language/language_evidence.h"
#include "tests/fuzz/require.h"

namespace {

using warta::corpus::code;
using warta::corpus::language_from_tag;
using warta::corpus::language_of;
using warta::tests::require;

std::string in_capitals(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string in_small_letters(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

void check_evidence(const std::string& text) {
  const auto evidence = warta::corpus::evidence_in(text);
  require(evidence.latin_letters + evidence.foreign_letters <= text.size());
  require(2 * evidence.words <= text.size());
  const auto most = static_cast<std::int64_t>(text.size() + 1) * 128;
  for (const auto sum : {evidence.english, evidence.other, evidence.malay})
    require(sum <= most && sum >= -most);
}

/// Words on both sides of a blank give the same evidence as together.
void check_additivity(const std::string& text) {
  auto halves = warta::corpus::evidence_in(text);
  halves += warta::corpus::evidence_in(text);
  const auto whole = warta::corpus::evidence_in(text + " " + text);
  require(whole.words == halves.words && whole.malay == halves.malay && whole.other == halves.other);
}

void check_language(const std::string& text) {
  const auto language = language_of("", text);
  require(language_of("", text) == language);
  // Of a longer body the beginning may leave no doubt, and the rest is not asked.
  if (text.size() <= 128) {
    require(language_of(text, "") == language);
    require(language_of("", text + std::string(100, ' ')) == language);
  }
  if (text.size() <= 512)
    require(language_of("", in_capitals(text)) == language_of("", in_small_letters(text)));
}

void check_tag(const std::string& text) {
  const auto language = language_from_tag(text);
  require(language_from_tag(in_capitals(text)) == language);
  if (language) require(!code(*language).empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  check_evidence(text);
  check_additivity(text);
  check_language(text);
  check_tag(text);
  // a body long enough to be looked at in pieces
  std::string body;
  while (!text.empty() && body.size() < 4096) body += text;
  check_language(body);
  return 0;
}
