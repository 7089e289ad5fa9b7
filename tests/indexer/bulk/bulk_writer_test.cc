#include "indexer/bulk/bulk_writer.h"

#include <filesystem>
#include <memory>

#include <catch2/catch.hpp>

#include "common/schema.h"
#include "indexer/index/xapian_writer.h"
#include "tests/indexer/index_digest.h"
#include "tests/temporary_directory.h"

using warta::indexing::BulkSettings;
using warta::indexing::BulkWriter;
using warta::indexing::IndexWriter;
using warta::indexing::prepare;
using warta::indexing::PreparedArticle;
using warta::indexing::XapianWriter;
using warta::tests::index_digest;
using warta::tests::TemporaryDirectory;

namespace {

constexpr std::size_t kMuchMemory = std::size_t{64} << 20U;

PreparedArticle article(const std::string& id, const std::string& body) {
  warta::corpus::Article source;
  source.id = id;
  source.title = "Judul " + id;
  source.source = "kbk.example";
  source.url = "https://kbk.example/" + id;
  source.body = body;
  auto prepared = prepare(source);
  if (prepared.signature) prepared.cluster = prepared.signature->key();
  return prepared;
}

BulkSettings settings(std::size_t memory) {
  BulkSettings settings;
  settings.memory_bytes = memory;
  return settings;
}

void put_all(IndexWriter& writer, const std::vector<PreparedArticle>& articles) {
  const auto maker = writer.document_maker();
  for (const auto& prepared : articles) writer.put(prepared, maker->make(prepared));
}

std::string new_directory(const TemporaryDirectory& directory, const std::string& name) {
  auto path = directory.path(name);
  std::filesystem::create_directories(path);
  return path;
}

/// What Xapian's writer makes of them.
std::string expected_digest(const TemporaryDirectory& directory,
                            const std::vector<PreparedArticle>& articles) {
  const auto path = new_directory(directory, "expected");
  XapianWriter writer(path, nullptr);
  put_all(writer, articles);
  writer.commit();
  return index_digest(path);
}

std::string built_digest(const TemporaryDirectory& directory, const std::vector<PreparedArticle>& articles,
                         std::size_t memory = kMuchMemory) {
  const auto path = new_directory(directory, "built");
  BulkWriter writer(path, path, settings(memory));
  put_all(writer, articles);
  writer.commit();
  return index_digest(path);
}

std::vector<PreparedArticle> articles_with_repetitions(int count) {
  std::vector<PreparedArticle> articles;
  articles.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i)
    articles.push_back(article(std::to_string(i % 40), "harga beras naik " + std::to_string(i)));
  return articles;
}

}  // namespace

TEST_CASE("an article that is put twice is in the index once, as it was put last") {
  const TemporaryDirectory directory;
  const auto articles = articles_with_repetitions(50);
  CHECK(built_digest(directory, articles) == expected_digest(directory, articles));
}

TEST_CASE("many articles that are put twice are left to Xapian's writer") {
  const TemporaryDirectory directory;
  const auto articles = articles_with_repetitions(400);
  CHECK(built_digest(directory, articles, std::size_t{1} << 10U) == expected_digest(directory, articles));
}

TEST_CASE("what was put is known before the index is there") {
  const TemporaryDirectory directory;
  BulkWriter writer(new_directory(directory, "built"), "index", settings(kMuchMemory));
  const auto one = article("1", "harga naik");
  put_all(writer, {one, article("2", "harga turun")});
  CHECK(writer.size() == 2);
  REQUIRE(writer.find(one.id_term).has_value());
  CHECK(writer.find(one.id_term)->content_hash == one.content_hash);
  CHECK(writer.labels(one.id_term).url == warta::indexing::labels_of(one.stored.url, "").url);
  CHECK_FALSE(writer.find("Q3").has_value());
  const auto changed = article("1", "harga turun");
  put_all(writer, {changed});
  CHECK(writer.find(one.id_term)->content_hash == changed.content_hash);
  CHECK(writer.size() == 2);
  writer.commit();
  CHECK(writer.find(one.id_term)->content_hash == changed.content_hash);
  CHECK(writer.size() == 2);
}

TEST_CASE("what is put or removed after a commit is in the index with the next one") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory, "built");
  BulkWriter writer(path, path, settings(kMuchMemory));
  put_all(writer, {article("1", "harga naik"), article("2", "harga turun")});
  writer.commit();
  put_all(writer, {article("3", "harga tetap")});
  CHECK(writer.remove("Q1"));
  CHECK_FALSE(writer.remove("Q9"));
  writer.commit();
  const Xapian::Database index(path);
  CHECK(index.get_doccount() == 2);
  CHECK(index.term_exists("Q3"));
  CHECK_FALSE(index.term_exists("Q1"));
}

TEST_CASE("an index without an article can be read and added to") {
  const TemporaryDirectory directory;
  const auto path = new_directory(directory, "built");
  {
    BulkWriter writer(path, path, settings(kMuchMemory));
    writer.commit();
  }
  CHECK(Xapian::Database(path).get_doccount() == 0);
  CHECK(Xapian::Database::check(path) == 0);
  XapianWriter writer(path, nullptr);
  put_all(writer, {article("1", "harga naik")});
  writer.commit();
  CHECK(Xapian::Database(path).get_doccount() == 1);
}
