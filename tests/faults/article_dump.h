// Dumps for the tests: articles as lines of JSON, as many as are needed.
#ifndef WARTA_TESTS_FAULTS_ARTICLE_DUMP_H_
#define WARTA_TESTS_FAULTS_ARTICLE_DUMP_H_

#include <cstddef>
#include <string>
#include <vector>

namespace warta::faults {

struct DumpArticle {
  std::string id;
  /// An object of JSON, without a line break.
  std::string line;
};

using ArticleDump = std::vector<DumpArticle>;

/// `count` articles: those of the dump at `path`, which may be packed, and once there are no more, variations
/// of them with ids, titles and addresses of their own. Throws InputError where it cannot be read and
/// std::runtime_error where it holds no article with an id.
ArticleDump articles_of(const std::string& path, std::size_t count);

/// The article as it reads after it was edited; each edition is another.
DumpArticle edited(const DumpArticle& article, int edition);

/// Throws std::runtime_error where the file cannot be written.
void write_dump(const std::string& path, const ArticleDump& articles);

}  // namespace warta::faults

#endif  // WARTA_TESTS_FAULTS_ARTICLE_DUMP_H_
