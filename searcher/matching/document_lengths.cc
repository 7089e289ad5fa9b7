#include "searcher/matching/document_lengths.h"

#include <fmt/format.h>

namespace warta::searching {
namespace {

/// Xapian hands a shard over without saying which it is. The unique name alone would take an index and a copy
/// of it that has grown since for one, and those in memory have none.
std::string name_of(const Xapian::Database& shard) {
  return fmt::format("{} {} {} {} {} {}", shard.get_uuid(), shard.get_doccount(), shard.get_lastdocid(),
                     shard.get_total_length(), shard.get_doclength_lower_bound(),
                     shard.get_doclength_upper_bound());
}

}  // namespace

std::shared_ptr<LengthTable> DocumentLengths::of(const Xapian::Database& shard) {
  auto& table = tables_[name_of(shard)];
  if (!table) table = std::make_shared<LengthTable>(shard, memory_);
  return table;
}

}  // namespace warta::searching
