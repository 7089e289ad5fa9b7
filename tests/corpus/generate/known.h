// A few words of the tests' own, so that what is generated of them does not change with the lexicon.
#ifndef WARTA_TESTS_CORPUS_GENERATE_KNOWN_H_
#define WARTA_TESTS_CORPUS_GENERATE_KNOWN_H_

#include "corpus/generate/known_words.h"

namespace warta::generating {

inline KnownWords few_words() {
  using text::indonesian::FlagSet;
  KnownWords words;
  words.roots = {{"tulis", FlagSet{"M0 D0 P0 Pa a0"}}, {"ajar", FlagSet{"M0 B0 Pa"}, false},
                 {"besar", FlagSet{"MR Ka"}},          {"harga", FlagSet{"B0 Mi"}},
                 {"kerja", FlagSet{"B0 Mk Pa PE"}},    {"meja", FlagSet{}}};
  words.names = {"prabowo", "kpk", "sulawesi"};
  return words;
}

}  // namespace warta::generating

#endif  // WARTA_TESTS_CORPUS_GENERATE_KNOWN_H_
