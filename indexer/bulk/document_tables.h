// The tables of a database that hold documents, written as the documents come, and what is gathered of them
// for the others.
#ifndef WARTA_INDEXER_BULK_DOCUMENT_TABLES_H_
#define WARTA_INDEXER_BULK_DOCUMENT_TABLES_H_

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "indexer/bulk/encoding/posting_chunks.h"
#include "indexer/bulk/encoding/value_chunks.h"
#include "indexer/bulk/encoding/version_file.h"
#include "indexer/bulk/inversion/inverter.h"
#include "indexer/bulk/inversion/spool_file.h"
#include "indexer/bulk/merge/table_file.h"
#include "indexer/bulk/merge/table_range.h"

namespace warta::indexing {

/// Holds some two bytes a document. Not thread-safe. Throws IndexError.
class DocumentTables {
 public:
  /// Makes the files in `directory`; errors name the index at `index_path`.
  DocumentTables(const std::string& directory, const std::string& index_path);

  /// Requires that `document` is greater than the one before.
  void add(std::uint32_t document, const InvertedArticle& article);

  /// Writes what stands before all terms in the table of postings: metadata, none of which is empty, values,
  /// document lengths.
  void write_before_terms(const std::map<std::string, std::string>& metadata, TableRange& postlist);

  /// No document may follow.
  TableRoot finish_data();
  TableRoot finish_term_lists();

  const DatabaseStatistics& statistics() const { return statistics_; }

 private:
  /// A table that has a file only if there is something in it.
  class GrowingTable {
   public:
    GrowingTable(std::string directory, std::string index_path, Table table)
        : directory_(std::move(directory)), index_path_(std::move(index_path)), table_(table) {}
    TableRange& range();
    TableRoot finish();

   private:
    std::string directory_;
    std::string index_path_;
    Table table_;
    std::unique_ptr<TableFile> file_;
    std::unique_ptr<TableRange> range_;
  };

  /// The values of a slot; what is finished of them waits in a file.
  struct Slot {
    ValueChunks chunks;
    std::unique_ptr<SpoolFile> finished;
    std::uint64_t entries = 0;
  };

  void add_values(std::uint32_t document, const SlotValues& values);
  static void keep(Slot& slot, const TableEntry& entry);
  static void write_values(Slot& slot, TableRange& postlist);
  void count(std::uint32_t document, const InvertedArticle& article);

  GrowingTable data_;
  GrowingTable term_lists_;
  PostingChunks lengths_;
  std::vector<Slot> slots_;
  std::vector<std::uint32_t> used_slots_;
  std::string key_;
  DatabaseStatistics statistics_;
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_BULK_DOCUMENT_TABLES_H_
