#include "indexer/index/new_index.h"

#include <xapian.h>

#include "common/compatibility.h"
#include "common/schema.h"
#include "common/text/analyzer.h"

namespace warta::indexing {

std::map<std::string, std::string> metadata_of_new_index(
    const std::shared_ptr<const text::UserLexicon>& lexicon, bool positions) {
  const auto description = text::Analyzer(lexicon).description();
  const auto identity = identity_of_this_program(description);
  std::map<std::string, std::string> metadata;
  metadata.emplace(schema::kVersionKey, identity.schema_version);
  metadata.emplace(schema::kFingerprintKey, identity.fingerprint);
  metadata.emplace(schema::kAnalysisKey, description);
  metadata.emplace(schema::kProgramKey,
                   std::string("warta-indexer ") + WARTA_VERSION + ", Xapian " + Xapian::version_string());
  if (!positions) metadata.emplace(schema::kPositionsKey, schema::kNoPositions);
  if (lexicon != nullptr) metadata.emplace(schema::kLexiconKey, lexicon->canonical());
  return metadata;
}

}  // namespace warta::indexing
