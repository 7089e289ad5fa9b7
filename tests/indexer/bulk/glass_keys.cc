#include "tests/indexer/bulk/glass_keys.h"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "common/schema.h"
#include "tests/indexer/bulk/glass_cursor.h"

namespace warta::tests {
namespace {

constexpr std::uint8_t kMetadata = 0xc0;
constexpr std::uint8_t kStatistics = 0xd0;
constexpr std::uint8_t kValues = 0xd8;
constexpr std::uint8_t kLengths = 0xe0;
/// Behind a NUL it is part of a term.
constexpr std::uint8_t kEscape = 0xff;

std::uint32_t little_endian(GlassCursor& cursor) {
  std::uint32_t value = 0;
  for (unsigned shift = 0; !cursor.at_end(); shift += 8) value |= std::uint32_t{cursor.byte()} << shift;
  return value;
}

/// A key of the posting table that begins with a NUL and is of no term.
GlassKey read_special_key(std::string_view bytes) {
  GlassCursor cursor(bytes);
  cursor.take(1);
  switch (cursor.byte()) {
    case kMetadata:
      return {GlassKeyType::metadata, std::string(cursor.take(cursor.left()))};
    case kStatistics:
      return {GlassKeyType::value_statistics, {}, 0, little_endian(cursor)};
    case kValues: {
      const auto slot = static_cast<std::uint32_t>(cursor.vint());
      return {GlassKeyType::values, {}, cursor.sortable(), slot};
    }
    case kLengths:
      return {GlassKeyType::lengths, {}, cursor.at_end() ? 0 : cursor.sortable()};
    default:
      throw GlassDamage("has a key that is of nothing");
  }
}

GlassKey read_term_key(std::string_view bytes, GlassKeyType without_document, GlassKeyType with_document) {
  GlassCursor cursor(bytes);
  GlassKey key{without_document, cursor.sortable_string()};
  if (cursor.at_end()) return key;
  key.type = with_document;
  key.document = cursor.sortable();
  if (!cursor.at_end()) throw GlassDamage("has a key that goes on behind its document");
  return key;
}

GlassKey read_document_key(std::string_view bytes, GlassKeyType whole, GlassKeyType longer) {
  GlassCursor cursor(bytes);
  GlassKey key{whole, {}, cursor.sortable()};
  if (cursor.at_end()) return key;
  if (cursor.byte() != 0 || !cursor.at_end() || longer == GlassKeyType::other)
    throw GlassDamage("has a key that goes on behind its document");
  key.type = longer;
  return key;
}

std::string group_of(std::string_view term) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kGroups = {
      {{schema::kTitleStemPrefix, "title stems"},
       {schema::kStemPrefix, "stems"},
       {schema::kTitlePrefix, "title words"},
       {schema::kIdPrefix, "ids"},
       {schema::kUrlPrefix, "URLs"},
       {schema::kSourcePrefix, "sources"},
       {schema::kAuthorPrefix, "authors"},
       {schema::kCategoryPrefix, "categories"},
       {schema::kLanguagePrefix, "languages"},
       {schema::kDayPrefix, "days"},
       {schema::kMonthPrefix, "months"},
       {schema::kYearPrefix, "years"}}};
  for (const auto& [prefix, name] : kGroups) {
    if (term.starts_with(prefix)) return std::string(name);
  }
  return "words";
}

}  // namespace

GlassKey read_glass_key(GlassTableName table, std::string_view key) {
  switch (table) {
    case GlassTableName::postlist:
      if (key.size() > 1 && key.front() == '\0' && static_cast<std::uint8_t>(key[1]) != kEscape)
        return read_special_key(key);
      return read_term_key(key, GlassKeyType::postings, GlassKeyType::further_postings);
    case GlassTableName::position:
      return read_term_key(key, GlassKeyType::other, GlassKeyType::positions);
    case GlassTableName::termlist:
      return read_document_key(key, GlassKeyType::terms, GlassKeyType::slots);
    case GlassTableName::docdata:
      return read_document_key(key, GlassKeyType::data, GlassKeyType::other);
    default:
      return {};
  }
}

std::string kind_of(const GlassKey& key) {
  switch (key.type) {
    case GlassKeyType::metadata:
      return "metadata";
    case GlassKeyType::value_statistics:
      return "statistics of values";
    case GlassKeyType::values:
      return fmt::format("values of slot {}", key.slot);
    case GlassKeyType::lengths:
      return "lengths";
    case GlassKeyType::postings:
      return "postings of " + group_of(key.term);
    case GlassKeyType::further_postings:
      return "further postings of " + group_of(key.term);
    case GlassKeyType::positions:
      return "positions of " + group_of(key.term);
    case GlassKeyType::terms:
      return "terms of documents";
    case GlassKeyType::slots:
      return "slots of documents";
    case GlassKeyType::data:
      return "stored articles";
    default:
      return "other";
  }
}

GlassChunk read_glass_chunk(const GlassKey& key, std::string_view tag) {
  GlassCursor cursor(tag);
  GlassChunk chunk;
  const bool first = key.type == GlassKeyType::postings || key.document == 0;
  std::uint64_t document = key.document;
  if (first) {
    cursor.vint();  // documents and occurrences, which of lengths are not counted
    cursor.vint();
    document = cursor.vint() + 1;
  }
  cursor.flag();
  const auto last = document + cursor.vint();
  chunk.head_bytes = tag.size() - cursor.left();
  for (bool more = true; more; more = !cursor.at_end()) {
    auto left = cursor.left();
    if (chunk.postings++ > 0) document += cursor.vint() + 1;
    chunk.step_bytes += left - cursor.left();
    left = cursor.left();
    cursor.vint();
    chunk.wdf_bytes += left - cursor.left();
  }
  if (document != last) throw GlassDamage("has a chunk that does not end with its last document");
  return chunk;
}

}  // namespace warta::tests
