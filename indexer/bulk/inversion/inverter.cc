#include "indexer/bulk/inversion/inverter.h"

#include <algorithm>
#include <utility>

#include "common/schema.h"
#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/encoding/position_list.h"

namespace warta::indexing {
namespace {

/// How many postings ahead memory is asked for.
constexpr std::size_t kAhead = 6;

void prefetch(const void* address) {
  __builtin_prefetch(address, 1);
}

}  // namespace

Inverter::Inverter(const Settings& settings, const std::string& directory, const std::string& index_path)
    : positions_wanted_(settings.positions),
      memory_bytes_(settings.memory_bytes),
      analyzer_(settings.lexicon),
      spool_(directory, index_path),
      postings_(settings.memory_bytes),
      title_{schema::kTitlePrefix, schema::kTitleStemPrefix, {}},
      body_{"", schema::kStemPrefix, {}} {}

InvertedArticle Inverter::invert(const PreparedArticle& article) {
  if (postings_.size() + terms_.memory() > memory_bytes_) write_run();
  ++articles_;
  forms_.clear();
  stems_.clear();
  article_terms_.clear();
  const auto title_end = add_text(article.stored.title, 0);
  add_tokens(analyzer_.analyze(article.stored.body), body_, title_end + schema::kPositionGap);
  gather_positions();
  for (const auto stem : stems_) ++touch(stem).wdf;
  add_filters(article);
  sort_terms();
  InvertedArticle inverted;
  inverted.number = articles_;
  encode_terms(inverted);
  inverted.data = compressor_.encode(article.encoded);
  inverted.values = DocumentLayout::values(article);
  return inverted;
}

/// The title, whose words count as the title's and as words of the text. Returns the last one's position.
std::uint32_t Inverter::add_text(std::string_view title, std::uint32_t before) {
  const auto tokens = analyzer_.analyze(title);
  add_tokens(tokens, title_, before);
  return add_tokens(tokens, body_, before);
}

std::uint32_t Inverter::add_tokens(std::span<const text::Token> tokens, Field& field, std::uint32_t before) {
  if (analyzer_.generation() != generation_) forget_words();
  std::uint32_t last = before;
  for (const auto& token : tokens) {
    last = before + 1 + token.position;
    const auto [form, stem] = terms_of(token, field);
    prefetch(&terms_[form]);
    prefetch(&terms_[stem]);
    forms_.push_back({form, last});
    stems_.push_back(stem);
  }
  return last;
}

Inverter::WordTerms Inverter::terms_of(const text::Token& token, Field& field) {
  if (token.word >= field.words.size()) field.words.resize(std::max<std::size_t>(1024, token.word * 2U + 1U));
  auto& word = field.words[token.word];
  if (word.form == 0) {
    word.form = terms_.number(term_.assign(field.form_prefix).append(token.term)) + 1;
    word.stem = terms_.number(term_.assign(field.stem_prefix).append(token.stem)) + 1;
  }
  return {word.form - 1, word.stem - 1};
}

/// An article's id and mostly its URL are new terms, which need not be looked for: if an URL is there already
/// its lists are joined when runs are merged.
void Inverter::add_filters(const PreparedArticle& article) {
  for (const auto& filter : layout_.filters(article)) {
    const bool is_own = filter.starts_with(schema::kIdPrefix) || filter.starts_with(schema::kUrlPrefix);
    touch(is_own ? terms_.add(filter) : terms_.number(filter));
  }
}

std::uint32_t Inverter::place_of(std::uint32_t term) {
  auto& known = terms_[term];
  if (known.last_article != articles_) {
    known.in_article = static_cast<std::uint32_t>(article_terms_.size());
    article_terms_.push_back({known.beginning, term, known.last_article});
    known.last_article = articles_;
  }
  return known.in_article;
}

Inverter::ArticleTerm& Inverter::touch(std::uint32_t term) {
  return article_terms_[place_of(term)];
}

/// Puts the positions of each form behind each other, by counting them first.
void Inverter::gather_positions() {
  for (auto& form : forms_) {
    form.term = place_of(form.term);
    ++article_terms_[form.term].wdf;
  }
  if (!positions_wanted_) return;
  std::uint32_t end = 0;
  for (auto& term : article_terms_) {
    term.positions_end = end;
    end += term.wdf;
  }
  all_positions_.resize(end);
  for (const auto& [place, position] : forms_) {
    auto& term = article_terms_[place];
    // A word whose whole has the same term stands there twice, and is counted so, but at one position.
    if (term.positions > 0 && all_positions_[term.positions_end - 1] == position) continue;
    all_positions_[term.positions_end++] = position;
    ++term.positions;
  }
}

void Inverter::sort_terms() {
  order_.clear();
  for (std::uint32_t i = 0; i < article_terms_.size(); ++i)
    order_.emplace_back(article_terms_[i].beginning, i);
  std::sort(order_.begin(), order_.end(), [this](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    return terms_.text(terms_[article_terms_[a.second].number]) <
           terms_.text(terms_[article_terms_[b.second].number]);
  });
}

void Inverter::encode_terms(InvertedArticle& inverted) {
  for (const auto& term : article_terms_) {
    inverted.length += term.wdf;
    inverted.largest_wdf = std::max(inverted.largest_wdf, term.wdf);
  }
  term_list_.begin(inverted.length, order_.size());
  for (std::size_t i = 0; i < order_.size(); ++i) {
    if (i + kAhead < order_.size()) {
      const auto& ahead = terms_[article_terms_[order_[i + kAhead].second].number];
      prefetch(postings_.end(ahead.postings));
    }
    const auto& term = article_terms_[order_[i].second];
    term_list_.add(terms_.text(terms_[term.number]), term.wdf);
    append_posting(term);
  }
  inverted.terms = compressor_.encode(term_list_.list());
}

void Inverter::append_posting(const ArticleTerm& term) {
  const auto bytes = term.positions == 0 ? 0 : most_position_bytes(term.positions);
  posting_.resize(std::max(posting_.size(), bytes + 3 * kMostVintBytes));
  const auto before = std::max(term.last_article, run_base_);
  char* at = write_vint(posting_.data(), articles_ - before);
  at = write_vint(at, std::uint64_t{term.wdf} << 1U | (term.positions > 0 ? 1U : 0U));
  if (term.positions > 0) {
    // Their length comes first and is nearly always one byte.
    const auto positions =
        std::span(all_positions_).subspan(term.positions_end - term.positions, term.positions);
    char* const begin = at + kMostVintBytes;
    char* const end = write_positions(begin, positions);
    const auto count = static_cast<std::size_t>(end - begin);
    at = write_vint(at, count);
    std::copy(begin, end, at);
    at += count;
  }
  postings_.append(terms_[term.number].postings, posting_.data(),
                   static_cast<std::size_t>(at - posting_.data()));
}

void Inverter::write_run() {
  if (terms_.size() == 0) return;
  runs_.push_back(warta::indexing::write_run(terms_, postings_, run_base_, spool_));
  run_base_ = articles_;
  terms_.clear();
  postings_.clear();
  forget_words();
}

void Inverter::finish() {
  write_run();
  terms_ = TermDictionary();
  postings_ = PostingSlices(0);
}

void Inverter::forget_words() {
  title_.words.assign(title_.words.size(), {});
  body_.words.assign(body_.words.size(), {});
  generation_ = analyzer_.generation();
}

}  // namespace warta::indexing
