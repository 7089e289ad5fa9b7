#include "tests/bench/measured_articles.h"

#include <variant>

#include "corpus/dump_reader.h"
#include "corpus/generate/article_generator.h"
#include "corpus/generate/known_words.h"

namespace warta::bench {
namespace {

using Articles = std::vector<indexing::PreparedArticle>;

constexpr std::uint64_t kGenerated = 2'000;
constexpr std::uint64_t kSeed = 1;

void add_sample(Articles& articles) {
  const corpus::ReadingOptions options;  // which the reader refers to
  corpus::DumpReader reader({WARTA_SOURCE_DIR "/corpus/sample/articles.jsonl", true}, options);
  while (const auto record = reader.next()) {
    const auto* const read = std::get_if<corpus::ReadArticle>(&*record);
    if (read != nullptr) articles.push_back(indexing::prepare(read->article));
  }
}

corpus::Article as_read(generating::GeneratedArticle generated) {
  corpus::Article article;
  article.id = std::move(generated.id);
  article.title = std::move(generated.title);
  article.body = std::move(generated.body);
  article.url = std::move(generated.url);
  article.published = parse_publication_time(generated.date);
  article.date = std::move(generated.date);
  article.source = std::move(generated.source);
  article.authors = {std::move(generated.author)};
  article.categories = {std::move(generated.category)};
  article.language = corpus::Language::indonesian;
  return article;
}

Articles make_articles() {
  Articles articles;
  add_sample(articles);
  const generating::ArticleGenerator generator(generating::lexicon_words(), kSeed);
  for (std::uint64_t number = 0; number < kGenerated; ++number)
    articles.push_back(indexing::prepare(as_read(generator.article(number))));
  return articles;
}

}  // namespace

const Articles& measured_articles() {
  static const auto made = make_articles();
  return made;
}

std::int64_t measured_text_bytes() {
  std::int64_t bytes = 0;
  for (const auto& article : measured_articles())
    bytes += static_cast<std::int64_t>(article.stored.title.size() + article.stored.body.size());
  return bytes;
}

}  // namespace warta::bench
