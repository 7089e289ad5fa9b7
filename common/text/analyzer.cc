#include "common/text/analyzer.h"

#include <algorithm>
#include <utility>

#include <unicode/uversion.h>

#include "common/text/indonesian/indonesian_stemmer.h"
#include "common/text/stop_words.h"
#include "common/text/utf8.h"

namespace warta::text {
namespace {

/// Counts the changes to the rules of tokenising, normalising and cutting off. Raised with each that can
/// change a term; an index made before then says so when it is opened.
constexpr int kRulesVersion = 2;

/// News of several years has about this many different words; at 50 bytes each and 16 of the table the memo
/// stays below 20 MB.
constexpr std::size_t kMemoLimit = std::size_t{1} << 18U;

/// What has more parts is a chain of words, or no word at all: it gives its parts alone.
constexpr std::size_t kMostParts = 4;

/// Only so much of a word is looked at: more than enough for a term of kMaxTermBytes, and no text without
/// blanks fills the memory.
constexpr std::size_t kMostWordBytes = 512;

/// How many words ahead memory is asked for.
constexpr std::size_t kAhead = 6;

std::string_view cut_off(std::string_view term) {
  return term.substr(0, code_point_begin(term, kMaxTermBytes));
}

/// Is this all that stands between two words with a hyphen? Typographers' hyphens and the en dash that word
/// processors make of one are hyphens; an em dash parts sentences.
bool is_hyphen(std::string_view between) {
  constexpr std::string_view kDashes = "\xe2\x80";  // U+2010 to U+2013 go on with 90 to 93
  if (between.size() == 1) return between.front() == '-';
  return between.size() == 3 && between.starts_with(kDashes) && between[2] >= '\x90' && between[2] <= '\x93';
}

/// What is looked at of a word.
std::string_view written(std::string_view text, std::size_t begin, std::size_t end) {
  const auto word = text.substr(begin, end - begin);
  return word.substr(0, code_point_begin(word, kMostWordBytes));
}

/// "2019-2020", "3-1"
bool is_of_figures(std::string_view term) {
  return term.find_first_not_of("0123456789-.,") == std::string_view::npos;
}

/// Word boundaries, dictionaries of scripts without blanks, and normal forms come from ICU and change with
/// it.
std::string icu_version() {
  UVersionInfo version{};
  u_getVersion(static_cast<std::uint8_t*>(version));
  return std::to_string(version[0]);
}

}  // namespace

std::shared_ptr<const UserLexicon> parse_lexicon(std::string_view text) {
  indonesian::IndonesianStemmer plain;
  return std::make_shared<UserLexicon>(
      UserLexicon::parse(text, [&](std::string_view term) { return plain.stem(term); }));
}

Analyzer::Analyzer(std::shared_ptr<const UserLexicon> lexicon)
    : lexicon_(lexicon), stemmer_(std::make_unique<indonesian::IndonesianStemmer>(std::move(lexicon))) {}

Analyzer::Analyzer(std::unique_ptr<Stemmer> stemmer) : stemmer_(std::move(stemmer)) {}

/// How many of `words` make the word that the first of them begins: those that hyphens join to it.
std::size_t Analyzer::parts_of_word(std::span<const Word> words, std::string_view text) {
  std::size_t parts = 1;
  for (; parts < words.size(); ++parts) {
    const auto end = words[parts - 1].end;
    if (!is_hyphen(text.substr(end, words[parts].begin - end))) break;
  }
  return parts;
}

std::span<const Token> Analyzer::analyze(std::string_view text) {
  // Only here: the tokens of the call before point into it until now.
  if (memo_.size() > kMemoLimit) memo_.clear();
  tokens_.clear();
  position_ = 0;
  find_words(text);
  const std::span<const Word> words = words_;
  for (std::size_t i = 0; i < words.size();) {
    if (i + kAhead < words.size()) memo_.prefetch_word(words[i + kAhead].hash);
    const auto parts = words.subspan(i, parts_of_word(words.subspan(i), text));
    const bool one = parts.size() > 1 && parts.size() <= kMostParts &&
                     parts.back().end - parts.front().begin <= kMostWordBytes;
    if (one) {
      add_hyphenated(parts, text);
    } else {
      for (const auto& word : parts) add_word(word, text);
    }
    i += parts.size();
  }
  return tokens_;
}

/// Looking words up is waiting for memory: so all of a text's are hashed first, and what is needed of the
/// table is on its way when they are looked up.
void Analyzer::find_words(std::string_view text) {
  words_.clear();
  for (const auto& span : tokenizer_.tokenize(text)) {
    words_.push_back({span.begin, span.end, WordMemo::hash(written(text, span.begin, span.end))});
    memo_.prefetch_slot(words_.back().hash);
  }
}

void Analyzer::add_word(const Word& found, std::string_view text) {
  const auto word = remembered(written(text, found.begin, found.end), found.hash);
  if (!word.term.empty())
    tokens_.push_back({found.begin, found.end, word.term, word.stem, position_++, false, word.note});
}

void Analyzer::add_hyphenated(std::span<const Word> parts, std::string_view text) {
  const TokenSpan whole{parts.front().begin, parts.back().end};
  const auto word = remembered_hyphenated(written(text, whole.begin, whole.end), parts);
  const bool one_word = word.kind == HyphenatedKind::reduplication || word.kind == HyphenatedKind::host;
  if (!word.term.empty()) {
    tokens_.push_back({whole.begin, whole.end, word.term, word.stem, position_, !one_word, word.note});
    if (one_word) {
      ++position_;
      return;
    }
  }
  for (const auto& part : parts) add_word(part, text);
}

RememberedWord Analyzer::remembered(std::string_view written, std::uint64_t hash) {
  if (const auto known = memo_.find(written, hash)) return *known;
  const std::string term(cut_off(normalizer_.normalize(written)));
  const auto stem = term.empty() ? std::string() : stemmer_->stem(term);
  return memo_.add(written, {term, stem, {}});
}

/// The term is empty for what gives nothing but its parts: figures, and what is too long or lacks a part.
RememberedWord Analyzer::remembered_hyphenated(std::string_view written, std::span<const Word> parts) {
  if (const auto known = memo_.find(written)) return *known;
  std::string term;
  bool complete = true;
  for (const auto& [begin, end, hash] : parts) {
    const auto part = normalizer_.normalize(written.substr(begin - parts.front().begin, end - begin));
    complete = complete && !part.empty();
    if (begin != parts.front().begin) term += '-';
    term += part;
  }
  if (!complete || is_of_figures(term) || term.size() > kMaxTermBytes) return memo_.add(written, {});
  const auto kind = stemmer_->kind_of_hyphenated(term);
  const auto stem = stemmer_->stem(term);
  if (kind == HyphenatedKind::compound) std::erase(term, '-');
  return memo_.add(written, {term, stem, kind});
}

std::string Analyzer::rule_of(const Token& token) {
  const bool joined = token.whole && token.term.find('-') == std::string_view::npos;
  return joined ? "joined" : stemmer_->rule(token.term);
}

std::string Analyzer::description() const {
  std::string description = "rules " + std::to_string(kRulesVersion) + "; ICU " + icu_version() +
                            "; stemmer " + stemmer_->name() + "; stop words";
  for (const auto word : stop_words()) description.append(" ").append(word);
  if (lexicon_ != nullptr && !lexicon_->empty()) description += "; lexicon\n" + lexicon_->canonical();
  return description;
}

}  // namespace warta::text
