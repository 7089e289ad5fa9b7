#include "common/compatibility.h"

#include "common/errors.h"
#include "common/hash.h"
#include "common/messages/messages.h"
#include "common/schema.h"
#include "common/text/analyzer.h"

namespace warta {

std::string fingerprint_of(std::string_view analysis_description) {
  return hash_hex(analysis_description);
}

IndexIdentity identity_of_this_program(std::string_view analysis_description) {
  return {std::to_string(schema::kVersion), fingerprint_of(analysis_description)};
}

IndexIdentity identity_of_index(const std::function<std::string(const std::string& key)>& metadata) {
  return {metadata(std::string(schema::kVersionKey)), metadata(std::string(schema::kFingerprintKey))};
}

std::shared_ptr<const text::UserLexicon> lexicon_of_index(
    const std::string& path, const std::function<std::string(const std::string& key)>& metadata) {
  const auto kept = metadata(std::string(schema::kLexiconKey));
  if (kept.empty()) return nullptr;
  try {
    return text::parse_lexicon(kept);
  } catch (const text::LexiconError& error) {
    throw IndexError(path, tr("keeps a lexicon that cannot be read (its line {}: {}); index the dumps again "
                              "into a new directory",
                              error.line(), error.what()));
  }
}

void require_compatible(const std::string& path, const IndexIdentity& found, const IndexIdentity& expected) {
  if (found.schema_version.empty()) {
    throw IndexError(
        path, tr("a Xapian database, but not one that warta-indexer made; choose another directory with -d"));
  }
  if (found.schema_version != expected.schema_version) {
    throw IndexError(path, tr("has index schema {}, this program reads and writes schema {}; index the dumps "
                              "again into a new directory, or use the version that made it",
                              found.schema_version, expected.schema_version));
  }
  if (found.fingerprint != expected.fingerprint) {
    throw IndexError(path, tr("was made with another analysis of Indonesian (fingerprint {:.8}, this "
                              "program's is {:.8}), so that words would not be found; rebuild it from the "
                              "articles in it: warta-indexer -d {} --reanalyze",
                              found.fingerprint, expected.fingerprint, path));
  }
}

}  // namespace warta
