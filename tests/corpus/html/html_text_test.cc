#include "corpus/html/html_text.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::holds_markup;
using warta::corpus::html_to_text;

namespace {

using Cases = std::vector<std::pair<std::string_view, std::string_view>>;

void check_all(const Cases& cases) {
  for (const auto& [fragment, expected] : cases) {
    CAPTURE(fragment);
    CHECK(html_to_text(fragment) == expected);
  }
}

}  // namespace

TEST_CASE("block elements, <br>, list items and rows become lines") {
  check_all({{"<p>Satu</p>\n\n<p>dua<br/>tiga</p>", "Satu\ndua\ntiga"},
             {"<h2>Judul</h2>isi<ul><li>a<li>b</ul>akhir", "Judul\nisi\na\nb\nakhir"},
             {"<table><tr><td>1<td>2</tr><tr><td>3</td></tr></table>", "1 2\n3"},
             {"<p></p><p>&nbsp;</p><p>x</p><hr>", "x"}});
}

TEST_CASE("inline tags neither glue nor split words") {
  check_all({{"<p>di<b>baca</b>kan <i>dua</i>\n<a href=x>tiga</a>.</p>", "dibacakan dua tiga."},
             {"<p>satu<span> </span>dua</p>", "satu dua"}});
}

TEST_CASE("scripts, styles, embedded objects, controls and captions are dropped") {
  check_all({{"a<script>x<p>y</script>b<style>p{}</style>c<noscript>d</noscript>", "abc"},
             {"a<iframe src=x>b</iframe><svg><text>c</text></svg><button>d</button><!-- e -->", "a"},
             {"<figure><img><figcaption>Foto: <b>x</b></figcaption></figure><p>isi</p>", "isi"},
             {"<p class=\"wp-caption-text\">Foto</p><p>isi</p>", "isi"}});
}

TEST_CASE("a caption that is never closed takes nothing with it") {
  CHECK(html_to_text("<p>a</p><figcaption>b<p>c</p>") == "a\nb\nc");
}

TEST_CASE("entities are decoded without tags around, and twice encoded ones too") {
  check_all({{"&quot;Ya,&quot; katanya &#8211; tidak", "\"Ya,\" katanya \u2013 tidak"},
             {"satu&amp;nbsp;dua &amp;amp; tiga", "satu dua & tiga"}});
}

TEST_CASE("markup that is wholly encoded is read as markup") {
  check_all({{"&lt;p&gt;Satu &amp;amp; dua&lt;/p&gt;&lt;p&gt;tiga&lt;/p&gt;", "Satu & dua\ntiga"},
             {"<div>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</div>", "a\nb"},
             {"<![CDATA[<p>a</p><p>b</p>]]>", "a\nb"}});
}

TEST_CASE("an article about tags keeps them") {
  CHECK(html_to_text("<p>Elemen &lt;article&gt; dan &lt;b&gt;.</p>") == "Elemen <article> dan <b>.");
}

TEST_CASE("plain text keeps its line breaks and its signs") {
  check_all({{"Baris satu\n\n  baris dua\r\nbaris tiga\n", "Baris satu\nbaris dua\nbaris tiga"},
             {"a < b, AT&T, 5 <10, <budi@contoh.example>", "a < b, AT&T, 5 <10, <budi@contoh.example>"}});
}

TEST_CASE("text before WordPress renders it has its paragraphs by empty lines") {
  check_all({{"<h2>Judul</h2>\n\nSatu <em>dua</em>\n\ntiga", "Judul\nSatu dua\ntiga"},
             {"<p>a\nb</p>\n\nc\nd\n \ne", "a b\nc d\ne"}});
}

TEST_CASE("in <pre> lines stay") {
  CHECK(html_to_text("<p>a\nb</p><pre>c\nd</pre><p>e\nf</p>") == "a b\nc\nd\ne f");
}

TEST_CASE("blanks without width and soft hyphens vanish") {
  CHECK(html_to_text("<p>ke&shy;te&#8203;rangan</p>") == "keterangan");
}

TEST_CASE("what holds tags or entities holds markup") {
  for (const std::string_view text :
       {"<p>", "a<br>b", "a &amp; b", "x&nbsp;y", "&#39;", "</div>", "<!-- x -->", "teks <a href=\"x"}) {
    CAPTURE(text);
    CHECK(holds_markup(text));
  }
}

TEST_CASE("what only looks like it holds none") {
  for (const std::string_view text : {"", "a < b", "AT&T", "R&B; lalu", "5 <10", "a<b", "<3", "Q&A", "<", "&",
                                      "<budi@contoh.example>", "x & y", "?a=1&b=2"}) {
    CAPTURE(text);
    CHECK_FALSE(holds_markup(text));
  }
}

TEST_CASE("hostile fragments take linear time") {
  constexpr std::size_t kTimes = 300'000;
  for (const std::string_view piece : {"<", "<a ", "<a \"", "<p x=\"", "<b <b", "&", "&#", "&amp;", "<!",
                                       "</x", "<svg>", "<div><b>", "<title>"}) {
    CAPTURE(piece);
    std::string text;
    for (std::size_t i = 0; i < kTimes; ++i) text += piece;
    CHECK(html_to_text(text).size() <= text.size());
  }
}
