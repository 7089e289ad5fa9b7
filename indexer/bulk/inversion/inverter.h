// Turns articles into what a database is to hold of them: what belongs to the article alone is given back,
// and its postings gather by term, in memory and beyond a budget in sorted runs.
//
// An article's number in the database is not known yet when it is analysed, for that depends on what other
// threads have at work: so each inverter numbers its own, and the runs are in these numbers.
#ifndef WARTA_INDEXER_BULK_INVERSION_INVERTER_H_
#define WARTA_INDEXER_BULK_INVERSION_INVERTER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/text/analyzer.h"
#include "indexer/bulk/encoding/tag_compressor.h"
#include "indexer/bulk/encoding/term_list.h"
#include "indexer/bulk/inversion/posting_slices.h"
#include "indexer/bulk/inversion/sorted_run.h"
#include "indexer/bulk/inversion/spool_file.h"
#include "indexer/bulk/inversion/term_dictionary.h"
#include "indexer/document_layout.h"
#include "indexer/prepared_article.h"

namespace warta::indexing {

/// What a database has of an article beside postings and positions.
struct InvertedArticle {
  /// Of the inverter's articles, counted from 1.
  std::uint32_t number = 0;
  std::uint32_t largest_wdf = 0;
  /// The sum of all wdf.
  std::uint64_t length = 0;
  EncodedTag data;
  EncodedTag terms;
  /// Without the cluster.
  SlotValues values;
};

/// Not thread-safe: one for each thread. Throws IndexError.
class Inverter {
 public:
  struct Settings {
    /// The user's; may be null.
    std::shared_ptr<const text::UserLexicon> lexicon;
    /// For the postings and the dictionary; more than 2 GiB are not used.
    std::size_t memory_bytes = 0;
    /// Are positions to be kept?
    bool positions = true;
  };

  /// Runs go to a file in `directory`; errors name the index at `index_path`.
  Inverter(const Settings& settings, const std::string& directory, const std::string& index_path);

  InvertedArticle invert(const PreparedArticle& article);

  /// Writes what is in memory to a run. No article may follow; the memory is given back.
  void finish();

  /// In the order of their articles. Until it is finished they lack what is in memory.
  const std::vector<SortedRun>& runs() const { return runs_; }

 private:
  /// A part of articles: the prefixes that make terms of its words' forms and stems, and where a word's note
  /// (text::Token::note) has the numbers of these in the dictionary, increased by 1.
  struct Field {
    std::string_view form_prefix;
    std::string_view stem_prefix;
    std::size_t form_in_note = 0;
    std::size_t stem_in_note = 0;
  };
  static const Field kTitle;
  static const Field kBody;
  struct WordTerms {
    std::uint32_t form = 0;
    std::uint32_t stem = 0;
  };
  struct Occurrence {
    std::uint32_t term = 0;  // first its number in the dictionary, then where it is in article_terms_
    std::uint32_t position = 0;
  };
  struct ArticleTerm {
    std::uint32_t rank = 0;
    std::uint32_t number = 0;
    std::uint32_t last_article = 0;
    std::uint32_t wdf = 0;
    std::uint32_t positions = 0;      // how many
    std::uint32_t positions_end = 0;  // in positions_
  };

  std::uint32_t add_title(std::string_view title, std::uint32_t before);
  std::uint32_t add_tokens(std::span<const text::Token> tokens, const Field& field, std::uint32_t before);
  WordTerms terms_of(const text::Token& token, const Field& field);
  void add_filters(const PreparedArticle& article);
  ArticleTerm& touch(std::uint32_t term);
  std::uint32_t place_of(std::uint32_t term);
  void gather_positions();
  void sort_terms();
  void sort_ranked();
  void insert_unranked();
  void prefetch_term(std::size_t place);
  void encode_terms(InvertedArticle& inverted);
  void append_posting(const ArticleTerm& term);
  void write_run();

  bool positions_wanted_;
  std::size_t memory_bytes_;
  text::Analyzer analyzer_;
  DocumentLayout layout_;
  SpoolFile spool_;
  TermDictionary terms_;
  PostingSlices postings_;
  TermListEncoder term_list_;
  TagCompressor list_compressor_;
  TagCompressor data_compressor_;
  std::vector<SortedRun> runs_;
  std::uint32_t notes_kind_ = 1;  // of the notes that hold numbers of the dictionary as it is
  std::uint32_t articles_ = 0;
  std::uint32_t run_base_ = 0;
  // Of the article at hand.
  std::vector<Occurrence> forms_;
  std::vector<std::uint32_t> stems_;
  std::vector<ArticleTerm> article_terms_;
  std::vector<std::uint64_t> order_;    // rank, and below it the place in article_terms_
  std::vector<std::uint64_t> sorting_;  // what order_ was, and will be
  std::vector<OrderedTerm> unranked_;
  std::vector<std::uint32_t> all_positions_;
  std::string posting_;
  std::string term_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_INVERSION_INVERTER_H_
