#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "common/text/indonesian/indonesian_stemmer.h"
#include "corpus/generate/coined_name.h"
#include "corpus/generate/common_words.h"
#include "corpus/generate/ranked_words.h"
#include "corpus/generate/word_forms.h"
#include "tests/corpus/generate/known.h"

using namespace warta::generating;
using warta::text::indonesian::FlagSet;
using warta::text::indonesian::Prefix;

TEST_CASE("prefixes meet roots as the grammar says") {
  const auto [prefix, root, written] = GENERATE(table<Prefix, std::string, std::string>({
      {Prefix::me_nasal, "tulis", "menulis"},
      {Prefix::me_nasal, "ajar", "mengajar"},
      {Prefix::me_nasal, "pakai", "memakai"},
      {Prefix::me_nasal, "sapu", "menyapu"},
      {Prefix::me_nasal, "kirim", "mengirim"},
      {Prefix::me_nasal, "baca", "membaca"},
      {Prefix::me_nasal, "proses", "memproses"},
      {Prefix::me_nasal, "bom", "mengebom"},
      {Prefix::me_nasal, "lihat", "melihat"},
      {Prefix::me_nasal, "perbesar", "memperbesar"},
      {Prefix::di, "tulis", "ditulis"},
      {Prefix::ber, "main", "bermain"},
      {Prefix::ber, "kerja", "bekerja"},
      {Prefix::ber, "renang", "berenang"},
      {Prefix::pe_nasal, "tulis", "penulis"},
      {Prefix::ter, "rasa", "terasa"},
      {Prefix::none, "tulis", "tulis"},
      {Prefix::se, "buah", "sebuah"},
  }));
  CHECK(prefixed(prefix, root) == written);
}

TEST_CASE("a root has the forms of its flags, itself only if it stands alone, and none twice") {
  CHECK(forms_of({"tulis", FlagSet{"M0 D0 P0 Pa a0"}, true}) ==
        std::vector<std::string>{"tulis", "menulis", "ditulis", "tulisan", "penulis", "penulisan"});
  CHECK(forms_of({"ajar", FlagSet{"M0 D0"}, false}) == std::vector<std::string>{"mengajar", "diajar"});
  CHECK(forms_of({"meja", FlagSet{}, true}) == std::vector<std::string>{"meja"});
}

TEST_CASE("the stemmer finds the roots of nearly all forms that the lexicon makes") {
  warta::text::indonesian::IndonesianStemmer stemmer;
  std::size_t forms = 0;
  std::size_t strange = 0;
  for (const auto& root : lexicon_words().roots) {
    for (const auto& form : forms_of(root)) {
      ++forms;
      if (stemmer.stem(form) != stemmer.stem(root.text)) ++strange;
    }
  }
  INFO(strange << " of " << forms);
  CHECK(forms > 50'000);
  CHECK(strange * 50 < forms);
}

TEST_CASE("each number has a name of its own") {
  std::set<std::string> names;
  for (std::uint64_t number = 0; number < 300'000; ++number) names.insert(coined_name(number));
  CHECK(names.size() == 300'000);
  CHECK(std::all_of(names.begin(), names.end(), [](const std::string& name) {
    return std::isupper(static_cast<unsigned char>(name.front())) != 0 && name.size() >= 4;
  }));
}

TEST_CASE("no word has two ranks, and the commonest come first") {
  const auto ranked = ranked_words(few_words(), 2'000);
  CHECK(ranked.content.size() == 2'000);
  CHECK(std::set<std::string>(ranked.content.begin(), ranked.content.end()).size() == 2'000);
  CHECK(ranked.content.front() == common_content_words().front());
}

TEST_CASE("every form and every name has a rank; acronyms are in capitals") {
  const auto ranked = ranked_words(few_words(), 2'000);
  const std::set<std::string> words(ranked.content.begin(), ranked.content.end());
  for (const auto* const word : {"menulis", "penulisan", "memperbesar", "bekerja", "meja", "Prabowo", "KPK"})
    CHECK(words.count(word) == 1);
}
