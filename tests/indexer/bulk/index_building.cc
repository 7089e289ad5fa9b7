#include "tests/indexer/bulk/index_building.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

#include "indexer/bulk/bulk_writer.h"
#include "indexer/document_builder.h"
#include "indexer/index/xapian_writer.h"
#include "indexer/pipeline/ordered_workers.h"
#include "tests/indexer/bulk/glass_inspector.h"
#include "tests/indexer/bulk/index_comparer.h"
#include "tests/indexer/bulk/index_queries.h"
#include "tests/indexer/bulk/query_comparison.h"

namespace warta::tests {
namespace {

using indexing::BulkSettings;
using indexing::IndexDocument;
using indexing::PreparedArticle;
using Articles = std::vector<PreparedArticle>;
using Workers = indexing::OrderedWorkers<const PreparedArticle*, std::unique_ptr<IndexDocument>>;

/// So many documents are made or wait to be put.
constexpr std::size_t kAtWork = 24;

Workers::Work make_documents(const indexing::IndexWriter& writer) {
  const std::shared_ptr<indexing::DocumentMaker> maker = writer.document_maker();
  return [maker](const PreparedArticle* article) { return maker->make(*article); };
}

void put_all(indexing::IndexWriter& writer, const Articles& articles, std::size_t threads) {
  Workers workers(threads, [&writer] { return make_documents(writer); });
  std::size_t put = 0;
  const auto put_next = [&] {
    writer.put(articles[put], workers.take(true).value());
    ++put;
  };
  for (const auto& article : articles) {
    workers.submit(&article);
    if (workers.outstanding() > kAtWork) put_next();
  }
  while (put < articles.size()) put_next();
}

std::string in_words(const std::string& what, const IndexDifferences& differences) {
  if (differences.empty()) return "";
  return fmt::format("{}: {} differences\n{}\n", what, differences.count(),
                     fmt::join(differences.named(), "\n"));
}

/// What Xapian finds wrong with it. Its check has an array as long as the last document's number is high.
std::string found_by_xapian(const std::string& path) {
  constexpr Xapian::docid kHighestChecked = 0x1000000;
  if (Xapian::Database(path).get_lastdocid() > kHighestChecked) return "";
  std::ostringstream told;
  return Xapian::Database::check(path, 0, &told) == 0 ? "" : "Xapian's check: " + told.str();
}

/// What the tables themselves have wrong with them.
std::string faults_of(const std::string& path) {
  const auto anatomy = inspect_glass(path);
  auto faults = found_by_xapian(path);
  for (const auto& problem : anatomy.problems()) faults += problem + '\n';
  for (const auto& table : anatomy.tables) {
    const auto unread = table.shape.entries_beyond_xapian;
    if (unread > 0) faults += fmt::format("{} entries that Xapian cannot unpack\n", unread);
    if (table.accounted_bytes() != table.shape.file_bytes) faults += "a table with bytes of no entry\n";
  }
  return faults;
}

}  // namespace

BulkSettings ample() {
  BulkSettings settings;
  settings.memory_bytes = std::size_t{256} << 20U;
  return settings;
}

BulkSettings tiny() {
  BulkSettings settings;
  settings.memory_bytes = 1;
  return settings;
}

void build_in_bulk(const std::string& path, const Articles& articles, const BulkSettings& settings) {
  std::filesystem::create_directories(path);
  indexing::BulkWriter writer(path, path, settings);
  put_all(writer, articles, settings.threads);
  writer.commit();
}

void build_by_xapian(const std::string& path, const Articles& articles) {
  indexing::XapianWriter writer(path, nullptr);
  put_all(writer, articles, 1);
  writer.commit();
}

void build_numbered_by_xapian(const std::string& path, const Articles& articles,
                              std::uint32_t first_document) {
  Xapian::WritableDatabase database(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
  indexing::DocumentBuilder builder;
  auto number = first_document;
  for (const auto& article : articles) database.replace_document(number++, builder.build(article));
  database.commit();
}

void build_by_turns(const std::string& path, const Articles& articles, const BulkSettings& settings,
                    const std::vector<std::size_t>& workers, const std::vector<bool>& is_added) {
  std::filesystem::create_directories(path);
  indexing::BulkDatabase database(path, path, settings);
  std::vector<indexing::BulkDatabase::Worker> makers;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    while (makers.size() <= workers[i]) makers.push_back(database.make_worker());
    auto made = makers[workers[i]].invert(articles[i]);
    if (is_added[i]) database.add(std::move(made).value());
  }
  database.finish({});
}

std::string difference_of(const std::string& path, const std::string& expected_path, std::size_t queries) {
  const Xapian::Database built(path);
  const Xapian::Database expected(expected_path);
  IndexComparison comparison;
  comparison.data = StoredData::articles;
  auto difference =
      faults_of(path) + in_words("what they hold", compare_indexes(built, expected, comparison));
  if (queries == 0) return difference;
  const auto both = compare_queries(built, expected, IndexQueries(expected).make_all(queries));
  difference += in_words("what searches find", both.differences);
  if (both.with_hits < queries / 2) difference += "most searches find nothing\n";
  return difference;
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + " cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace warta::tests
