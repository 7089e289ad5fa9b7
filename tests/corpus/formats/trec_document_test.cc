#include "corpus/formats/trec_document.h"

#include <string>

#include <catch2/catch.hpp>

using warta::corpus::holds_sgml_text;
using warta::corpus::read_trec_document;

namespace {

std::string fields_of(const std::string& content, const std::string& attributes = "") {
  std::string line;
  for (const auto& [name, value] : read_trec_document(attributes, content)) {
    if (!line.empty()) line += '|';
    line += name;
    line += '=';
    line += value;
  }
  return line;
}

}  // namespace

TEST_CASE("each element is a field by its name in lower case") {
  CHECK(
      fields_of("\n<DOCNO> A-1 "
                "</DOCNO>\n<Headline>Judul</HEADLINE>\n<TANGGAL>3/2/2025</TANGGAL>\n<TEXT>\nIsi.\n</TEXT>") ==
      "docno=A-1|headline=Judul|tanggal=3/2/2025|text=Isi.");
}

TEST_CASE("an element may have attributes, and be empty") {
  CHECK(fields_of("<TITLE lang=\"id\">Judul</TITLE><BYLINE></BYLINE><TEXT>Isi.</TEXT>") ==
        "title=Judul|text=Isi.");
}

TEST_CASE("several texts are one") {
  CHECK(fields_of("<TEXT>Satu.</TEXT><DATE>x</DATE><TEXT>Dua.</TEXT><TEXT> </TEXT>") ==
        "text=Satu.\n\nDua.|date=x");
}

TEST_CASE("other fields may come more than once") {
  CHECK(fields_of("<AUTHOR>A</AUTHOR><AUTHOR>B</AUTHOR>") == "author=A|author=B");
}

TEST_CASE("tags inside of a value are removed, and words stay words") {
  CHECK(fields_of("<TEXT><P>Satu</P><P>dua</P>tiga<br>empat</TEXT>") == "text=Satu\ndua\ntiga\nempat");
  CHECK(fields_of("<TEXT>H<sub>2</sub>O ter<b>cemar</b></TEXT>") == "text=H2O tercemar");
  CHECK(fields_of("<TEXT>kota<F P=105>Bogor</F>itu</TEXT>") == "text=kota Bogor itu");
  CHECK(fields_of("<TEXT>a<!-- b -->c 1 < 2 <x@a.example></TEXT>") == "text=ac 1 < 2 <x@a.example>");
  CHECK(fields_of("<HEADLINE><P>\nJudul\n</P></HEADLINE>") == "headline=Judul");
}

TEST_CASE("entities are left for later") {
  CHECK(fields_of("<TEXT>A&amp;B &hyph; &lt;b&gt;</TEXT>") == "text=A&amp;B &hyph; &lt;b&gt;");
}

TEST_CASE("elements that hold others are no fields") {
  CHECK(fields_of("<BODY><HEADLINE>Judul</HEADLINE><TEXT>Isi.</TEXT></BODY>") == "headline=Judul|text=Isi.");
  CHECK(fields_of("<HEADER><H3><TI>Judul</TI></H3><DATE1>x</DATE1></HEADER><TEXT>Isi.</TEXT>") ==
        "ti=Judul|date1=x|text=Isi.");
  CHECK(fields_of("<INFO><DATE>x</DATE></INFO><TEXT>Isi.</TEXT>") == "date=x|text=Isi.");
}

TEST_CASE("what stands in no element is the text where there is no other") {
  CHECK(fields_of("\nJudul\n\nIsi <b>satu</b>.\n", " id=\"1\" url=\"https://a.example/1\" title=\"Judul\"") ==
        "id=1|url=https://a.example/1|title=Judul|text=Judul\n\nIsi satu.");
  CHECK(fields_of("<DOCNO>1</DOCNO>\nIsi.") == "docno=1|text=Isi.");
  CHECK(fields_of("buang<DOCNO>1</DOCNO><TEXT>Isi.</TEXT>buang") == "docno=1|text=Isi.");
  CHECK(fields_of("<JUDUL>Judul</JUDUL><ISI>Isi.</ISI>buang") == "judul=Judul|isi=Isi.");
}

TEST_CASE("an element whose end is missing ends with its line, and the text with the document") {
  CHECK(fields_of("<DOCNO> A-1\n<DATE>\n2025-02-03\n<TEXT>\nIsi.\n") ==
        "docno=A-1|date=2025-02-03|text=Isi.");
  CHECK(fields_of("<TITLE>Judul\nIsi.") == "title=Judul|text=Isi.");
  CHECK(fields_of("<TITLE>Judul<DATE>x</DATE><TEXT>Isi.</TEXT>") == "title=Judul|date=x|text=Isi.");
}

TEST_CASE("tags that nothing ends are no fields") {
  CHECK(fields_of("<DOCNO>1</DOCNO>Satu <PAGE> dua.") == "docno=1|text=Satu  dua.");
}

TEST_CASE("a page of a web collection gives its title, its text and its URL") {
  CHECK(fields_of(
            "<DOCNO>W-1</DOCNO><DOCHDR>\nhttps://a.example/1 192.0.2.1 text/html\nHTTP/1.0 200 OK\n</DOCHDR>"
            "<html><head><title>Judul</title><script>if (a<b) "
            "c();</script></head><body><p>Isi.</body></html>") ==
        "docno=W-1|dochdr=https://a.example/1 192.0.2.1 text/html\nHTTP/1.0 200 OK|title=Judul|text=Isi."
        "|url=https://a.example/1");
}

TEST_CASE("a document with nothing in it has no fields") {
  CHECK(fields_of("").empty());
  CHECK(fields_of("\n<TEXT>\n</TEXT>\n<!-- x -->", " id=\"\"").empty());
}

TEST_CASE("a document of very many elements or blanks takes linear time") {
  std::string many;
  for (int i = 0; many.size() < (std::size_t{8} << 20U); ++i)
    many += "<x" + std::to_string(i) + ">y</x" + std::to_string(i) + ">";
  CHECK(read_trec_document("", many).size() <= 1001);
  std::string unclosed = "<DOCNO>";
  while (unclosed.size() < (std::size_t{8} << 20U)) unclosed += " <q>";
  CHECK(read_trec_document("", unclosed).empty());
  std::string opened;
  while (opened.size() < (std::size_t{8} << 20U)) opened += "<title><text";
  CHECK(read_trec_document("", opened).size() <= 1001);
}

TEST_CASE("markup alone holds no text") {
  CHECK_FALSE(holds_sgml_text("\n<?xml version=\"1.0\"?>\n<docs>\n<!-- x -->\n"));
  CHECK(holds_sgml_text("<docs>x"));
  CHECK_FALSE(holds_sgml_text(""));
}
