#include "indexer/bulk/document_tables.h"

#include <algorithm>
#include <utility>

#include "indexer/bulk/encoding/numbers.h"
#include "indexer/bulk/encoding/term_list.h"

namespace warta::indexing {

TableRange& DocumentTables::GrowingTable::range() {
  if (range_ == nullptr) {
    file_ = std::make_unique<TableFile>(directory_, table_, index_path_);
    range_ = std::make_unique<TableRange>(*file_, /*is_first=*/true);
  }
  return *range_;
}

TableRoot DocumentTables::GrowingTable::finish() {
  if (range_ == nullptr) return {};
  std::vector<WrittenRange> ranges;
  ranges.push_back(range_->finish());
  return join_ranges(std::move(ranges), *file_);
}

DocumentTables::DocumentTables(const std::string& directory, const std::string& index_path)
    : data_(directory, index_path, Table::docdata), term_lists_(directory, index_path, Table::termlist) {
  for (std::uint32_t slot = 0; slot < schema::kSlots; ++slot)
    slots_.push_back({ValueChunks(slot), std::make_unique<SpoolFile>(directory, index_path)});
}

void DocumentTables::add(std::uint32_t document, const InvertedArticle& article) {
  key_.clear();
  append_sortable(key_, document);
  const auto& [data, terms] = std::tie(article.data, article.terms);
  if (!data.bytes.empty()) data_.range().add(key_, data.bytes, data.is_compressed);
  term_lists_.range().add(key_, terms.bytes, terms.is_compressed);
  add_values(document, article.values);
  lengths_.add(document, static_cast<std::uint32_t>(article.length));
  count(document, article);
}

/// Which slots are used stands behind the document's terms.
void DocumentTables::add_values(std::uint32_t document, const SlotValues& values) {
  used_slots_.clear();
  for (std::uint32_t slot = 0; slot < values.size(); ++slot) {
    if (values.at(slot).empty()) continue;
    used_slots_.push_back(slot);
    if (const auto full = slots_[slot].chunks.add(document, values.at(slot))) keep(slots_[slot], *full);
  }
  if (used_slots_.empty()) return;
  key_ += '\0';
  term_lists_.range().add(key_, encode_used_slots(used_slots_));
}

void DocumentTables::count(std::uint32_t document, const InvertedArticle& article) {
  auto& all = statistics_;
  ++all.documents;
  all.last_document = document;
  all.total_length += article.length;
  all.largest_wdf = std::max<std::uint64_t>(all.largest_wdf, article.largest_wdf);
  all.longest_document = std::max(all.longest_document, article.length);
  if (article.length > 0 && (all.shortest_document == 0 || article.length < all.shortest_document))
    all.shortest_document = article.length;
}

void DocumentTables::keep(Slot& slot, const TableEntry& entry) {
  std::string bytes;
  append_vint(bytes, entry.key.size());
  append_vint(bytes, entry.tag.size());
  slot.finished->append(bytes);
  slot.finished->append(entry.key);
  slot.finished->append(entry.tag);
  ++slot.entries;
}

void DocumentTables::write_before_terms(const std::map<std::string, std::string>& metadata,
                                        TableRange& postlist) {
  for (const auto& [name, value] : metadata) postlist.add(std::string("\0\xc0", 2) + name, value);
  std::vector<Slot*> used;
  for (auto& slot : slots_) {
    if (const auto last = slot.chunks.finish()) keep(slot, *last);
    if (slot.entries > 0) used.push_back(&slot);
  }
  for (const auto* slot : used) {
    const auto entry = slot->chunks.statistics();
    postlist.add(entry.key, entry.tag);
  }
  for (auto* slot : used) write_values(*slot, postlist);
  lengths_.finish_lengths(std::string("\0\xe0", 2),
                          [&](std::string_view key, std::string_view tag) { postlist.add(key, tag); });
}

void DocumentTables::write_values(Slot& slot, TableRange& postlist) {
  auto& file = *slot.finished;
  file.flush();
  std::string bytes;
  std::uint64_t offset = 0;
  for (std::uint64_t entry = 0; entry < slot.entries; ++entry) {
    bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(2 * kMostVintBytes, file.size() - offset)));
    file.read(offset, bytes.data(), bytes.size());
    const auto [key_bytes, behind_key] = read_vint(bytes.data());
    const auto [tag_bytes, begin] = read_vint(behind_key);
    offset += static_cast<std::uint64_t>(begin - bytes.data());
    const auto key_size = static_cast<std::size_t>(key_bytes);
    bytes.resize(key_size + static_cast<std::size_t>(tag_bytes));
    file.read(offset, bytes.data(), bytes.size());
    offset += bytes.size();
    postlist.add(std::string_view(bytes).substr(0, key_size), std::string_view(bytes).substr(key_size));
  }
}

TableRoot DocumentTables::finish_data() {
  return data_.finish();
}

TableRoot DocumentTables::finish_term_lists() {
  term_lists_.range();  // is there also without documents
  return term_lists_.finish();
}

}  // namespace warta::indexing
