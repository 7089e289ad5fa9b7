#include "indexer/bulk/inversion/inverter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/schema.h"
#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/encoding/position_list.h"

namespace warta::indexing {
namespace {

/// How many postings ahead memory is asked for: first a term's own, then what that names.
constexpr std::size_t kFarAhead = 12;
constexpr std::size_t kAhead = 6;

constexpr unsigned kPlaceBits = 32;

std::uint32_t place_in(std::uint64_t order) {
  return static_cast<std::uint32_t>(order);
}

void prefetch(const void* address) {
  __builtin_prefetch(address, 1);
}

/// Postings and texts are found by offsets of 32 bits, and an article may be large.
constexpr std::size_t kMostMemory = std::size_t{2} << 30U;

}  // namespace

constexpr Inverter::Field Inverter::kTitle{schema::kTitlePrefix, schema::kTitleStemPrefix, 0, 1};
constexpr Inverter::Field Inverter::kBody{"", schema::kStemPrefix, 2, 3};

Inverter::Inverter(const Settings& settings, const std::string& directory, const std::string& index_path)
    : positions_wanted_(settings.positions),
      memory_bytes_(std::min(settings.memory_bytes, kMostMemory)),
      analyzer_(settings.lexicon),
      spool_(directory, index_path),
      postings_(memory_bytes_) {}

InvertedArticle Inverter::invert(const PreparedArticle& article) {
  if (postings_.size() + terms_.memory() > memory_bytes_) write_run();
  if (terms_.needs_ranks()) terms_.rank();
  ++articles_;
  forms_.clear();
  stems_.clear();
  article_terms_.clear();
  const auto title_end = add_title(article.stored.title, 0);
  add_tokens(analyzer_.analyze(article.stored.body), kBody, title_end + schema::kPositionGap);
  gather_positions();
  for (const auto stem : stems_) ++touch(stem).wdf;
  add_filters(article);
  sort_terms();
  InvertedArticle inverted;
  inverted.number = articles_;
  encode_terms(inverted);
  inverted.data = data_compressor_.encode(article.encoded);
  inverted.values = DocumentLayout::values(article);
  return inverted;
}

/// The title, whose words count as the title's and as words of the text. Returns the last one's position.
std::uint32_t Inverter::add_title(std::string_view title, std::uint32_t before) {
  const auto tokens = analyzer_.analyze(title);
  add_tokens(tokens, kTitle, before);
  return add_tokens(tokens, kBody, before);
}

std::uint32_t Inverter::add_tokens(std::span<const text::Token> tokens, const Field& field,
                                   std::uint32_t before) {
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

Inverter::WordTerms Inverter::terms_of(const text::Token& token, const Field& field) {
  auto& note = *token.note;
  if (note.kind != notes_kind_) note = {notes_kind_, {}};
  auto& form = note.numbers.at(field.form_in_note);
  auto& stem = note.numbers.at(field.stem_in_note);
  if (form == 0) {
    form = terms_.number(term_.assign(field.form_prefix).append(token.term)) + 1;
    stem = terms_.number(term_.assign(field.stem_prefix).append(token.stem)) + 1;
  }
  return {form - 1, stem - 1};
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
    article_terms_.push_back({known.rank, term, known.last_article});
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
  unranked_.clear();
  for (std::uint32_t place = 0; place < article_terms_.size(); ++place) {
    const auto rank = article_terms_[place].rank;
    if (rank == 0) {
      unranked_.push_back(terms_.ordered(article_terms_[place].number));
    } else {
      order_.push_back(std::uint64_t{rank} << kPlaceBits | place);
    }
  }
  sort_ranked();
  insert_unranked();
}

/// By the bytes of the ranks, from the lowest up: some hundred numbers in random order are sorted so in a
/// fifth of the time that comparing them takes, for nothing of it is guessed.
void Inverter::sort_ranked() {
  constexpr unsigned kByteBits = 8;
  constexpr std::size_t kByteValues = 256;
  std::uint64_t used = 0;
  for (const auto term : order_) used |= term;
  sorting_.resize(order_.size());
  for (auto shift = kPlaceBits; used >> shift != 0; shift += kByteBits) {
    std::array<std::uint32_t, kByteValues> ends{};
    for (const auto term : order_) ++ends.at((term >> shift) % kByteValues);
    std::uint32_t sum = 0;
    for (auto& end : ends) sum += std::exchange(end, sum);
    for (const auto term : order_) sorting_[ends.at((term >> shift) % kByteValues)++] = term;
    order_.swap(sorting_);
    if (shift + kByteBits >= 2 * kPlaceBits) return;
  }
}

/// There are few: the article's own, and words that were not met before.
void Inverter::insert_unranked() {
  std::sort(unranked_.begin(), unranked_.end(),
            [this](const auto& a, const auto& b) { return terms_.is_before(a, b); });
  sorting_.clear();
  auto rest = order_.begin();
  for (const auto& term : unranked_) {
    const auto end =
        std::lower_bound(rest, order_.end(), term, [this](std::uint64_t ranked, const auto& other) {
          return terms_.is_before(terms_.of_rank(static_cast<std::uint32_t>(ranked >> kPlaceBits)), other);
        });
    sorting_.insert(sorting_.end(), rest, end);
    sorting_.push_back(terms_[term.number].in_article);
    rest = end;
  }
  sorting_.insert(sorting_.end(), rest, order_.end());
  order_.swap(sorting_);
}

void Inverter::prefetch_term(std::size_t place) {
  if (place + kFarAhead < order_.size())
    prefetch(&terms_[article_terms_[place_in(order_[place + kFarAhead])].number]);
  if (place + kAhead >= order_.size()) return;
  const auto& term = terms_[article_terms_[place_in(order_[place + kAhead])].number];
  prefetch(postings_.end(term.postings));
  prefetch(terms_.place_of(term));
}

void Inverter::encode_terms(InvertedArticle& inverted) {
  for (const auto& term : article_terms_) {
    inverted.length += term.wdf;
    inverted.largest_wdf = std::max(inverted.largest_wdf, term.wdf);
  }
  term_list_.begin(inverted.length, order_.size());
  for (std::size_t i = 0; i < order_.size(); ++i) {
    prefetch_term(i);
    const auto& term = article_terms_[place_in(order_[i])];
    term_list_.add(terms_.text(terms_[term.number]), term.wdf);
    append_posting(term);
  }
  inverted.terms = list_compressor_.encode(term_list_.list());
}

void Inverter::append_posting(const ArticleTerm& term) {
  const auto bytes = term.positions == 0 ? 0 : most_position_bytes(term.positions);
  posting_.resize(std::max(posting_.size(), bytes + 3 * kMostVintBytes));
  const auto before = std::max(term.last_article, run_base_);
  char* at = write_vint(posting_.data(), articles_ - before);
  at = write_vint(at, std::uint64_t{term.wdf} << 1U | (term.positions > 0 ? 1U : 0U));
  if (term.positions > 0) {
    // Their length comes first, and is one byte but for words of several hundred places.
    const auto positions =
        std::span(all_positions_).subspan(term.positions_end - term.positions, term.positions);
    char* end = write_positions(at + 1, positions);
    const auto count = static_cast<std::size_t>(end - at - 1);
    if (char* const begin = write_vint(at, count); begin != at + 1) [[unlikely]] {
      end = write_positions(begin, positions);
    }
    at = end;
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
  ++notes_kind_;
}

void Inverter::finish() {
  write_run();
  terms_ = TermDictionary();
  postings_ = PostingSlices(0);
}

}  // namespace warta::indexing
