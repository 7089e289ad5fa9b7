#include "indexer/bulk/bulk_database.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <random>
#include <system_error>
#include <thread>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "indexer/bulk/encoding/version_file.h"
#include "indexer/bulk/merge/run_merge.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {
namespace {

/// Random, of version 4 and the usual variant (RFC 4122).
std::array<std::uint8_t, 16> make_uuid() {
  std::random_device device;
  std::array<std::uint8_t, 16> uuid{};
  for (auto& byte : uuid) byte = static_cast<std::uint8_t>(device());
  uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0fU) | 0x40U);
  uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3fU) | 0x80U);
  return uuid;
}

/// Calls `work` with each number below `count`, each in a thread of its own; rethrows what one of them threw.
template <typename Work>
void for_each_in_parallel(std::size_t count, Work work) {
  std::vector<std::exception_ptr> errors(count);
  const auto run = [&](std::size_t number) {
    try {
      work(number);
    } catch (...) {
      errors[number] = std::current_exception();
    }
  };
  std::vector<std::thread> threads;
  std::size_t next = 1;
  try {
    for (; next < count; ++next) threads.emplace_back(run, next);
  } catch (const std::system_error&) {  // no more threads: the rest is done by this one
    for (auto rest = next; rest < count; ++rest) run(rest);
  }
  if (count > 0) run(0);
  for (auto& thread : threads) thread.join();
  for (const auto& error : errors) {
    if (error) std::rethrow_exception(error);
  }
}

}  // namespace

/// What a worker makes. The inverter is the worker's, until it is finished; the documents are not.
struct BulkDatabase::Worker::Part {
  std::mutex mutex;  // of the inverter
  std::unique_ptr<Inverter> inverter;
  bool is_finished = false;
  std::vector<std::uint32_t> documents;  // by the article's number less 1
};

std::optional<BulkArticle> BulkDatabase::Worker::invert(const PreparedArticle& article) {
  const std::lock_guard lock(part_.mutex);
  if (part_.is_finished) return std::nullopt;
  return BulkArticle{number_, part_.inverter->invert(article)};
}

BulkDatabase::BulkDatabase(std::string directory, std::string index_path, BulkSettings settings)
    : directory_(std::move(directory)),
      index_path_(std::move(index_path)),
      settings_(std::move(settings)),
      tables_(directory_, index_path_),
      next_document_(settings_.first_document) {}

BulkDatabase::~BulkDatabase() = default;

BulkDatabase::Worker BulkDatabase::make_worker() {
  Inverter::Settings settings{settings_.lexicon, settings_.memory_bytes / settings_.threads,
                              settings_.positions};
  auto part = std::make_unique<Worker::Part>();
  part->inverter = std::make_unique<Inverter>(settings, directory_, index_path_);
  const std::lock_guard lock(mutex_);
  parts_.push_back(std::move(part));
  return {parts_.size() - 1, *parts_.back()};
}

std::uint32_t BulkDatabase::add(const BulkArticle& article) {
  const auto document = next_document_++;
  {
    const std::lock_guard lock(mutex_);
    auto& documents = parts_[article.inverter]->documents;
    // By an eighth: doubled, the numbers of some millions of articles would take as much as their postings.
    if (article.inverted.number > documents.capacity())
      documents.reserve(std::size_t{article.inverted.number} * 9 / 8 + 64);
    documents.resize(article.inverted.number);  // those that were passed over have no document
    documents.back() = document;
  }
  tables_.add(document, article.inverted);
  ++documents_added_;
  return document;
}

void BulkDatabase::finish(const std::map<std::string, std::string>& metadata) {
  std::array<TableRoot, kTables> roots{};
  const auto root = [&](Table table) -> TableRoot& { return roots.at(static_cast<std::size_t>(table)); };
  for_each_in_parallel(parts_.size(), [this](std::size_t number) {
    auto& part = *parts_[number];
    const std::lock_guard lock(part.mutex);
    part.inverter->finish();
    part.is_finished = true;
  });
  root(Table::docdata) = tables_.finish_data();
  root(Table::termlist) = tables_.finish_term_lists();
  merge(metadata, root(Table::postlist), root(Table::position));
  const auto path = directory_ + "/" + kVersionFile;
  std::ofstream file(path, std::ios::binary);
  file << encode_version_file(make_uuid(), roots, tables_.statistics());
  file.close();
  std::ofstream lock(directory_ + "/flintlock");
  if (!file || !lock) throw IndexError(index_path_, tr("{}: cannot be written", path) + tr(kNothingOfIt));
}

void BulkDatabase::merge(const std::map<std::string, std::string>& metadata, TableRoot& postlist,
                         TableRoot& position) {
  std::vector<MergedRun> runs;
  for (const auto& part : parts_) {
    for (const auto& run : part->inverter->runs()) runs.push_back({&run, part->documents});
  }
  const auto ranges = cut_terms(runs, settings_.merge_threads);
  TableFile postlist_file(directory_, Table::postlist, index_path_);
  TableFile position_file(directory_, Table::position, index_path_);
  std::vector<WrittenRange> postings(ranges.size());
  std::vector<WrittenRange> positions(ranges.size());
  for_each_in_parallel(ranges.size(), [&](std::size_t number) {
    const bool is_first = number == 0;
    TableRange posting_range(postlist_file, is_first);
    TableRange position_range(position_file, is_first);
    if (is_first) tables_.write_before_terms(metadata, posting_range);
    merge_runs(runs, ranges[number], settings_.memory_bytes / 2 / ranges.size(), posting_range,
               position_range);
    postings[number] = posting_range.finish();
    positions[number] = position_range.finish();
  });
  postlist = join_ranges(std::move(postings), postlist_file);
  position = join_ranges(std::move(positions), position_file);
  if (position.entries > 0) return;
  position = {};
  const auto path = directory_ + "/" + table_file(Table::position);
  if (std::remove(path.c_str()) != 0)
    throw IndexError(index_path_, tr("{}: cannot be taken away", path) + tr(kNothingOfIt));
}

}  // namespace warta::indexing
