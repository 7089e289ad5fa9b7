#include "indexer/document_builder.h"

#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/schema.h"

using warta::indexing::DocumentBuilder;
using warta::indexing::prepare;
namespace schema = warta::schema;

namespace {

warta::corpus::Article article() {
  warta::corpus::Article article;
  article.id = "a1";
  article.title = "Bank membuka cabang";
  article.body = "Cabang dibuka. Bank, bank!";
  article.url = "https://a.example/1";
  article.date = "2025-02-07 00:30";
  article.published = warta::parse_publication_time(article.date);
  article.source = "A.example";
  article.authors = {"Desk  Ekonomi", "Redaksi"};
  article.categories = {"Ekonomi", "Bank"};
  article.language = warta::corpus::Language::indonesian;
  return article;
}

Xapian::Document document_of(const warta::corpus::Article& source) {
  return DocumentBuilder().build(prepare(source));
}

/// Term to "wdf: positions".
std::map<std::string, std::string> terms_of(const Xapian::Document& document) {
  std::map<std::string, std::string> terms;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    auto& text = terms[*term];
    text = std::to_string(term.get_wdf()) + ":";
    for (auto p = term.positionlist_begin(); p != term.positionlist_end(); ++p)
      text += " " + std::to_string(*p);
  }
  return terms;
}

std::string value(const Xapian::Document& document, schema::Slot slot) {
  return document.get_value(static_cast<Xapian::valueno>(slot));
}

}  // namespace

TEST_CASE("exact forms have positions that a phrase cannot cross from title to body") {
  const auto terms = terms_of(document_of(article()));
  CHECK(terms.at("membuka") == "1: 2");
  CHECK(terms.at("cabang") == "2: 3 104");
  CHECK(terms.at("dibuka") == "1: 105");
  CHECK(terms.at("bank") == "3: 1 106 107");
}

TEST_CASE("stems are counted and have no positions") {
  const auto terms = terms_of(document_of(article()));
  CHECK(terms.at("Zbuka") == "2:");
  CHECK(terms.at("Zbank") == "3:");
}

TEST_CASE("the title has terms of its own") {
  const auto terms = terms_of(document_of(article()));
  CHECK(terms.at("Smembuka") == "1: 2");
  CHECK(terms.at("ZSbuka") == "1:");
  CHECK(!terms.contains("Sdibuka"));
}

TEST_CASE("filters have no weight") {
  const auto terms = terms_of(document_of(article()));
  for (const auto* const term : {"Qa1", "Uhttps://a.example/1", "Ha example", "Adesk ekonomi", "Aredaksi",
                                 "Kekonomi", "Kbank", "Lid", "D20250207", "M202502", "Y2025"}) {
    CAPTURE(term);
    REQUIRE(terms.contains(term));
    CHECK(terms.at(term) == "0:");
  }
}

TEST_CASE("values are what is sorted by and counted") {
  const auto document = document_of(article());
  CHECK(Xapian::sortable_unserialise(value(document, schema::Slot::published)) == 1738863000.0);
  CHECK(value(document, schema::Slot::source) == "A.example");
  CHECK(value(document, schema::Slot::author) == "Desk  Ekonomi");
  CHECK(value(document, schema::Slot::category) == "Ekonomi");
  CHECK(value(document, schema::Slot::content_hash) == prepare(article()).content_hash);
}

TEST_CASE("near-copies are found by a signature") {
  auto source = article();
  for (int i = 0; i < 60; ++i) source.body += " kata" + std::to_string(i);
  auto prepared = prepare(source);
  REQUIRE(prepared.signature.has_value());
  const auto document = DocumentBuilder().build(prepared);
  CHECK(warta::corpus::BodySignature::decode(value(document, schema::Slot::signature)) == prepared.signature);
}

TEST_CASE("the article comes back out of the document") {
  const auto document = document_of(article());
  CHECK(warta::decode_stored_article(document.get_data()) == prepare(article()).stored);
}

TEST_CASE("an article of nothing but a body is a document") {
  warta::corpus::Article bare;
  bare.body = "Isi";
  const auto document = document_of(bare);
  CHECK(document.values_count() == 1);
  CHECK(terms_of(document).at("isi") == "1: 101");
}

TEST_CASE("the longest of everything fits Xapian's terms") {
  warta::corpus::Article longest;
  longest.id = std::string(1000, 'i');
  longest.url = "https://a.example/" + std::string(3000, 'u');
  longest.authors = {std::string(1000, 'a')};
  longest.title = std::string(1000, 't');
  longest.body = std::string(100000, 'b');
  auto memory = Xapian::WritableDatabase("", Xapian::DB_BACKEND_INMEMORY);
  CHECK_NOTHROW(memory.add_document(document_of(longest)));
  for (const auto& [term, unused] : terms_of(document_of(longest))) CHECK(term.size() <= 245);
}
