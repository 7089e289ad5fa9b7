#include "corpus/text/wiki_text.h"

#include <array>
#include <chrono>

#include <catch2/catch.hpp>

using warta::corpus::is_wiki_redirect;
using warta::corpus::wiki_to_text;

namespace {

struct Case {
  std::string markup;
  std::string text;
};

void check(std::initializer_list<Case> cases) {
  for (const auto& [markup, text] : cases) {
    INFO(markup);
    CHECK(wiki_to_text(markup) == text);
  }
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string whole;
  for (std::size_t i = 0; i < times; ++i) whole += text;
  return whole;
}

}  // namespace

TEST_CASE("links show their labels, or where they lead") {
  check({{"di [[Kota]] itu", "di Kota itu"},
         {"di [[Kota Contoh|kota]]nya", "di kotanya"},
         {"[[:Kategori:Kota]]", "Kategori:Kota"},
         {"[[Kota (film)|'''Kota''']]", "Kota"},
         {"[[Kota#Sejarah|sejarahnya]]", "sejarahnya"},
         {"[https://a.example/x y] z", "y z"},
         {"a [https://a.example/x] b", "a b"},
         {"[//a.example situs [[resmi]]] b", "situs resmi b"},
         {"https://a.example/x", "https://a.example/x"},
         {"[catatan] dan a]]", "[catatan] dan a]]"}});
}

TEST_CASE("files, categories and links to other languages show nothing") {
  check({{"a[[Kategori:Kota]]b", "ab"},
         {"a[[Category: Kota|*]]b", "ab"},
         {"[[Berkas:x.jpg|jmpl|Danau di [[Kota|kota]] {{x}}]]Isi", "Isi"},
         {"[[File:x.jpg]]Isi", "Isi"},
         {"Isi\n[[en:Lake]]\n[[zh:Hu]]", "Isi"}});
}

TEST_CASE("templates are left out, with what is nested in them") {
  check({{"{{Infobox|a={{b|c}}\n|d=[[e|f]]}}Isi", "Isi"},
         {"Isi{{sfn|A|2001|p=3}}.", "Isi."},
         {"a ({{lang-en|{{x}}}}) b", "a b"},
         {"a (; lahir 1950) b", "a (lahir 1950) b"},
         {"{{a|\n{|\n| x\n|}}}Isi", "Isi"},
         {"{{a|b=|}}Isi", "Isi"},
         {"{{a\n|b\n|}}Isi", "Isi"}});
}

TEST_CASE("templates that show text in a sentence keep it") {
  check({{"jarak {{convert|5|km|mi}} saja", "jarak 5 km saja"},
         {"kata {{lang|en|lake}} itu", "kata lake itu"},
         {"({{lang-jv|tlaga}})", "(tlaga)"},
         {"{{nowrap|10 orang}}", "10 orang"}});
}

TEST_CASE("tables are left out, nested ones too") {
  check({{"a\n{| class=x\n|-\n| b || c\n|}\nd", "a\n\nd"},
         {"a\n{|\n| b\n{|\n| c\n|}\n| d\n|}\ne", "a\n\ne"},
         {":{|\n| b\n|}\ne", "e"},
         {"a {| b", "a {| b"}});
}

TEST_CASE("references, comments, formulas and galleries are left out") {
  check({{"Isi<ref>Buku {{cite}} x</ref>.", "Isi."},
         {"Isi<ref name=\"a\" />, lagi<REF name=b>x</Ref >.", "Isi, lagi."},
         {"a<!-- b -->c", "ac"},
         {"<math>x^2</math>a<gallery>\nx.jpg|y\n</gallery>b", "ab"},
         {"<nowiki>[[a]] '''b'''</nowiki>", "[[a]] '''b'''"}});
}

TEST_CASE("HTML's tags are left out, and some end a line") {
  check({{"a<br />b", "a\nb"},
         {"<div class=\"x\">a</div>b", "a\nb"},
         {"H<sub>2</sub>O", "H2O"},
         {"2 < 3 dan 4 > 1", "2 < 3 dan 4 > 1"},
         {"a&nbsp;b &mdash; &amp;c &#233; &entah;", "a b — &c é &entah;"}});
}

TEST_CASE("apostrophes in pairs are bold and italic, single ones are text") {
  check({{"'''a''' ''b'' '''''c'''''", "a b c"}, {"Jum'at", "Jum'at"}, {"d''''e'''", "d'e"}});
}

TEST_CASE("headings stand in paragraphs of their own, and none at the end") {
  check({{"a\n== B ==\nc", "a\n\nB\n\nc"},
         {"=== B = C ===\nd", "B = C\n\nd"},
         {"a\n== Lihat pula ==\n== Pranala ==\n{{x}}\n[[Kategori:Y]]", "a"},
         {"== [[A|B]] ==\nc", "B\n\nc"},
         {"a == b ==", "a == b =="},
         {"=\na", "=\na"},
         {"== x\na", "== x\na"}});
}

TEST_CASE("lists keep their lines and lose their marks") {
  check({{"* a\n** b\n# c\n: d\n; e", "a\nb\nc\nd\ne"},
         {"a\n----\nb", "a\n\nb"},
         {"__NOTOC__\na __x__", "a __x__"}});
}

TEST_CASE("what is opened and never closed stays as text") {
  check({{"a {{b", "a b"},
         {"a [[b\nc", "a b\nc"},
         {"a [[Berkas:x.jpg|b\n\nc [[d]]", "a Berkas:x.jpgb\n\nc d"},
         {"a [[b\nc\nd|e", "a b\nc\nd|e"},
         {"a [[Berkas:x.jpg|b\n\nc]] d", "a Berkas:x.jpgb\n\nc]] d"},
         {"a {{lang|en\nb|c", "a en\nc"},
         {"a <ref>b", "a b"},
         {"a <!-- b", "a b"},
         {"a }} b |} c", "a }} b |} c"}});
}

TEST_CASE("redirects are known in both languages") {
  CHECK(is_wiki_redirect("#REDIRECT [[A]]"));
  CHECK(is_wiki_redirect(" #alih [[A]]"));
  CHECK_FALSE(is_wiki_redirect("# Ali\n"));
}

TEST_CASE("nesting of every kind takes linear time") {
  // A square of these lengths would take hours; the limit leaves room for a sanitizer and a busy machine.
  constexpr std::size_t kTimes = 300'000;
  const std::string text(1'000'000, 'x');
  const std::array<std::string, 10> markups = {
      repeated("[[", kTimes) + text + repeated("]]", kTimes),
      repeated("[[:", kTimes) + text + repeated("]]", kTimes),
      repeated("[[a|", kTimes) + text + repeated("]]", kTimes),
      repeated("{{", kTimes) + text + repeated("}}", kTimes),
      repeated("{{[[", kTimes) + text + repeated("|]]", kTimes),
      repeated("{{nowrap|", kTimes) + text + repeated("|y}}", kTimes),
      repeated("<ref>", kTimes) + repeated("</x", kTimes),
      repeated("<!--", kTimes) + repeated("<a ", kTimes),
      repeated("\n{|", kTimes) + text + repeated("\n|}", kTimes),
      repeated("[http://a ", kTimes) + repeated("=a", kTimes)};
  const auto begin = std::chrono::steady_clock::now();
  for (const auto& markup : markups) CHECK(wiki_to_text(markup).size() <= markup.size());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
}
