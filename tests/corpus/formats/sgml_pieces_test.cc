#include "corpus/formats/sgml_pieces.h"

#include <string>

#include <catch2/catch.hpp>

using warta::corpus::SgmlPieces;

namespace {

/// Text between bars, tags by their names in brackets.
std::string pieces_of(const std::string& text) {
  std::string line;
  for (SgmlPieces pieces(text); pieces.next();) {
    const auto& [piece, tag, begin] = pieces.piece();
    line += tag.size == 0 ? "|" + std::string(piece) + "|"
                          : std::string(tag.closing ? "[/" : "[") + std::string(tag.name) + "]";
    if (tag.size > 0) CHECK(text.at(begin) == '<');
  }
  return line;
}

}  // namespace

TEST_CASE("text is cut at its tags") {
  CHECK(pieces_of("a<b>c</b>d") == "|a|[b]|c|[/b]|d|");
  CHECK(pieces_of("<b></b>") == "[b][/b]");
  CHECK(pieces_of("").empty());
}

TEST_CASE("brackets that are no tags are text") {
  CHECK(pieces_of("1 < 2 > 0") == "|1 ||< 2 > 0|");
  CHECK(pieces_of("a <b") == "|a ||<b|");
  CHECK(pieces_of("<<b>") == "|<|[b]");
}

TEST_CASE("comments, declarations and instructions are left out") {
  CHECK(pieces_of("a<!-- <b> -- > -->c") == "|a||c|");
  CHECK(pieces_of("<?xml version=\"1.0\"?>\n<!DOCTYPE x>y") == "|\n||y|");
  CHECK(pieces_of("<!DOCTYPE x [<!ENTITY a \"b\">]>y") == "|y|");
  CHECK(pieces_of("<!---->a") == "|a|");
}

TEST_CASE("comments and declarations without an end are text") {
  CHECK(pieces_of("a<!-- b") == "|a||<!-- b|");
  CHECK(pieces_of("a<! b<c>") == "|a||<! b|[c]");
  CHECK(pieces_of("<![CDATA[a<b>") == "|<![CDATA[a|[b]");
}

TEST_CASE("what a CDATA section holds is text, whatever it looks like") {
  CHECK(pieces_of("a<![CDATA[<b> & ]]>c") == "|a||<b> & ||c|");
}

TEST_CASE("openings without ends do not take the square of the time") {
  std::string text;
  while (text.size() < (std::size_t{8} << 20U)) text += "<!--<![CDATA[<!D[<?";
  std::size_t pieces = 0;
  for (SgmlPieces cut(text); cut.next();) ++pieces;
  CHECK(pieces > 0);
}
