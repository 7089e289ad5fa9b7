// Makes articles of the records of one dump.
#ifndef WARTA_CORPUS_FIELDS_ARTICLE_MAKER_H_
#define WARTA_CORPUS_FIELDS_ARTICLE_MAKER_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "corpus/article.h"
#include "corpus/fields/field_mapping.h"
#include "corpus/fields/text_repair.h"
#include "corpus/formats/raw_record.h"

namespace warta::corpus {

/// Not thread-safe.
class ArticleMaker {
 public:
  /// Of all texts of an article. The longest of 30,000 articles has 60 kB; indexing one takes a hundred times
  /// its size.
  static constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;

  /// `scope` tells the dump from all others, for Article::origin. Empty if nothing does. Articles of more
  /// than `most_bytes` are none, for the memory is too small for them; at most kMaxBytes.
  ArticleMaker(std::vector<FieldOverride> overrides, std::string scope, std::size_t most_bytes = kMaxBytes);

  /// Looks at the first records of the dump, for FieldMapping::learn().
  void learn(std::span<const RawRecord> sample) { mapping_.learn(sample); }

  struct Made {
    Article article;
    bool date_not_understood = false;
  };
  /// The article, or why the record holds none, as Rejection::reason. Requires a sound record.
  std::variant<Made, std::string> make(const RawRecord& record);

  const FieldMapping& mapping() const { return mapping_; }
  const RepairCounts& repairs() const { return repairs_; }

 private:
  std::string body_of(const AssignedFields& fields);
  std::string line_of(std::string_view value);
  std::vector<std::string> list_of(const std::vector<std::string_view>& values, std::string_view delimiters);
  std::string source_of(const AssignedFields& fields, std::string_view url);
  std::string id_of(const AssignedFields& fields, std::string_view url);
  void date(const AssignedFields& fields, Made& made);
  std::string no_body(const RawRecord& record) const;
  std::string too_long() const;

  FieldMapping mapping_;
  std::string scope_;
  std::size_t most_bytes_;
  RepairCounts repairs_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_ARTICLE_MAKER_H_
