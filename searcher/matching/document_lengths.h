// The lengths of an index's documents.
#ifndef WARTA_SEARCHER_MATCHING_DOCUMENT_LENGTHS_H_
#define WARTA_SEARCHER_MATCHING_DOCUMENT_LENGTHS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

namespace warta::searching {

/// Xapian keeps lengths in a list along which it walks from one document to the next. In memory they are at
/// hand, with which what searches again and again takes nine tenths of the time; but the 4 bytes a document
/// take longer to make than a process saves by them that searches once.
enum class LengthMemory : std::uint8_t { none, kept };

/// The lengths of one database, which is one shard. Kept ones are in blocks of 1,024 documents, which take no
/// memory before one of these is asked for. Not thread-safe.
class LengthTable {
 public:
  /// The database must stay in the state that it is in.
  LengthTable(const Xapian::Database& database, LengthMemory memory)
      : database_(database),
        blocks_(memory == LengthMemory::kept ? database.get_lastdocid() / kBlock + 1 : 0) {}

  /// Is a length that was looked up before at hand?
  bool are_kept() const { return !blocks_.empty(); }

  /// The sum of wdf (common/schema.h). Requires: there is such a document. Lets Xapian's errors through.
  Xapian::termcount operator[](Xapian::docid document) {
    if (blocks_.empty()) return database_.get_doclength(document);
    auto& block = blocks_[document / kBlock];
    if (!block) block = std::make_unique<Block>();
    auto& length = (*block)[document % kBlock];
    if (length == 0) length = database_.get_doclength(document);
    return length;
  }

 private:
  static constexpr std::size_t kBlock = 1024;
  using Block = std::array<Xapian::termcount, kBlock>;  // 0 for what was not looked up

  Xapian::Database database_;
  std::vector<std::unique_ptr<Block>> blocks_;
};

/// The tables of an index's shards, in one state of it. Not thread-safe.
class DocumentLengths {
 public:
  explicit DocumentLengths(LengthMemory memory = LengthMemory::none) : memory_(memory) {}

  /// Of the same shard always the same one. It is known again by Xapian's unique name and a few numbers of
  /// its documents: copies of one index that were given other articles are told apart unless they agree in
  /// all of these.
  std::shared_ptr<LengthTable> of(const Xapian::Database& shard);

 private:
  LengthMemory memory_;
  std::map<std::string, std::shared_ptr<LengthTable>> tables_;
};

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_MATCHING_DOCUMENT_LENGTHS_H_
