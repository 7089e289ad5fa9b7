#include "corpus/html/html_tree.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using namespace warta::corpus;

namespace {

HtmlTree tree_of(std::string_view html) {
  HtmlTreeBuilder builder;
  HtmlTokens tokens(html, HtmlStrictness::page);
  while (const auto token = tokens.next()) builder.add(*token);
  return builder.take();
}

/// How deep the node of each block stands, and its text: "2:a 3:b".
std::string blocks_of(std::string_view html) {
  const auto tree = tree_of(html);
  std::string out;
  for (const auto& block : tree.blocks) {
    int depth = 0;
    for (auto node = block.node; node != 0; node = tree.nodes[node].parent) ++depth;
    if (!out.empty()) out += ' ';
    out += std::to_string(depth) + ':';
    for (auto i = block.first_piece; i < block.end_piece; ++i) out += tree.pieces[i].text;
  }
  return out;
}

}  // namespace

TEST_CASE("paragraphs, items and cells are closed by the next one") {
  CHECK(blocks_of("<p>a<p>b<div>c</div>d") == "1:a 1:b 1:c 0:d");
  CHECK(blocks_of("<ul><li>a<ul><li>b</ul><li>c</ul>") == "2:a 4:b 2:c");
  CHECK(blocks_of("<table><tr><td>a<td>b<tr><td>c</table>d") == "3:a 3:b 3:c 0:d");
  CHECK(blocks_of("<dl><dt>a<dd>b<dt>c</dl>") == "2:a 2:b 2:c");
}

TEST_CASE("end tags that match nothing are passed over") {
  CHECK(blocks_of("<div>a</p></section></span>b</div>c") == "1:a 1:b 0:c");
  CHECK(blocks_of("<div><table><tr><td>a</div>b</table>c</div>d") == "4:a 4:b 1:c 0:d");
}

TEST_CASE("text in links is marked, and an unclosed link ends with its element") {
  const auto tree = tree_of("<div>a<a href=x>b</a>c<p><a href=y>d</p>e</div><a name=z>f");
  std::string linked;
  for (const auto& piece : tree.pieces) {
    if (piece.in_link) linked += piece.text;
  }
  CHECK(linked == "bd");
}

TEST_CASE("formatting splits no block") {
  CHECK(blocks_of("<p>a<b>b</b><font size=1>c</font><span>d</span>") == "1:abcd");
}

TEST_CASE("what is no text is left out with all that it holds") {
  CHECK(blocks_of("a<svg><text>b</text><svg></svg>c</svg>d<select><option>e</select><p>f") == "0:ad 1:f");
}

TEST_CASE("a node holds the nodes and the blocks up to its end") {
  const auto tree = tree_of("<div><p>a</p><p>b</p></div><p>c</p>");
  REQUIRE(tree.nodes.size() == 5);
  CHECK(tree.nodes[0].end == 5);
  CHECK(tree.nodes[1].end == 4);
  CHECK(tree.nodes[1].first_block == 0);
  CHECK(tree.nodes[1].end_block == 2);
  CHECK(tree.nodes[4].first_block == 2);
}

TEST_CASE("elements that stand too deep are dropped and their text stays") {
  std::string html;
  for (int i = 0; i < 100'000; ++i) html += "<div>";
  html += "dalam";
  for (int i = 0; i < 100'000; ++i) html += "</div>";
  html += "luar";  // what the tree's texts point into
  const auto tree = tree_of(html);
  CHECK(tree.nodes.size() == kMaxHtmlDepth);
  REQUIRE(tree.blocks.size() == 2);
  CHECK(tree.blocks.back().node == 0);
  CHECK(tree.pieces.front().text == "dalam");
}

TEST_CASE("of a page with too many elements the beginning is read") {
  std::string html;
  for (std::size_t i = 0; i <= kMaxHtmlParts; ++i) html += "<p>";
  const auto tree = tree_of(html);
  CHECK_FALSE(tree.is_complete);
  CHECK(tree.nodes.size() == kMaxHtmlParts);
}
