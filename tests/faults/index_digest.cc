#include "tests/faults/index_digest.h"

#include <array>
#include <cstring>
#include <sstream>
#include <string_view>

#include <xapian.h>

#include "common/hash.h"
#include "common/schema.h"

namespace warta::faults {
namespace {

/// Joins fields so that no two rows of them look alike.
class Fields {
 public:
  Fields& add(std::string_view field) {
    bytes_.append(std::to_string(field.size())).append(":").append(field);
    return *this;
  }
  Fields& add(std::uint64_t number) { return add(std::string_view(std::to_string(number))); }

  std::string hash() const { return hash_bytes(bytes_); }

 private:
  std::string bytes_;
};

/// The sum over postings, in whatever order they come.
class PostingSum {
 public:
  void add(const std::string& term, Xapian::docid document, Xapian::termcount wdf) {
    std::uint64_t number = 0;
    std::memcpy(&number, Fields().add(term).add(document).add(wdf).hash().data(), sizeof number);
    sum_ += number;
    ++count_;
  }

  friend bool operator==(const PostingSum&, const PostingSum&) = default;

 private:
  std::uint64_t sum_ = 0;
  std::uint64_t count_ = 0;
};

/// Adds the terms of a document; returns the one that is its id's.
std::string add_terms(const Xapian::Database& database, Xapian::docid number, Fields& fields,
                      PostingSum& postings) {
  std::string id_term;
  for (auto term = database.termlist_begin(number); term != database.termlist_end(number); ++term) {
    const auto name = *term;
    if (name.starts_with(schema::kIdPrefix)) id_term = name;
    fields.add(name).add(term.get_wdf());
    postings.add(name, number, term.get_wdf());
    for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at) fields.add(*at);
    fields.add("");
  }
  return id_term;
}

void add_document(const Xapian::Database& database, Xapian::docid number, IndexDigest& index,
                  PostingSum& postings) {
  const auto document = database.get_document(number);
  Fields fields;
  fields.add(number).add(document.get_data());
  for (auto value = document.values_begin(); value != document.values_end(); ++value)
    fields.add(value.get_valueno()).add(*value);
  const auto id_term = add_terms(database, number, fields, postings);
  if (id_term.empty()) index.contradiction = "a document has no id";
  const auto hash_slot = static_cast<Xapian::valueno>(schema::Slot::content_hash);
  const DocumentDigest digest{number, document.get_value(hash_slot), fields.hash()};
  if (!index.documents.emplace(id_term, digest).second) index.contradiction = id_term + " is there twice";
}

PostingSum postings_of(const Xapian::Database& database) {
  PostingSum postings;
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
    const auto name = *term;
    for (auto posting = database.postlist_begin(name); posting != database.postlist_end(name); ++posting)
      postings.add(name, *posting, posting.get_wdf());
  }
  return postings;
}

std::string description_of(const Xapian::Database& database) {
  constexpr std::array kKeys = {schema::kVersionKey, schema::kFingerprintKey, schema::kAnalysisKey,
                                schema::kLexiconKey};
  Fields fields;
  bool empty = true;
  for (const auto key : kKeys) {
    const auto value = database.get_metadata(std::string(key));
    empty = empty && value.empty();
    fields.add(value);
  }
  return empty ? "" : fields.hash();
}

}  // namespace

IndexDigest digest_of_index(const std::string& path) {
  const Xapian::Database database(path, Xapian::DB_BACKEND_GLASS);
  IndexDigest index;
  PostingSum postings;
  for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it)
    add_document(database, *it, index, postings);
  if (index.documents.size() != database.get_doccount()) index.contradiction = "documents were miscounted";
  if (postings != postings_of(database)) index.contradiction = "posting lists are not those of the documents";
  index.description = description_of(database);
  return index;
}

std::string damage_of_index(const std::string& path) {
  std::ostringstream told;
  if (Xapian::Database::check(path, 0, &told) == 0) return "";
  return told.str();
}

std::optional<std::uint32_t> documents_in_index(const std::string& path) {
  try {
    return Xapian::Database(path, Xapian::DB_BACKEND_GLASS).get_doccount();
  } catch (const Xapian::Error&) {
    return std::nullopt;
  }
}

}  // namespace warta::faults
