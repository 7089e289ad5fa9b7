#include "indexer/bulk/article_register.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "common/hash.h"

namespace warta::indexing {
namespace {

constexpr std::size_t kHashBytes = 16;
constexpr std::size_t kFirstSlots = 1U << 12U;

/// A slot holds some bits of the id's hash, by which most others are known not to be it, and where the record
/// begins, plus 1.
constexpr unsigned kOffsetBits = 40;
constexpr std::uint64_t kOffsets = (std::uint64_t{1} << kOffsetBits) - 1;

/// What a record is after the id's hash: lengths of the strings, which labels there are, and all of these.
struct RecordHead {
  std::uint64_t url = 0;
  std::uint64_t title = 0;
  std::uint32_t content_hash_bytes = 0;
  std::uint16_t origin_bytes = 0;
  bool has_url = false;
  bool has_title = false;
};

std::uint64_t number_in(std::string_view hash, std::size_t offset) {
  std::uint64_t number = 0;
  std::memcpy(&number, hash.data() + offset, sizeof number);
  return number;
}

std::uint64_t mark_of(std::string_view id_hash) {
  return number_in(id_hash, sizeof(std::uint64_t)) << kOffsetBits;
}

RecordHead head_of(const RegisteredArticle& article) {
  RecordHead head;
  head.url = article.labels.url.value_or(0);
  head.title = article.labels.title.value_or(0);
  head.content_hash_bytes = static_cast<std::uint32_t>(article.known.content_hash.size());
  head.origin_bytes = static_cast<std::uint16_t>(article.known.origin.size());
  head.has_url = article.labels.url.has_value();
  head.has_title = article.labels.title.has_value();
  return head;
}

RecordHead read_head(std::string_view bytes) {
  RecordHead head;
  std::memcpy(&head, bytes.data(), sizeof head);
  return head;
}

}  // namespace

RegisteredArticle registered(const PreparedArticle& article) {
  return {{article.content_hash, article.origin_value}, labels_of(article.stored.url, article.stored.title)};
}

ArticleRegister::ArticleRegister(const std::string& directory, const std::string& index_path)
    : records_(directory, index_path), slots_(kFirstSlots) {}

std::string ArticleRegister::hash_bytes_of(std::string_view id_term) {
  return hash_bytes(id_term);
}

std::string ArticleRegister::read(std::uint64_t offset, std::size_t bytes) const {
  records_.flush();
  std::string record(bytes, '\0');
  records_.read(offset, record.data(), bytes);
  return record;
}

ArticleRegister::Place ArticleRegister::place_of(std::string_view id_hash) const {
  const auto mask = slots_.size() - 1;
  const auto mark = mark_of(id_hash);
  auto slot = number_in(id_hash, 0) & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const bool may_be = (slots_[slot] & ~kOffsets) == mark;
    if (may_be && read((slots_[slot] & kOffsets) - 1, kHashBytes) == id_hash) return {slot, true};
  }
  return {slot, false};
}

std::optional<RegisteredArticle> ArticleRegister::find(std::string_view id_term) const {
  const auto [slot, is_taken] = place_of(hash_bytes_of(id_term));
  if (!is_taken) return std::nullopt;
  const auto offset = (slots_[slot] & kOffsets) - 1 + kHashBytes;
  const auto head = read_head(read(offset, sizeof(RecordHead)));
  const auto strings = read(offset + sizeof head, std::size_t{head.content_hash_bytes} + head.origin_bytes);
  RegisteredArticle article;
  article.known = {strings.substr(0, head.content_hash_bytes), strings.substr(head.content_hash_bytes)};
  if (head.has_url) article.labels.url = head.url;
  if (head.has_title) article.labels.title = head.title;
  return article;
}

bool ArticleRegister::put(std::string_view id_term, const RegisteredArticle& article) {
  if ((taken_ + 1) * 4 > slots_.size() * 3) grow();
  const auto id_hash = hash_bytes_of(id_term);
  const auto [slot, is_taken] = place_of(id_hash);
  if (!is_taken) ++taken_;
  slots_[slot] = mark_of(id_hash) | (records_.size() + 1);
  const auto head = head_of(article);
  std::string record(id_hash);
  record.append(reinterpret_cast<const char*>(&head), sizeof head);
  record.append(article.known.content_hash).append(article.known.origin);
  records_.append(record);
  return is_taken;
}

/// The hashes stand in the records, which are read once from the first to the last.
void ArticleRegister::grow() {
  const auto slots = slots_.size() * 2;
  slots_ = std::vector<std::uint64_t>();  // the old ones go before the new ones come
  slots_.resize(slots);
  constexpr std::size_t kHeadBytes = kHashBytes + sizeof(RecordHead);
  constexpr std::size_t kReadAtOnce = std::size_t{256} << 10U;
  std::string bytes;
  std::uint64_t offset = 0;  // of bytes in the file
  std::size_t used = 0;
  while (offset + used < records_.size()) {
    if (bytes.size() - used < kHeadBytes) {
      offset += used;
      bytes = read(offset,
                   static_cast<std::size_t>(std::min<std::uint64_t>(kReadAtOnce, records_.size() - offset)));
      used = 0;
    }
    const auto id_hash = std::string_view(bytes).substr(used, kHashBytes);
    const auto head = read_head(std::string_view(bytes).substr(used + kHashBytes));
    slots_[place_of(id_hash).slot] = mark_of(id_hash) | (offset + used + 1);
    const auto record_bytes = kHeadBytes + head.content_hash_bytes + head.origin_bytes;
    used += record_bytes;
    if (used <= bytes.size()) continue;
    offset += used;  // it ends beyond what was read
    bytes.clear();
    used = 0;
  }
}

}  // namespace warta::indexing
