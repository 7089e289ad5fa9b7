#include "common/text/analyzer.h"

#include <utility>

#include <unicode/uversion.h>

#include "common/text/snowball_stemmer.h"
#include "common/text/stop_words.h"
#include "common/text/utf8.h"

namespace warta::text {
namespace {

/// Counts the changes to the rules of tokenising, normalising and cutting off. Raised with each that can
/// change a term; an index made before then says so when it is opened.
constexpr int kRulesVersion = 1;

/// News of several years has about this many different words; at 120 bytes each the memo stays near 30 MB.
constexpr std::size_t kMemoLimit = std::size_t{1} << 18U;

std::string_view cut_off(std::string_view term) {
  return term.substr(0, code_point_begin(term, kMaxTermBytes));
}

/// Word boundaries, dictionaries of scripts without blanks, and normal forms come from ICU and change with
/// it.
std::string icu_version() {
  UVersionInfo version{};
  u_getVersion(static_cast<std::uint8_t*>(version));
  return std::to_string(version[0]);
}

}  // namespace

Analyzer::Analyzer() : Analyzer(std::make_unique<SnowballStemmer>()) {}

Analyzer::Analyzer(std::unique_ptr<Stemmer> stemmer) : stemmer_(std::move(stemmer)) {}

std::span<const Token> Analyzer::analyze(std::string_view text) {
  // Only here: the tokens of the call before point into it until now.
  if (memo_.size() > kMemoLimit) memo_.clear();
  tokens_.clear();
  for (const auto& [begin, end] : tokenizer_.tokenize(text)) {
    const auto term = cut_off(normalizer_.normalize(text.substr(begin, end - begin)));
    if (term.empty()) continue;
    const auto& [form, stem] = stemmed(term);
    tokens_.push_back({begin, end, form, stem});
  }
  return tokens_;
}

const Analyzer::StemMemo::value_type& Analyzer::stemmed(std::string_view term) {
  const auto known = memo_.find(term);
  if (known != memo_.end()) return *known;
  return *memo_.emplace(term, stemmer_->stem(term)).first;
}

std::string Analyzer::description() const {
  std::string description = "rules " + std::to_string(kRulesVersion) + "; ICU " + icu_version() +
                            "; stemmer " + stemmer_->name() + "; stop words";
  for (const auto word : stop_words()) description.append(" ").append(word);
  return description;
}

}  // namespace warta::text
