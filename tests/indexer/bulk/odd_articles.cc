#include "tests/indexer/bulk/odd_articles.h"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "tests/indexer/bulk/made_up_text.h"
#include "tests/indexer/bulk/odd_kinds.h"

namespace warta::tests {
namespace {

using corpus::Article;

/// Makes the articles of a corpus.
class OddCorpusMaker {
 public:
  explicit OddCorpusMaker(const OddCorpus& corpus) : corpus_(corpus), text_(corpus.seed) {}

  std::vector<Article> make() {
    for (std::size_t round = 0; round < corpus_.rounds; ++round) {
      for (const auto make_odd : odd_kinds()) {
        for (std::size_t i = 0; i < corpus_.ordinary_between; ++i) articles_.push_back(ordinary());
        auto article = ordinary();
        make_odd(article, text_);
        articles_.push_back(std::move(article));
      }
      // Each size around the largest one that fits one item of a table, and around those of two and three
      // items.
      for (const std::size_t pieces : {1U, 2U, 3U}) {
        for (std::size_t size = 0; size < kSizes; ++size) add_sized(pieces * kItemBytes + size - kSizes / 2);
      }
    }
    return std::move(articles_);
  }

 private:
  /// What an item of Xapian's holds of a stored article, some bytes more or less by the key.
  static constexpr std::size_t kItemBytes = 2036;
  static constexpr std::size_t kSizes = 24;

  Article ordinary() {
    const auto number = ++made_;
    Article article;
    article.id = fmt::format("artikel-{}", number);
    article.title = "Kabar " + text_.words(3 + text_.random().below(6));
    article.body =
        "Semua " + text_.words(20 + text_.random().below(200)) + fmt::format(" tunggal{} semua.", number);
    article.source = text_.random().once_in(2) ? "contoh.example" : "warta.example";
    article.url = fmt::format("https://{}/{}", article.source, number);
    article.date =
        fmt::format("20{:02}-{:02}-{:02} 10:{:02}:00", 20 + text_.random().below(6),
                    1 + text_.random().below(12), 1 + text_.random().below(28), text_.random().below(60));
    article.published = parse_publication_time(article.date);
    article.authors = {"Desk " + text_.word()};
    article.categories = {"Kategori " + text_.word(), "Umum"};
    article.language = corpus::Language::indonesian;
    return article;
  }

  /// An article of noise whose stored form has `size` bytes.
  void add_sized(std::size_t size) {
    auto article = ordinary();
    article.body.clear();
    const auto without_body = indexing::prepare(article).encoded.size();
    constexpr std::string_view kName = "\nbody=";
    article.body = text_.noise(size - without_body - kName.size());
    articles_.push_back(std::move(article));
  }

  OddCorpus corpus_;
  MadeUpText text_;
  std::size_t made_ = 0;
  std::vector<Article> articles_;
};

}  // namespace

corpus::Article repetitive_article(std::size_t bytes) {
  constexpr std::string_view kName = "\nbody=";
  Article article;
  article.id = fmt::format("berulang-{}", bytes);
  article.title = "Berulang";
  article.body = std::string(bytes - indexing::prepare(article).encoded.size() - kName.size(), 'a');
  return article;
}

std::vector<Article> odd_articles(const OddCorpus& corpus) {
  return OddCorpusMaker(corpus).make();
}

std::vector<indexing::PreparedArticle> prepared_odd_articles(const OddCorpus& corpus) {
  std::vector<indexing::PreparedArticle> prepared;
  for (const auto& article : odd_articles(corpus)) {
    prepared.push_back(indexing::prepare(article));
    auto& cluster = prepared.back().cluster;
    // As the pipeline does, but without looking for copies: of the key every byte is met.
    if (prepared.back().signature && prepared.size() % 3 != 0)
      cluster = prepared.back().signature->key() >> (prepared.size() % 57);
  }
  return prepared;
}

}  // namespace warta::tests
