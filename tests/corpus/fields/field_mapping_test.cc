#include "corpus/fields/field_mapping.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using warta::DayOrder;
using warta::corpus::FieldMapping;
using warta::corpus::FieldOverride;
using warta::corpus::meaning_of;
using warta::corpus::RawRecord;
using warta::corpus::Role;

namespace {

using Row = std::vector<std::pair<std::string, std::string>>;

const std::string kProse =
    "Pemerintah kota membuka kembali pasar lama setelah dua tahun diperbaiki. Para pedagang kembali "
    "berjualan sejak "
    "pagi, dan pembeli datang dari kampung-kampung di sekitar kota itu untuk melihat kios yang baru.";

/// The fields by their roles' names, as learnt from the rows, of the first row.
std::map<std::string, std::string> assigned(const std::vector<Row>& rows,
                                            std::vector<FieldOverride> overrides = {}) {
  std::vector<RawRecord> records;
  for (const auto& row : rows) {
    auto& record = records.emplace_back();
    for (const auto& [name, value] : row) record.fields.push_back({name, value});
  }
  FieldMapping mapping(std::move(overrides));
  mapping.learn(records);
  const auto& fields = mapping.assign(records.front());
  std::map<std::string, std::string> result;
  for (const auto role :
       {Role::id, Role::title, Role::body, Role::summary, Role::url, Role::date, Role::clock, Role::source,
        Role::author, Role::category, Role::tag, Role::language}) {
    if (!fields.name(role).empty()) result[std::string(fields.name(role))] = std::string(name_of(role));
  }
  return result;
}

}  // namespace

TEST_CASE("names say what a field is in both languages") {
  const auto [name, role] = GENERATE(table<std::string, Role>({
      {"maintext", Role::body},
      {"isi_berita", Role::body},
      {"Konten", Role::body},
      {"content.rendered", Role::body},
      {"content:encoded", Role::body},
      {"articleBody", Role::body},
      {"clean_article", Role::body},
      {"_source.isi", Role::body},
      {"judul", Role::title},
      {"title.rendered", Role::title},
      {"Headline", Role::title},
      {"tgl_publikasi", Role::date},
      {"date_publish", Role::date},
      {"pubDate", Role::date},
      {"wp:post_date_gmt", Role::date},
      {"publishedAt", Role::date},
      {"seendate", Role::date},
      {"tautan", Role::url},
      {"source_url", Role::url},
      {"link", Role::url},
      {"meta.warc_headers.warc-target-uri", Role::url},
      {"source_domain", Role::source},
      {"sumber", Role::source},
      {"thread.site", Role::source},
      {"source.name", Role::source},
      {"penulis", Role::author},
      {"dc:creator", Role::author},
      {"author.name", Role::author},
      {"kategori", Role::category},
      {"sub-category", Role::category},
      {"articleSection", Role::category},
      {"inLanguage", Role::language},
      {"article_id", Role::id},
      {"DOCNO", Role::id},
      {"_id.$oid", Role::id},
      {"date.$date", Role::date},
      {"date_download", Role::fetched},
      {"description", Role::summary},
  }));
  CAPTURE(name);
  const auto meaning = meaning_of(name);
  REQUIRE(meaning.has_value());
  CHECK(meaning->role == role);
}

TEST_CASE("names of other things say nothing") {
  for (const auto* const name :
       {"image_url", "author.url", "publisher.logo.url", "n_words", "comments.text", "Unnamed: 0"}) {
    CAPTURE(name);
    const auto meaning = meaning_of(name);
    CHECK((!meaning || meaning->role == Role::author));
  }
}

TEST_CASE("what no name says the values say") {
  const auto result = assigned(
      {{{"a", "https://x.example/1"}, {"b", "Pasar lama dibuka lagi"}, {"c", kProse}, {"d", "3/2/2025"}},
       {{"a", "https://x.example/2"},
        {"b", "Sungai meluap semalam di hulu"},
        {"c", kProse + " x"},
        {"d", "4/2/2025"}}});
  CHECK(result ==
        std::map<std::string, std::string>{{"a", "url"}, {"b", "title"}, {"c", "body"}, {"d", "date"}});
}

TEST_CASE("values that contradict a name overrule it") {
  // `source` is the address in trafilatura's output, `time` only the clock in CLICK-ID's.
  const auto result = assigned(
      {{{"source", "https://x.example/a"}, {"time", "14:05"}, {"date", "2025-02-03"}, {"text", kProse}},
       {{"source", "https://x.example/b"}, {"time", "15:00"}, {"date", "2025-02-04"}, {"text", kProse}}});
  CHECK(result.at("source") == "url");
  CHECK(result.at("date") == "date");
  CHECK(result.at("time") == "clock");
}

TEST_CASE("of two names for a part the better one is taken, and the other where that is empty") {
  CHECK(assigned({{{"text", kProse}, {"maintext", kProse}}}).count("maintext") == 1);
  const auto result = assigned({{{"content", ""}, {"description", "Ringkas saja."}, {"text", kProse}}});
  CHECK(result.at("text") == "body");
  CHECK(result.at("description") == "summary");
}

TEST_CASE("the full text is preferred to its beginning whatever they are called") {
  const auto result = assigned({{{"content", "Pemerintah kota membuka kembali…"}, {"text", kProse}}});
  CHECK(result.contains("text"));
  CHECK_FALSE(result.contains("content"));
}

TEST_CASE("what the user maps is taken, and no other field in its place") {
  const auto result = assigned({{{"judul", "A"}, {"naskah asli", kProse}, {"isi", kProse}}},
                               {{Role::body, "Naskah Asli"}, {Role::title, ""}});
  CHECK(result == std::map<std::string, std::string>{{"naskah asli", "body"}});
}

TEST_CASE("ids that count the records are known as row numbers") {
  const auto row_numbers = [](const std::vector<std::string>& ids) {
    std::vector<RawRecord> records;
    for (const auto& id : ids) records.emplace_back().fields = {{"id", id}};
    FieldMapping mapping;
    mapping.learn(records);
    return mapping.ids_are_row_numbers();
  };
  CHECK(row_numbers({"0", "1", "2"}));
  CHECK(row_numbers({"501", "502", "503", "504"}));
  CHECK_FALSE(row_numbers({"1", "2"}));
  CHECK_FALSE(row_numbers({"26408", "26411", "26412"}));
  CHECK_FALSE(row_numbers({"a1", "a2", "a3"}));
}

TEST_CASE("the order of day and month is learnt from the dates that prove it") {
  const auto order = [](const std::vector<std::string>& dates) {
    std::vector<RawRecord> records;
    for (const auto& date : dates) records.emplace_back().fields = {{"tanggal", date}};
    FieldMapping mapping;
    mapping.learn(records);
    return mapping.day_order();
  };
  CHECK(order({"10/5/2025", "10/21/2025 20:43"}) == DayOrder::month_first);
  CHECK(order({"10/5/2025", "21/10/2025"}) == DayOrder::day_first);
  CHECK(order({"3/2/2025"}) == DayOrder::day_first);
}

TEST_CASE("words for nothing are no values") {
  CHECK(assigned({{{"title", "None"}, {"judul", "Judul"}, {"body", kProse}}}).count("judul") == 1);
}

TEST_CASE("a name that the user maps and no field has is told") {
  FieldMapping mapping({{Role::body, "naskah"}, {Role::title, "judul"}});
  RawRecord record;
  record.fields = {{"judul", "A"}};
  mapping.learn(std::vector<RawRecord>{record});
  CHECK(mapping.overrides_without_field() == std::vector<std::string>{"naskah"});
}
