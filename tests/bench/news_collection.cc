#include "tests/bench/news_collection.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "corpus/dump_reader.h"
#include "corpus/formats/csv_reader.h"
#include "corpus/input/input_file.h"

namespace warta::bench {
namespace {

struct Table {
  const char* set;
  const char* file;
  char delimiter;
  const char* body;  // the column's name
};

constexpr std::array<Table, 7> kTables = {
    {{"arielpradhana", "raw/arielpradhana/berita.csv", ',', "konten_berita"},
     {"ciletuh", "raw/ciletuh/raw.csv", ';', "isi"},
     {"gabriella", "raw/gabriella/data_berita.csv", ',', "isi_berita"},
     {"kamigon_train", "raw/kamigon/train.csv", ',', "isi"},
     {"kamigon_val", "raw/kamigon/val.csv", ',', "isi"},
     {"kamigon_test", "raw/kamigon/test.csv", ',', "isi"},
     {"malaya_hoax", "raw/malaya_indonnews/600 news with valid hoax label.csv", ';', "berita"}}};

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string key(const char* set, std::size_t record) {
  return std::string(set) + ':' + std::to_string(record);
}

/// A key for each record of the table, whether it is sound or not.
void read_table(const std::string& path, const Table& table, NewsCollection& news) {
  corpus::InputFile file(path, path, {});
  corpus::CsvDialect dialect;
  dialect.delimiter = table.delimiter;
  corpus::CsvReader reader(file, dialect);
  std::size_t number = 0;
  while (const auto* const record = reader.next()) {
    ++number;
    for (const auto& [name, value] : record->fields)
      if (name == table.body) news.emplace(key(table.set, number), value);
  }
}

void read_dump(const std::string& path, NewsCollection& news) {
  const corpus::ReadingOptions options;
  corpus::DumpReader reader({path, true}, options);
  while (auto record = reader.next()) {
    auto* const read = std::get_if<corpus::ReadArticle>(&*record);
    if (read != nullptr) news.emplace(std::move(read->article.id), std::move(read->article.body));
  }
}

void read_array(const std::string& path, NewsCollection& news) {
  std::size_t record = 0;
  for (const auto& item : nlohmann::json::parse(content_of(path)))
    news.emplace(key("malaya_news", ++record), item.at("text").get<std::string>());
}

}  // namespace

NewsCollection read_news(const std::string& folder) {
  NewsCollection news;
  const auto there = [&](const std::string& file) { return std::filesystem::exists(folder + '/' + file); };
  for (const auto* const dump : {"news/click_id.jsonl.zst", "news/indosum_dev.jsonl.gz"})
    if (there(dump)) read_dump(folder + '/' + dump, news);
  for (const auto& table : kTables)
    if (there(table.file)) read_table(folder + '/' + table.file, table, news);
  constexpr auto kArray = "raw/malaya_indonnews/indon-news.json";
  if (there(kArray)) read_array(folder + '/' + kArray, news);
  return news;
}

}  // namespace warta::bench
