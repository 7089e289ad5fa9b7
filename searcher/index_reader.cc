#include "searcher/index_reader.h"

#include <algorithm>
#include <string_view>

#include "common/messages/messages.h"
#include "common/text/terminal_text.h"

namespace warta::searching {
namespace {

/// Is the state that was read gone, for an indexer committed others?
bool is_overtaken(const Xapian::Error& error) {
  return std::string_view(error.get_type()) == "DatabaseModifiedError";
}

bool is_of_network(const Xapian::Error& error) {
  return std::string_view(error.get_type()).starts_with("Network");
}

std::vector<IndexShard> opened(const std::vector<std::string>& names) {
  return {names.begin(), names.end()};
}

}  // namespace

IndexReader::IndexReader(const std::vector<std::string>& names, LengthMemory memory)
    : shards_(opened(names)), memory_(memory) {
  join();
  identities_ = with_database([this](const Xapian::Database& /*database*/) { return read_identities(); });
}

void IndexReader::join() {
  const bool has_remote = std::any_of(shards_.begin(), shards_.end(),
                                      [](const IndexShard& shard) { return is_remote_index(shard.name()); });
  lengths_ = has_remote ? nullptr : std::make_shared<DocumentLengths>(memory_);
  database_ = shards_.front().database();
  if (shards_.size() == 1) return;
  Xapian::Database all;
  for (const auto& shard : shards_) all.add_database(shard.database());
  database_ = all;
}

std::vector<IndexIdentity> IndexReader::read_identities() const {
  std::vector<IndexIdentity> identities;
  for (const auto& shard : shards_) identities.push_back(shard.identity());
  return identities;
}

std::shared_ptr<const text::UserLexicon> IndexReader::lexicon() {
  return with_database([&](const Xapian::Database& /*database*/) {
    const auto& first = shards_.front();
    return lexicon_of_index(first.name(),
                            [&](const std::string& key) { return first.database().get_metadata(key); });
  });
}

void IndexReader::require_analysis(std::string_view description) const {
  const auto& first = shards_.front();
  require_compatible(first.name(), identities_.front(), identity_of_this_program(description));
  for (std::size_t i = 1; i < shards_.size(); ++i) {
    if (identities_[i] == identities_.front()) continue;
    throw IndexError(shards_[i].name(),
                     tr("was made with another analysis, or another lexicon, than {}; search each by itself, "
                        "or give both the same with warta-indexer --reanalyze",
                        first.name()));
  }
}

void IndexReader::fail(const Xapian::Error& error) const {
  std::string names;
  for (const auto& shard : shards_) names += (names.empty() ? "" : ", ") + shard.name();
  const auto message = message_of(error);
  throw IndexError(
      names, is_of_network(error)
                 ? tr("cannot be read: {}; is the server still there?", message)
                 : tr("cannot be read: {}; warta-indexer --check tells whether it is damaged", message));
}

/// Takes the newest state; false if it is the one that `error` was met in, and the error thus a real one.
bool IndexReader::refresh(const Xapian::Error& error) {
  bool is_another = false;
  for (auto& shard : shards_) is_another = shard.renew() || is_another;
  join();
  if (!identities_.empty() && read_identities() != identities_) throw IndexReplaced(shards_.front().name());
  return is_overtaken(error) || is_another;
}

}  // namespace warta::searching
