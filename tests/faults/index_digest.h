// What an index holds, condensed so that two can be compared document by document.
#ifndef WARTA_TESTS_FAULTS_INDEX_DIGEST_H_
#define WARTA_TESTS_FAULTS_INDEX_DIGEST_H_

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace warta::faults {

struct DocumentDigest {
  /// Xapian's number of the document.
  std::uint32_t number = 0;
  /// schema::Slot::content_hash: of the article as it was read.
  std::string content_hash;
  /// Over number, data, values and terms with wdf and positions.
  std::string digest;

  friend bool operator==(const DocumentDigest&, const DocumentDigest&) = default;
};

struct IndexDigest {
  /// By the id's term. Articles without one, or with one that another has, are told as `contradiction`.
  std::map<std::string, DocumentDigest> documents;
  /// Over the metadata that schema.h names; of an index that has none yet an empty string.
  std::string description;
  /// What in the index contradicts itself: its posting lists are not those of its documents. Empty if nothing
  /// does.
  std::string contradiction;

  /// Do they hold the same?
  friend bool operator==(const IndexDigest&, const IndexDigest&) = default;
};

/// Throws Xapian::Error where there is no index, or one that cannot be read to its end.
IndexDigest digest_of_index(const std::string& path);

/// What Xapian's own check says of the index; empty if it finds nothing. Throws Xapian::Error where there is
/// none.
std::string damage_of_index(const std::string& path);

/// How many documents a reader sees just now; nullopt where none can be opened. Never throws.
std::optional<std::uint32_t> documents_in_index(const std::string& path);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_INDEX_DIGEST_H_
