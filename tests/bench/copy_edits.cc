#include "tests/bench/copy_edits.h"

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string_view>

namespace warta::bench {
namespace {

using Random = std::mt19937_64;
using Pieces = std::vector<std::string>;

/// Remainders of the generator's numbers, as the distributions of <random> differ between libraries.
std::size_t below(std::size_t limit, Random& random) {
  return static_cast<std::size_t>(random() % limit);
}

Pieces words_of(const std::string& text) {
  std::istringstream stream(text);
  Pieces words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

/// Some bodies have no paragraphs: runs of forty words stand for them.
Pieces paragraphs_of(const std::string& text) {
  constexpr std::size_t kWords = 40;
  Pieces paragraphs;
  std::size_t count = 0;
  for (const auto& word : words_of(text)) {
    if (count++ % kWords == 0) paragraphs.emplace_back();
    paragraphs.back() += word + ' ';
  }
  return paragraphs;
}

std::string joined(const Pieces& pieces, std::string_view between) {
  std::string text;
  for (const auto& piece : pieces) text.append(piece).append(between);
  return text;
}

/// Each word is replaced, with a chance in per cent, by any of another article.
std::string with_other_words(const std::string& body, const std::string& other, std::size_t per_cent,
                             Random& random) {
  auto words = words_of(body);
  const auto others = words_of(other);
  for (auto& word : words)
    if (below(100, random) < per_cent) word = others[below(others.size(), random)];
  return joined(words, " ");
}

/// Without `per_cent` of its paragraphs, at least one.
std::string with_paragraphs_cut(const std::string& body, std::size_t per_cent, Random& random) {
  auto paragraphs = paragraphs_of(body);
  for (auto left = std::max<std::size_t>(1, paragraphs.size() * per_cent / 100); left > 0; --left)
    paragraphs.erase(paragraphs.begin() + static_cast<std::ptrdiff_t>(below(paragraphs.size(), random)));
  return joined(paragraphs, "\n");
}

std::string with_paragraphs_added(const std::string& body, const std::string& other, std::size_t per_cent,
                                  Random& random) {
  auto paragraphs = paragraphs_of(body);
  const auto others = paragraphs_of(other);
  for (auto left = std::max<std::size_t>(1, paragraphs.size() * per_cent / 100); left > 0; --left) {
    const auto place = static_cast<std::ptrdiff_t>(below(paragraphs.size() + 1, random));
    paragraphs.insert(paragraphs.begin() + place, others[below(others.size(), random)]);
  }
  return joined(paragraphs, "\n");
}

std::string with_other_lead(const std::string& body, const std::string& other) {
  auto paragraphs = paragraphs_of(body);
  paragraphs.front() = paragraphs_of(other).front();
  return "Kota Contoh, Warta Contoh -- " + joined(paragraphs, "\n");
}

std::string with_boilerplate(const std::string& body) {
  return "Kota Contoh (Warta Contoh) - " + body +
         "\nBaca juga: Judul lain yang dipilih redaksi untuk pembaca situs ini\n"
         "Dapatkan kabar pilihan setiap hari lewat aplikasi kami, dan ikuti saluran kami.\n"
         "Pewarta: Nama Contoh Editor: Nama Lain Hak cipta Warta Contoh 2024\n";
}

}  // namespace

std::vector<Edit> copy_edits() {
  std::vector<Edit> edits;
  edits.push_back({"boilerplate and dateline around",
                   [](const auto& body, const auto&, Random&) { return with_boilerplate(body); }});
  edits.push_back({"another lead (40 words) and dateline", [](const auto& body, const auto& other, Random&) {
                     return with_other_lead(body, other);
                   }});
  for (const std::size_t share : {10U, 20U, 30U, 40U, 50U}) {
    edits.push_back({std::to_string(share) + " % of paragraphs cut",
                     [share](const auto& body, const auto&, Random& random) {
                       return with_paragraphs_cut(body, share, random);
                     }});
  }
  for (const std::size_t share : {10U, 20U, 30U, 50U, 70U}) {
    edits.push_back({std::to_string(share) + " % of paragraphs added",
                     [share](const auto& body, const auto& other, Random& random) {
                       return with_paragraphs_added(body, other, share, random);
                     }});
  }
  for (const std::size_t share : {5U, 10U, 15U, 20U}) {
    edits.push_back({std::to_string(share) + " % of words changed",
                     [share](const auto& body, const auto& other, Random& random) {
                       return with_other_words(body, other, share, random);
                     }});
  }
  edits.push_back({"lead, one paragraph cut, 5 % of words, boilerplate",
                   [](const auto& body, const auto& other, Random& random) {
                     const auto cut = with_paragraphs_cut(with_other_lead(body, other), 1, random);
                     return with_boilerplate(with_other_words(cut, other, 5, random));
                   }});
  return edits;
}

}  // namespace warta::bench
