#include "corpus/generate/article_generator.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <fmt/format.h>

#include "corpus/generate/body_length.h"
#include "corpus/generate/calendar.h"
#include "corpus/generate/page.h"
#include "corpus/generate/prose.h"
#include "corpus/generate/story.h"

namespace warta::generating {
namespace {

// What random numbers are drawn for: each purpose has a series of its own, so that a copy can be made of an
// article without making it.
constexpr std::uint64_t kOfText = 0;
constexpr std::uint64_t kOfPage = 1;
constexpr std::uint64_t kOfOriginal = 2;
constexpr std::uint64_t kPurposes = 4;

// Of 21,951 articles of twelve outlets in 2019, 2.1 % are near-copies of one that came before.
constexpr std::uint32_t kCopies = 21;
/// Copies appear within hours.
constexpr std::uint64_t kCopiedWithin = 300;

/// A story's articles: five on average, near each other.
constexpr std::uint64_t kArticlesOfStory = 5;

constexpr auto kCategories = std::to_array<std::string_view>(
    {"Nasional", "Nasional", "Ekonomi", "Ekonomi", "Olahraga", "Olahraga", "Hiburan", "Internasional",
     "Politik", "Hukum", "Daerah", "Daerah", "Teknologi", "Kesehatan", "Gaya Hidup", "Otomotif", "Pendidikan",
     "Opini"});

std::uint64_t story_of(std::uint64_t number, Random& random) {
  const auto newest = number / kArticlesOfStory;
  const std::uint64_t age = random.below(3);  // most stories are of the day, some go on
  return newest - std::min(newest, age * random.below(40));
}

std::string body_of(std::string_view day, Prose& prose, Random& random) {
  const auto length = draw_body_length(random);
  std::string body;
  body.reserve(length + 400);
  while (body.size() < length) {
    if (!body.empty()) body += '\n';
    for (auto sentences = random.between(2, 7) / 2; sentences > 0; --sentences) {
      prose.append_sentence(day, body);
      if (sentences > 1) body += ' ';
    }
  }
  return body;
}

/// What another newsroom does to a story that it takes over: a paragraph goes, the title is shortened.
void edit(std::string& title, std::string& body, Random& random) {
  const auto last = body.rfind('\n');
  if (last != std::string::npos && random.chance(600)) body.resize(last);
  const auto word = title.rfind(' ');
  if (word != std::string::npos && random.chance(400)) title.resize(word);
}

/// "Bank Jakarta 12,5 Persen" → "bank-jakarta-12-5-persen".
std::string slug(std::string_view title) {
  std::string slug;
  for (const char c : title) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      slug += upper ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!slug.empty() && slug.back() != '-')
      slug += '-';
  }
  return slug;
}

}  // namespace

ArticleGenerator::ArticleGenerator(const KnownWords& known, std::uint64_t seed)
    : vocabulary_(known), seed_(seed) {}

GeneratedArticle ArticleGenerator::article(std::uint64_t number) const {
  const auto original = original_of(number);
  auto text = text_of(original);
  auto random = series(number, kOfPage);
  if (original != number) edit(text.title, text.body, random);
  const auto& outlet = draw_outlet(random);
  const auto moment = moment_of(number);
  GeneratedArticle article;
  article.id = fmt::format("{}-{}", outlet.host.substr(0, outlet.host.find('.')), number);
  article.url =
      fmt::format("https://www.{}/{}/{}/{}", outlet.host, path_date(moment), number, slug(text.title));
  article.title = std::move(text.title);
  article.date = iso_date(moment);
  article.source = outlet.host;
  article.category = text.category;
  article.author = author_of(outlet, random);
  article.body = page_of(text.body, text.other_title, text.place, outlet, random);
  return article;
}

std::uint64_t ArticleGenerator::original_of(std::uint64_t number) const {
  while (number > 0) {
    auto random = series(number, kOfOriginal);
    if (!random.chance(kCopies)) break;
    number -= 1 + random.below(static_cast<std::uint32_t>(std::min(number, kCopiedWithin)));
  }
  return number;
}

Random ArticleGenerator::series(std::uint64_t number, std::uint64_t purpose) const {
  return {seed_, number * kPurposes + purpose};
}

ArticleGenerator::Text ArticleGenerator::text_of(std::uint64_t number) const {
  auto random = series(number, kOfText);
  const Story story(vocabulary_, seed_, story_of(number, random));
  Prose prose(vocabulary_, story, random);
  Text text;
  text.title = prose.title();
  text.other_title = prose.title();
  text.place = story.place();
  text.category = kCategories[story.choose(kCategories.size())];
  text.body = body_of(written_day(moment_of(number)), prose, random);
  return text;
}

std::string ArticleGenerator::author_of(const Outlet& outlet, Random& random) const {
  if (random.chance(250)) return fmt::format("Redaksi {}", outlet.name);
  // A newsroom of thirty.
  Random journalist(outlet.host.size() * 64 + static_cast<unsigned char>(outlet.host.front()),
                    random.below(30));
  const auto first = vocabulary_.draw_name(journalist);
  return fmt::format("{} {}", first, vocabulary_.draw_name(journalist));
}

}  // namespace warta::generating
