#include "tests/indexer/bulk/odd_kinds.h"

#include <array>
#include <string>

#include <fmt/format.h>

namespace warta::tests {
namespace {

using corpus::Article;

void empty_body(Article& article, MadeUpText& /*text*/) {
  article.body.clear();
}

void empty_title(Article& article, MadeUpText& /*text*/) {
  article.title.clear();
}

void no_text(Article& article, MadeUpText& /*text*/) {
  article.title.clear();
  article.body.clear();
}

void one_word(Article& article, MadeUpText& /*text*/) {
  article.body = "satu";
}

void long_body(Article& article, MadeUpText& text) {
  article.body = text.words(20'000);
}

void repeated_word(Article& article, MadeUpText& /*text*/) {
  article.body.clear();
  for (int i = 0; i < 30'000; ++i) article.body += "ulang ";
}

void words_of_many_lengths(Article& article, MadeUpText& text) {
  for (std::size_t size = 1; size <= 120; ++size) article.body += ' ' + text.letters(size);
}

void long_title(Article& article, MadeUpText& text) {
  article.title = text.words(2'000);
}

/// Of 244 bytes is the longest that a term with its prefix holds whole.
void longest_whole_id(Article& article, MadeUpText& text) {
  article.id += text.letters(244 - article.id.size());
}

void id_too_long(Article& article, MadeUpText& text) {
  article.id += text.letters(245 - article.id.size());
}

void very_long_id(Article& article, MadeUpText& text) {
  article.id += text.letters(5'000);
}

void longest_whole_url(Article& article, MadeUpText& text) {
  article.url += '/' + text.letters(243 - article.url.size());
}

void very_long_url(Article& article, MadeUpText& text) {
  article.url += '/' + text.letters(3'000);
}

void very_long_author(Article& article, MadeUpText& text) {
  article.authors = {text.letters(90) + ' ' + text.letters(90) + ' ' + text.letters(90)};
}

void very_long_category(Article& article, MadeUpText& text) {
  article.categories = {text.letters(90) + ' ' + text.letters(90) + ' ' + text.letters(90),
                        text.letters(1'000)};
}

void very_long_source(Article& article, MadeUpText& text) {
  article.source = text.words(100);
}

void nul_in_id(Article& article, MadeUpText& /*text*/) {
  article.id += std::string("\0tengah\0", 8);
}

void id_of_nuls(Article& article, MadeUpText& text) {
  article.id = std::string(100 + text.random().below(20), '\0') + article.id;
}

void nul_in_url(Article& article, MadeUpText& /*text*/) {
  article.url += std::string("\0/\0\0", 4);
}

void nul_in_title(Article& article, MadeUpText& /*text*/) {
  article.title += std::string(" judul\0nol", 10);
}

void nul_in_category(Article& article, MadeUpText& /*text*/) {
  article.categories = {std::string("Nol\0Kategori", 12), std::string(1, '\0')};
}

void nul_in_author(Article& article, MadeUpText& /*text*/) {
  article.authors = {std::string("Nol\0Penulis", 11)};
}

void nul_in_source(Article& article, MadeUpText& /*text*/) {
  article.source = std::string("nol\0.example", 12);
}

void nul_in_body(Article& article, MadeUpText& /*text*/) {
  article.body += std::string(" badan\0nol\0 \0", 13);
}

void id_of_eight_bits(Article& article, MadeUpText& text) {
  article.id = "\xff\xfe\x80" + article.id + text.noise(60);
}

void body_of_noise(Article& article, MadeUpText& text) {
  article.body = text.noise(100'000);
}

void letters_hard_to_pack(Article& article, MadeUpText& text) {
  article.body = text.letters(60'000);
}

void text_easy_to_pack(Article& article, MadeUpText& /*text*/) {
  article.body = std::string(300'000, '-') + " habis";
}

void hundreds_of_categories(Article& article, MadeUpText& text) {
  for (std::size_t i = 0; i < 400; ++i)
    article.categories.push_back(fmt::format("Rubrik {} {}", i, text.word()));
}

void hundreds_of_authors(Article& article, MadeUpText& text) {
  for (std::size_t i = 0; i < 300; ++i)
    article.authors.push_back(fmt::format("Penulis {} {}", i, text.word()));
}

void no_date(Article& article, MadeUpText& /*text*/) {
  article.date.clear();
  article.published.reset();
}

void date_not_understood(Article& article, MadeUpText& /*text*/) {
  article.date = "pada suatu hari";
  article.published.reset();
}

void early_date(Article& article, MadeUpText& /*text*/) {
  article.date = "1602-03-20";
  article.published = parse_publication_time(article.date);
}

void late_date(Article& article, MadeUpText& /*text*/) {
  article.date = "9999-12-31T23:59:59+07:00";
  article.published = parse_publication_time(article.date);
}

void few_values(Article& article, MadeUpText& text) {
  no_date(article, text);
  article.source.clear();
  article.url.clear();
  article.authors.clear();
  article.categories.clear();
  article.body = "Singkat saja";
}

/// As nothing but an export without any of them gives.
void no_values(Article& article, MadeUpText& text) {
  few_values(article, text);
  article.kept = corpus::KeptValues{};
}

void only_a_body(Article& article, MadeUpText& text) {
  article = Article();
  article.body = "Hanya isi " + text.words(30);
}

void number_as_id(Article& article, MadeUpText& /*text*/) {
  article.id = article.id.substr(article.id.find('-') + 1);
  article.origin = "contoh.example";
}

void language_unknown(Article& article, MadeUpText& /*text*/) {
  article.language = corpus::Language::unknown;
}

void many_lines(Article& article, MadeUpText& text) {
  article.body.clear();
  for (int i = 0; i < 500; ++i) article.body += text.word() + "\n\n";
}

/// The same each time.
void copy_of_another(Article& article, MadeUpText& /*text*/) {
  article.body = "Berita ini sama kata demi kata";
  for (int i = 0; i < 60; ++i) article.body += fmt::format(" salinan{}", i);
}

void letters_beyond_ascii(Article& article, MadeUpText& /*text*/) {
  article.title = "Mbappé & Jum’at — “kutipan”";
  article.body += " Ðẽ naïve 日本語 العربية 😀 e\xcc\x81";
}

void capital_id(Article& article, MadeUpText& /*text*/) {
  article.id = "ZS" + article.id;
}

constexpr std::array<MakeOdd, 44> kKinds = {empty_body,
                                            empty_title,
                                            no_text,
                                            one_word,
                                            long_body,
                                            repeated_word,
                                            words_of_many_lengths,
                                            long_title,
                                            longest_whole_id,
                                            id_too_long,
                                            very_long_id,
                                            longest_whole_url,
                                            very_long_url,
                                            very_long_author,
                                            very_long_category,
                                            very_long_source,
                                            nul_in_id,
                                            id_of_nuls,
                                            nul_in_url,
                                            nul_in_title,
                                            nul_in_category,
                                            nul_in_author,
                                            nul_in_source,
                                            nul_in_body,
                                            id_of_eight_bits,
                                            body_of_noise,
                                            letters_hard_to_pack,
                                            text_easy_to_pack,
                                            hundreds_of_categories,
                                            hundreds_of_authors,
                                            no_date,
                                            date_not_understood,
                                            early_date,
                                            late_date,
                                            few_values,
                                            no_values,
                                            only_a_body,
                                            number_as_id,
                                            language_unknown,
                                            many_lines,
                                            copy_of_another,
                                            copy_of_another,
                                            letters_beyond_ascii,
                                            capital_id};

}  // namespace

std::span<const MakeOdd> odd_kinds() {
  return kKinds;
}

}  // namespace warta::tests
