#include "indexer/bulk/guard/build_guard.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>
#include <vector>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "indexer/bulk/bulk_database.h"
#include "indexer/bulk/encoding/version_file.h"
#include "indexer/document_builder.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMagicBytes = 16;
constexpr std::size_t kUuidBytes = 16;

/// A directory that is gone when this is.
class Scratch {
 public:
  Scratch(const std::string& directory, const std::string& index_path) : path_(directory + "/guard") {
    std::error_code error;
    fs::remove_all(path_, error);
    fs::create_directories(path_ + "/ours", error);
    if (error)
      throw IndexError(index_path, tr("{}: cannot be made: {}", path_, error.message()) + tr(kNothingOfIt));
  }
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  Scratch(Scratch&&) = delete;
  Scratch& operator=(Scratch&&) = delete;

  /// Takes it away, which is to be known: else it would go into the index.
  void remove(const std::string& index_path) const {
    std::error_code error;
    fs::remove_all(path_, error);
    if (error)
      throw IndexError(index_path,
                       tr("{}: cannot be taken away: {}", path_, error.message()) + tr(kNothingOfIt));
  }

  std::string ours() const { return path_ + "/ours"; }
  std::string theirs() const { return path_ + "/theirs"; }

 private:
  std::string path_;
};

Xapian::WritableDatabase made_by_xapian(const std::string& path) {
  const int flags = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;
  return Xapian::WritableDatabase(path, flags);
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Words enough for several blocks, a list of several chunks, an entry of several pieces.
std::vector<PreparedArticle> small_articles() {
  constexpr int kArticles = 8;
  constexpr int kWordsOfLongest = 800;
  std::vector<PreparedArticle> articles;
  for (int number = 1; number <= kArticles; ++number) {
    corpus::Article article;
    article.id = "id-" + std::to_string(number);
    article.title = "Berita " + std::to_string(number);
    article.source = number % 2 == 0 ? "genap.example" : "ganjil.example";
    article.categories = {"Ekonomi", std::string("Nol\0Byte", 8)};
    article.body = "Pemerintah memberitakan harga beras naik. Harga itu naik lagi.";
    const int words = number == kArticles ? kWordsOfLongest : number;
    for (int word = 0; word < words; ++word) article.body += " kata" + std::to_string(word * number);
    articles.push_back(prepare(article));
  }
  return articles;
}

void build_ours(const std::string& path, const std::string& index_path,
                const std::vector<PreparedArticle>& articles) {
  BulkSettings settings;
  constexpr std::size_t kMemory = std::size_t{64} << 10U;  // so that runs are merged
  settings.memory_bytes = kMemory;
  BulkDatabase database(path, index_path, settings);
  auto worker = database.make_worker();
  for (const auto& article : articles) database.add(worker.invert(article).value());
  database.finish({{"key", "value"}});
}

void build_theirs(const std::string& path, const std::vector<PreparedArticle>& articles) {
  auto database = made_by_xapian(path);
  DocumentBuilder builder;
  for (const auto& article : articles) database.add_document(builder.build(article));
  database.set_metadata("key", "value");
  database.commit();
}

std::string described(const Xapian::Database& database, Xapian::docid number) {
  std::ostringstream text;
  const auto document = database.get_document(number);
  text << database.get_doclength(number) << ' ' << document.get_data();
  for (auto value = document.values_begin(); value != document.values_end(); ++value)
    text << '\n' << value.get_valueno() << '=' << *value;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    text << '\n' << *term << ' ' << term.get_wdf();
    for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at) text << ' ' << *at;
  }
  return text.str();
}

std::string described(const Xapian::Database& database, const std::string& term) {
  std::ostringstream text;
  text << term << ' ' << database.get_termfreq(term) << ' ' << database.get_collection_freq(term);
  for (auto posting = database.postlist_begin(term); posting != database.postlist_end(term); ++posting)
    text << ' ' << *posting << ':' << posting.get_wdf() << '/' << posting.get_doclength();
  return text.str();
}

std::string described(const Xapian::Database& database) {
  std::ostringstream text;
  text << database.get_doccount() << ' ' << database.get_lastdocid() << ' ' << database.get_total_length()
       << ' ' << database.has_positions() << ' ' << database.get_doclength_lower_bound() << ' '
       << database.get_doclength_upper_bound();
  for (auto key = database.metadata_keys_begin(); key != database.metadata_keys_end(); ++key)
    text << '\n' << *key << '=' << database.get_metadata(*key);
  for (Xapian::valueno slot = 0; slot < schema::kSlots; ++slot)
    text << '\n'
         << slot << ' ' << database.get_value_freq(slot) << ' ' << database.get_value_lower_bound(slot) << ' '
         << database.get_value_upper_bound(slot);
  return text.str();
}

}  // namespace

bool is_expected_version_file(std::string_view bytes) {
  const auto expected = encode_version_file({}, {}, {}, /*revision=*/0);
  if (bytes.size() != expected.size()) return false;
  return bytes.substr(0, kMagicBytes) == expected.substr(0, kMagicBytes) &&
         bytes.substr(kMagicBytes + kUuidBytes) == expected.substr(kMagicBytes + kUuidBytes);
}

std::optional<std::string> difference_between(const Xapian::Database& ours, const Xapian::Database& theirs) {
  if (described(ours) != described(theirs)) return tr("their statistics");
  for (auto it = theirs.postlist_begin(""); it != theirs.postlist_end(""); ++it) {
    if (described(ours, *it) != described(theirs, *it)) return tr("document {}", *it);
  }
  auto own_term = ours.allterms_begin();
  for (auto term = theirs.allterms_begin(); term != theirs.allterms_end(); ++term, ++own_term) {
    if (own_term == ours.allterms_end() || *own_term != *term ||
        described(ours, *term) != described(theirs, *term))
      return tr("the term \"{}\"", *term);
  }
  if (own_term != ours.allterms_end()) return tr("the term \"{}\"", *own_term);
  return std::nullopt;
}

namespace {

std::optional<std::string> obstacle_found_in(const Scratch& scratch, const std::string& index_path) {
  const std::string version = std::string("Xapian ") + Xapian::version_string();
  const auto articles = small_articles();
  // What Xapian cannot even write says nothing of the format: the disk is full, or the like.
  const auto by_xapian = [&](const auto& work) { guarded(index_path, work, kNothingOfIt); };
  by_xapian([&] { made_by_xapian(scratch.theirs()).commit(); });
  if (!is_expected_version_file(read_file(scratch.theirs() + "/" + kVersionFile)))
    return tr("{} has another format than this program", version);
  by_xapian([&] { build_theirs(scratch.theirs(), articles); });
  build_ours(scratch.ours(), index_path, articles);
  try {
    const InsideXapian inside;
    const auto difference =
        difference_between(Xapian::Database(scratch.ours()), Xapian::Database(scratch.theirs()));
    if (difference) return tr("{} reads what this program builds otherwise, in {}", version, *difference);
    return std::nullopt;
  } catch (const Xapian::Error& error) {
    return tr("{} does not read what this program builds: {}", version, error.get_msg());
  }
}

}  // namespace

std::optional<std::string> obstacle_to_building(const std::string& directory, const std::string& index_path) {
  const Scratch scratch(directory, index_path);
  auto obstacle = obstacle_found_in(scratch, index_path);
  scratch.remove(index_path);
  return obstacle;
}

}  // namespace warta::indexing
