#include "corpus/formats/xml_layout.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::find_layout;

TEST_CASE("records are found by the root, by their name or by being repeated") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      // Known by the root, whatever the prefix.
      {"<rss><channel><item>", "item"},
      {"<rss></rss>", "item"},
      {"<r:RDF><channel/><n:item>", "n:item"},
      {"<a:feed><a:entry>", "a:entry"},
      {"<mediawiki><page>", "page"},
      {"<urlset><url>", "url"},
      {"<add><doc>", "doc"},
      // The root itself.
      {"<article><title>x</title><p>y</p></article>", "article"},
      {"<berita><judul>x</judul><isi>y</isi></berita>", "berita"},
      {"<x><judul>x</judul><tanggal>y</tanggal><ringkas>z</ringkas></x>", "x"},
      {"<x><title>a</title><text><p>b</p><p>c</p></text><comment id='1'/><comment id='2'/></x>", "x"},
      {"<DOC><DOCNO>1</DOCNO></DOC><DOC>", "DOC"},
      {"<x><k>1</k><l>2</l><m>3</m></x><x><k>4</k>", "x"},
      {"<nitf><head/><body><body.head/></body></nitf>", "nitf"},
      // By name, the outermost.
      {"<articles><article><title/><tags><item id='1'/><item id='2'/></tags></article></articles>",
       "article"},
      {"<newsMessage><header/><itemSet><newsItem guid='1'/></itemSet></newsMessage>", "newsItem"},
      {"<data><export n='1'/><row><k/></row><row><k/></row></data>", "row"},
      {"<news><news><judul/></news></news>", "news"},
      {"<OAI><date/><request/><ListRecords><record><header/></record></ListRecords></OAI>", "record"},
      // By being repeated, on the way down.
      {"<x><meta/><naskah><k/></naskah><naskah><k/></naskah></x>", "naskah"},
      {"<x><s:schema><s:t/></s:schema><db n='1'><t><k/></t><t><k/></t></db></x>", "t"},
      // One only, but with the parts of a record.
      {"<x><naskah><judul/><isi>y</isi></naskah></x>", "naskah"},
      {"<x>y</x>", "x"},
      {"<x/>", "x"},
  };
  for (const auto& [head, record] : cases) {
    INFO(head);
    CHECK(find_layout(head).record == record);
  }
}

TEST_CASE("the root keeps its prefix, and known records do not nest") {
  const auto layout = find_layout("<a:feed><a:entry>");
  CHECK(layout.root == "a:feed");
  CHECK_FALSE(layout.may_nest);
  CHECK(find_layout("<add><doc>").may_nest);
  CHECK(find_layout("<x><y/></x>").may_nest);
}

TEST_CASE("without an element there is no layout") {
  CHECK(find_layout("").root.empty());
  CHECK(find_layout("teks").root.empty());
}

TEST_CASE("another document does not count for the one before") {
  CHECK(find_layout("<x><n><a/></n></x><?xml version='1.0'?><y><m><a/></m><m/></y>").record == "x");
}
