#include "corpus/formats/xml_reader.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "tests/corpus/formats/xml_records.h"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using warta::tests::rss_of;
using warta::tests::xml_fixture;
using warta::tests::xml_records;

TEST_CASE("an RSS item gives its fields by conventional names, whatever the prefixes") {
  const auto records = xml_records(xml_fixture("rss.xml"));
  REQUIRE(records.size() == 2);
  const auto& first = records[0];
  CHECK(first.problem.empty());
  CHECK(first["title"] == "Pasar & jalan dibuka");
  CHECK(first["link"] == "https://kabar.example/1?a=1&b=2");
  CHECK(first["guid"] == "kabar-1");
  CHECK(first["guid@isPermaLink"] == "false");
  CHECK(first["pubDate"] == "Mon, 03 Feb 2025 14:05:00 +0700");
  CHECK(first["dc:creator"] == "Redaksi");
  CHECK(first["category"] == "Ekonomi | Kota");
  CHECK(first["category@domain"] == "rubrik");
  CHECK(first["description"] == "Ringkasan <b>tebal</b>.");
  CHECK(first["content:encoded"] == "<p>Alinea satu.</p><p>Alinea dua & tiga.</p>");
  CHECK(first["media:content@url"] == "https://kabar.example/1.jpg");
  CHECK(first["channel.title"] == "Kabar Contoh");
  CHECK(first["channel.language"] == "id-ID");
  CHECK(records[1]["title"] == "Hujan “ringan” di\u00a0kota");
  CHECK(records[1]["description"] == "Awan menutup kota …");
}

TEST_CASE("an RSS 1.0 item stands beside the channel") {
  const auto records = xml_records(xml_fixture("rdf.xml"));
  REQUIRE(records.size() == 1);
  CHECK(records[0]["rdf:about"] == "https://kabar.example/1");
  CHECK(records[0]["title"] == "Perahu kembali");
  CHECK(records[0]["dc:date"] == "2025-02-03T14:05:00+07:00");
  CHECK(records[0]["channel.title"] == "Kabar RDF");
}

TEST_CASE("an Atom entry gives its alternate link, and its xhtml as HTML") {
  const auto records = xml_records(xml_fixture("atom.xml"));
  REQUIRE(records.size() == 2);
  CHECK(records[0]["title"] == "Taman <baru>");
  CHECK(records[0]["link"] == "https://catatan.example/1");
  CHECK(records[0]["link@self"] == "https://catatan.example/feed/1");
  CHECK(records[0]["author.name"] == "Desk Kota");
  CHECK(records[0]["category@label"] == "Kota");
  CHECK(records[0]["published"] == "2025-02-03T14:05:00+07:00");
  CHECK(records[0]["content"] == "<div><p>Taman itu <b>luas</b> &amp; teduh.<br>Buka pagi.</p></div>");
  CHECK(records[0]["feed.title"] == "Catatan Contoh");
  CHECK(records[1]["link"] == "https://catatan.example/2");
  CHECK(records[1]["summary"] == "<p>Ringkas saja.</p>");
}

TEST_CASE("of a WordPress export only published posts are articles") {
  const auto records = xml_records(xml_fixture("wxr.xml"));
  REQUIRE(records.size() == 3);
  CHECK(records[0].problem.empty());
  CHECK(records[0]["content:encoded"] == "Padi dipanen.\n\nPetani <em>senang</em>.");
  CHECK(records[0]["excerpt:encoded"] == "Singkatnya.");
  CHECK(records[0]["wp:post_date"] == "2025-02-03 14:05:00");
  CHECK(records[0]["wp:post_date_gmt"] == "2025-02-03 07:05:00");
  CHECK(records[0]["category@domain"] == "category");
  for (const auto& [name, value] : records[0].fields) {
    CHECK_THAT(name, !StartsWith("wp:comment") && !StartsWith("wp:postmeta"));
  }
  CHECK(records[1].problem == "not an article: wp:post_type is attachment");
  CHECK(records[1].fields.empty());
  CHECK_THAT(records[1].bytes, StartsWith("<item>") && Contains("<title>foto</title>"));
  CHECK(records[2].problem == "not an article: wp:status is draft");
}

TEST_CASE("of a WordPress export pages and the sites' own types of articles are taken, others not") {
  const auto problem = [](const std::string& type) {
    return xml_records(rss_of("<item><title>x</title><wp:post_type>" + type + "</wp:post_type></item>"))
        .front()
        .problem;
  };
  for (const auto* const type : {"post", "berita", "artikel"}) CHECK(problem(type).empty());
  for (const auto* const type : {"nav_menu_item", "wp_block", "product", "custom_css"}) {
    CHECK_THAT(problem(type), StartsWith("not an article: wp:post_type is "));
  }
}

TEST_CASE("of a Blogger export only posts are articles") {
  const std::string kind = "http://schemas.google.com/blogger/2008/kind#";
  const auto records = xml_records(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:app=\"http://purl.org/atom/app#\">"
      "<entry><category term=\"" +
      kind +
      "settings\"/><title>x</title></entry>"
      "<entry><category term=\"" +
      kind +
      "post\"/><title>y</title></entry>"
      "<entry><app:control><app:draft>yes</app:draft></app:control><title>z</title></entry></feed>");
  REQUIRE(records.size() == 3);
  CHECK(records[0].problem == "not an article: its kind is settings");
  CHECK(records[1]["title"] == "y");
  CHECK(records[2].problem == "not an article: a draft");
}

TEST_CASE("a wiki's page gives plain text and its address, and talk and redirects are no articles") {
  const auto records = xml_records(xml_fixture("mediawiki.xml"));
  REQUIRE(records.size() == 3);
  CHECK(records[0]["title"] == "Danau Contoh (kota)");
  CHECK(records[0]["id"] == "7");
  CHECK(records[0]["url"] == "https://wiki.example/wiki/Danau_Contoh_(kota)");
  CHECK(records[0]["revision.timestamp"] == "2024-05-01T01:02:03Z");
  CHECK(records[0]["text"] == "Danau Contoh adalah danau di kota itu.\n\nSejarah\n\nDibuka pada tahun 1990.");
  CHECK(records[0]["siteinfo.sitename"] == "Wiki Contoh");
  CHECK(records[1].problem == "not an article: its namespace is 1");
  CHECK(records[2].problem == "not an article: redirects to Danau Contoh");
}

TEST_CASE("of a wiki's page with its history the last revision is taken") {
  const auto records = xml_records(
      "<mediawiki><page><title>Kué é?</title><ns>0</ns>"
      "<revision><timestamp>2001</timestamp><text>Lama.</text></revision>"
      "<revision><timestamp>2002</timestamp><text>Baru.</text></revision></page></mediawiki>");
  REQUIRE(records.size() == 1);
  CHECK(records[0]["text"] == "Baru.");
  CHECK(records[0]["revision.timestamp"] == "2002");
  CHECK(records[0]["url"].empty());
}

TEST_CASE("a news sitemap gives its titles and dates") {
  const auto records = xml_records(xml_fixture("sitemap.xml"));
  REQUIRE(records.size() == 1);
  CHECK(records[0]["loc"] == "https://kabar.example/1");
  CHECK(records[0]["news:title"] == "Pasar dibuka");
  CHECK(records[0]["news:publication_date"] == "2025-02-03T14:05:00+07:00");
  CHECK(records[0]["news:publication.news:name"] == "Kabar Contoh");
}

TEST_CASE("what is repeated below an unknown root are the records") {
  const auto records = xml_records(xml_fixture("generic.xml"));
  REQUIRE(records.size() == 2);
  CHECK(records[0]["kode"] == "1");
  CHECK(records[0]["judul"] == "Satu");
  CHECK(records[0]["isi"] == "<p>Alinea &amp; lagi.</p><p>Alinea dua.</p>");
  CHECK(records[0]["penulis.nama"] == "Desk A | Desk B");
  CHECK(records[1]["isi"] == "Teks Bandung saja.");
}

TEST_CASE("a root that is the article is the record") {
  const auto records =
      xml_records("<?xml version=\"1.0\"?>\n<article id=\"3\"><title>J</title><p>a</p><p>b</p></article>");
  REQUIRE(records.size() == 1);
  CHECK(records[0]["id"] == "3");
  CHECK(records[0]["title"] == "J");
  CHECK(records[0]["text"] == "<p>a</p><p>b</p>");
  CHECK(records[0].line == 2);
}

TEST_CASE("fields that are named by an attribute have that name") {
  const auto solr = xml_records(
      "<add><doc><field name=\"title\">J</field><field name=\"content\">I</field></doc>"
      "<doc><arr name=\"tag\"><str>a</str><str>b</str></arr></doc></add>");
  REQUIRE(solr.size() == 2);
  CHECK(solr[0]["title"] == "J");
  CHECK(solr[0]["content"] == "I");
  CHECK(solr[1]["tag"] == "a | b");
  const auto mysql = xml_records(
      "<mysqldump><database name=\"d\"><table_structure name=\"t\"><field Field=\"judul\"/></table_structure>"
      "<table_data name=\"t\"><row><field "
      "name=\"judul\">J</field></row></table_data></database></mysqldump>");
  REQUIRE(mysql.size() == 1);
  CHECK(mysql[0]["judul"] == "J");
}

TEST_CASE("rows of attributes are records") {
  const auto records =
      xml_records(R"(<posts><row Id="1" Body="&lt;p&gt;x&lt;/p&gt;"/><row Id="2"/></posts>)");
  REQUIRE(records.size() == 2);
  CHECK(records[0]["Body"] == "<p>x</p>");
  CHECK(records[1].bytes == "<row Id=\"2\"/>");
}

TEST_CASE("documents without a root of their own are records each") {
  const auto records = xml_records(
      "<DOC>\n<DOCNO> A1 </DOCNO>\n<TITLE>R&D</TITLE>\n<TEXT>\n<P>a</P>\n<P>b\n</TEXT>\n</DOC>\n"
      "<DOC>\n<DOCNO> A2 </DOCNO>\n<TEXT>x</TEXT>\n</DOC>\n");
  REQUIRE(records.size() == 2);
  CHECK(records[0]["DOCNO"] == " A1 ");
  CHECK(records[0]["TITLE"] == "R&D");
  CHECK(records[0]["TEXT"] == "\n<P>a</P>\n<P>b\n</P>");
  CHECK(records[1].line == 9);
}

TEST_CASE("text that stands in the record itself is its text") {
  const auto records =
      xml_records("<doc id=\"1\" title=\"J\">\nIsi <b>tebal</b>.\n</doc>\n<doc id=\"2\">Dua.</doc>");
  REQUIRE(records.size() == 2);
  CHECK(records[0]["title"] == "J");
  CHECK(records[0]["text"] == "\nIsi <b>tebal</b>.\n");
  CHECK(records[1]["text"] == "Dua.");
  const auto transparent = xml_records(
      "<urlset "
      "xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><n:news>Teks.</n:news></url></urlset>");
  REQUIRE(transparent.size() == 1);
  CHECK(transparent[0]["text"] == "Teks.");
  const auto stray = xml_records(rss_of("<item><title>a</title>'</item>"));
  REQUIRE(stray.size() == 1);
  CHECK(stray[0].fields.size() == 1);
}

TEST_CASE("documents may follow each other, of different kinds too") {
  const auto records = xml_records(rss_of("<item><title>a</title></item>") +
                                   "<?xml version=\"1.0\"?><feed><entry><title>b</title></entry></feed>" +
                                   rss_of("<item><title>c</title></item>"));
  REQUIRE(records.size() == 3);
  CHECK(records[0]["title"] + records[1]["title"] + records[2]["title"] == "abc");
}

TEST_CASE("a record's bytes, offset and line are those of the dump, however it comes in blocks") {
  for (const auto* const name : {"rss.xml", "atom.xml", "wxr.xml", "mediawiki.xml", "broken/tags.xml"}) {
    const auto dump = xml_fixture(name);
    const auto whole = xml_records(dump);
    for (const std::size_t block : {1U, 7U, 64U}) {
      const auto records = xml_records(dump, block);
      REQUIRE(records.size() == whole.size());
      for (std::size_t i = 0; i < records.size(); ++i) {
        const auto& record = records[i];
        CHECK(record.fields == whole[i].fields);
        CHECK(record.bytes == dump.substr(record.offset, record.bytes.size()));
        CHECK(record.bytes == whole[i].bytes);
        const auto begin = dump.begin() + static_cast<std::ptrdiff_t>(record.offset);
        CHECK(record.line == 1 + static_cast<std::uint64_t>(std::count(dump.begin(), begin, '\n')));
      }
    }
  }
}

TEST_CASE("a declared encoding is not looked at") {
  const auto records =
      xml_records("<?xml version='1.0' encoding='UTF-16'?>" + rss_of("<item><title>é</title></item>"));
  REQUIRE(records.size() == 1);
  CHECK(records[0]["title"] == "é");
}

TEST_CASE("a feed without items has no records, and nothing has none") {
  CHECK(xml_records(rss_of("<title>x</title>")).empty());
  CHECK(xml_records("").empty());
}
