#include "corpus/html/html_hints.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "corpus/html/html_tokens.h"

namespace warta::corpus {
namespace {

using Meanings = std::uint8_t;
/// What it is about: an article.
constexpr Meanings kThing = 1;
/// What part of it: its text. Only both together name the text of an article.
constexpr Meanings kText = 2;
constexpr Meanings kUnlikely = 4;
constexpr Meanings kDoubtful = 8;
constexpr Meanings kAuthor = 16;
constexpr Meanings kDate = 32;
/// A quoted post of a social network, which is part of what is reported.
constexpr Meanings kEmbedded = 64;

struct Word {
  std::string_view word;
  Meanings meanings;
};

// In the order of the words.
// clang-format off
constexpr std::array<Word, 308> kWords = {{
    {"ad", kUnlikely}, {"addtoany", kUnlikely}, {"ads", kUnlikely}, {"adsense", kUnlikely},
    {"adslot", kUnlikely}, {"adv", kUnlikely}, {"advert", kUnlikely}, {"advertisement", kUnlikely},
    {"advertising", kUnlikely}, {"adverts", kUnlikely}, {"alert", kDoubtful}, {"alsoread", kUnlikely},
    {"article", kThing}, {"articlebody", kThing | kText}, {"articlebodycontent", kThing | kText},
    {"articlecontent", kThing | kText}, {"articlemain", kThing | kText}, {"articletext", kThing | kText},
    {"artikel", kThing}, {"aside", kDoubtful}, {"author", kUnlikely | kAuthor}, {"authorbox", kUnlikely},
    {"authors", kUnlikely | kAuthor}, {"bacajuga", kUnlikely}, {"badge", kDoubtful}, {"banner", kUnlikely},
    {"berita", kThing}, {"beritaisi", kThing | kText}, {"berkaitan", kUnlikely}, {"bio", kUnlikely},
    {"blog", kThing}, {"body", kText}, {"bodycontent", kThing | kText}, {"bodytext", kThing | kText},
    {"breadcrumb", kUnlikely}, {"breadcrumbs", kUnlikely}, {"btn", kDoubtful}, {"button", kDoubtful},
    {"buttons", kDoubtful}, {"byline", kUnlikely | kAuthor}, {"caption", kUnlikely},
    {"captions", kUnlikely}, {"card", kDoubtful}, {"cards", kDoubtful}, {"cari", kDoubtful},
    {"carousel", kUnlikely}, {"categories", kDoubtful}, {"category", kDoubtful}, {"comment", kUnlikely},
    {"commentform", kUnlikely}, {"commentlist", kUnlikely}, {"comments", kUnlikely},
    {"complementary", kUnlikely}, {"consent", kUnlikely}, {"content", kText},
    {"contentbody", kThing | kText}, {"contentdetail", kThing | kText}, {"contentinfo", kUnlikely},
    {"contents", kText}, {"contenttext", kThing | kText}, {"contributor", kAuthor}, {"cookie", kUnlikely},
    {"cookies", kUnlikely}, {"copyright", kUnlikely}, {"correction", kUnlikely}, {"credit", kUnlikely},
    {"credits", kUnlikely}, {"crp", kUnlikely}, {"cta", kUnlikely}, {"date", kDoubtful | kDate},
    {"dates", kDoubtful | kDate}, {"datetime", kDoubtful | kDate}, {"detail", kThing},
    {"detailcontent", kThing | kText}, {"detailkonten", kThing | kText}, {"detailtext", kThing | kText},
    {"disclaimer", kUnlikely}, {"disqus", kUnlikely}, {"donate", kUnlikely}, {"donation", kUnlikely},
    {"editorpick", kUnlikely}, {"embed", kEmbedded}, {"entry", kThing}, {"entrybody", kThing | kText},
    {"entrycontent", kThing | kText}, {"facebook", kUnlikely}, {"feed", kDoubtful}, {"feedback", kUnlikely},
    {"figure", kDoubtful}, {"follow", kUnlikely}, {"foot", kUnlikely}, {"footer", kUnlikely},
    {"form", kDoubtful}, {"foto", kDoubtful}, {"galeri", kUnlikely}, {"gallery", kUnlikely},
    {"gambar", kDoubtful}, {"gdpr", kUnlikely}, {"grid", kDoubtful}, {"hakcipta", kUnlikely},
    {"hashtag", kUnlikely}, {"hashtags", kUnlikely}, {"header", kDoubtful}, {"hidden", kDoubtful},
    {"icon", kDoubtful}, {"icons", kDoubtful}, {"iklan", kUnlikely}, {"ikuti", kUnlikely},
    {"image", kDoubtful}, {"images", kDoubtful}, {"img", kDoubtful}, {"info", kDoubtful},
    {"input", kDoubtful}, {"instagram", kUnlikely}, {"isi", kThing | kText}, {"isiartikel", kThing | kText},
    {"isiberita", kThing | kText}, {"items", kDoubtful}, {"jegpostrelated", kUnlikely},
    {"judul", kDoubtful}, {"jurnalis", kAuthor}, {"kategori", kDoubtful}, {"keyword", kUnlikely},
    {"keywords", kUnlikely}, {"komentar", kUnlikely}, {"konten", kText}, {"kontenartikel", kThing | kText},
    {"kontenberita", kThing | kText}, {"kontributor", kAuthor}, {"kredit", kUnlikely}, {"label", kDoubtful},
    {"langganan", kUnlikely}, {"lightbox", kUnlikely}, {"lihatjg", kUnlikely}, {"lihatjuga", kUnlikely},
    {"linklist", kUnlikely}, {"linksisip", kUnlikely}, {"list", kDoubtful}, {"lists", kDoubtful},
    {"loading", kDoubtful}, {"login", kUnlikely}, {"mainarticle", kThing | kText},
    {"maincontentdetail", kThing | kText}, {"masthead", kUnlikely}, {"media", kDoubtful},
    {"medsos", kUnlikely}, {"menu", kUnlikely}, {"menus", kUnlikely}, {"meta", kDoubtful},
    {"metadata", kDoubtful}, {"mgid", kUnlikely}, {"modal", kUnlikely}, {"more", kDoubtful},
    {"moreon", kUnlikely}, {"morestories", kUnlikely}, {"mostpopular", kUnlikely}, {"mostread", kUnlikely},
    {"nav", kUnlikely}, {"navbar", kUnlikely}, {"navigasi", kUnlikely}, {"navigation", kUnlikely},
    {"news", kThing}, {"newsbody", kThing | kText}, {"newscontent", kThing | kText},
    {"newsletter", kUnlikely}, {"newsletters", kUnlikely}, {"newstext", kThing | kText},
    {"nextprev", kUnlikely}, {"nocontent", kUnlikely}, {"noprint", kUnlikely}, {"notice", kDoubtful},
    {"offscreen", kUnlikely}, {"onward", kUnlikely}, {"outbrain", kUnlikely}, {"overlay", kUnlikely},
    {"pager", kUnlikely}, {"pagination", kUnlikely}, {"paging", kUnlikely}, {"paragraf", kText},
    {"paragraphs", kText}, {"parallaxindetail", kUnlikely}, {"penulis", kUnlikely | kAuthor},
    {"photo", kDoubtful}, {"photos", kDoubtful}, {"picture", kDoubtful}, {"pictures", kDoubtful},
    {"player", kUnlikely}, {"poll", kUnlikely}, {"polling", kUnlikely}, {"popular", kUnlikely},
    {"populer", kUnlikely}, {"popup", kUnlikely}, {"post", kThing}, {"postbody", kThing | kText},
    {"postcontent", kThing | kText}, {"posted", kDoubtful | kDate}, {"prevnext", kUnlikely},
    {"print", kUnlikely}, {"promo", kUnlikely}, {"promobox", kUnlikely}, {"promos", kUnlikely},
    {"promotion", kUnlikely}, {"pubdate", kDoubtful | kDate}, {"published", kDoubtful | kDate},
    {"pullquote", kDoubtful}, {"rating", kUnlikely}, {"ratings", kUnlikely}, {"read", kThing},
    {"readalso", kUnlikely}, {"readcontent", kThing | kText}, {"readmore", kUnlikely},
    {"recirc", kUnlikely}, {"recirculation", kUnlikely}, {"recommend", kUnlikely},
    {"recommendation", kUnlikely}, {"recommendations", kUnlikely}, {"recommended", kUnlikely},
    {"register", kUnlikely}, {"rekomendasi", kUnlikely}, {"related", kUnlikely}, {"relatednews", kUnlikely},
    {"relatedposts", kUnlikely}, {"relateds", kUnlikely}, {"replies", kUnlikely}, {"reply", kUnlikely},
    {"reporter", kUnlikely | kAuthor}, {"respond", kUnlikely}, {"scrollpage", kUnlikely},
    {"search", kDoubtful}, {"selengkapnya", kUnlikely}, {"share", kUnlikely}, {"sharebar", kUnlikely},
    {"sharebuttons", kUnlikely}, {"sharedaddy", kUnlikely}, {"sharer", kUnlikely}, {"shares", kUnlikely},
    {"sharing", kUnlikely}, {"sidebar", kUnlikely}, {"signin", kUnlikely}, {"signup", kUnlikely},
    {"simakjuga", kUnlikely}, {"single", kThing}, {"sisip", kUnlikely}, {"skip", kUnlikely},
    {"slider", kUnlikely}, {"slideshow", kUnlikely}, {"social", kUnlikely}, {"socials", kUnlikely},
    {"socialshare", kUnlikely}, {"sosmed", kUnlikely}, {"spinner", kDoubtful}, {"sponsor", kUnlikely},
    {"sponsored", kUnlikely}, {"sponsors", kUnlikely}, {"sr", kUnlikely}, {"story", kThing},
    {"storybody", kThing | kText}, {"storycontent", kThing | kText}, {"storytext", kThing | kText},
    {"subscribe", kUnlikely}, {"subscription", kUnlikely}, {"subtitle", kDoubtful}, {"summary", kDoubtful},
    {"survey", kUnlikely}, {"taboola", kUnlikely}, {"tag", kUnlikely}, {"tagcloud", kUnlikely},
    {"taglist", kUnlikely}, {"tags", kUnlikely}, {"tanggal", kDoubtful | kDate}, {"teads", kUnlikely},
    {"teaser", kUnlikely}, {"teasers", kUnlikely}, {"teks", kText}, {"telegram", kUnlikely},
    {"terkait", kUnlikely}, {"terkini", kUnlikely}, {"terpopuler", kUnlikely}, {"text", kText},
    {"thumb", kDoubtful}, {"thumbnail", kDoubtful}, {"ticker", kUnlikely}, {"tiktok", kUnlikely},
    {"time", kDoubtful | kDate}, {"timestamp", kDoubtful | kDate}, {"title", kDoubtful},
    {"toolbar", kUnlikely}, {"toolbox", kUnlikely}, {"tooltip", kUnlikely}, {"topic", kUnlikely},
    {"topics", kUnlikely}, {"topik", kUnlikely}, {"topnav", kUnlikely}, {"trending", kUnlikely},
    {"tweet", kEmbedded}, {"twitter", kUnlikely}, {"txt", kText}, {"updated", kDoubtful},
    {"upnext", kUnlikely}, {"video", kDoubtful}, {"videos", kDoubtful}, {"waktu", kDoubtful | kDate},
    {"warning", kDoubtful}, {"whatsapp", kUnlikely}, {"widget", kUnlikely}, {"widgets", kUnlikely},
    {"writer", kAuthor}, {"yarpp", kUnlikely},
}};
// clang-format on

constexpr bool before(const Word& row, std::string_view word) {
  return row.word < word;
}

static_assert(std::is_sorted(kWords.begin(), kWords.end(),
                             [](const Word& a, const Word& b) { return before(a, b.word); }));

Meanings meanings_of(std::string_view word) {
  const auto* const found = std::lower_bound(kWords.begin(), kWords.end(), word, before);
  return found != kWords.end() && found->word == word ? found->meanings : Meanings{0};
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || is_upper(c) || (c >= '0' && c <= '9');
}

/// Names that say what the article is about, or what else the page has: WordPress gives each article the
/// classes `tag-iklan` and `category-video`, and each page `has-sidebar`.
bool says_nothing(std::string_view name) {
  constexpr std::array<std::string_view, 10> kPrefixes = {"tag-",  "category-", "has-",    "no-",     "with-",
                                                          "type-", "status-",   "format-", "postid-", "tax-"};
  constexpr std::size_t kLongest = 80;
  if (name.size() > kLongest) return true;
  return std::any_of(kPrefixes.begin(), kPrefixes.end(),
                     [&](std::string_view prefix) { return name.starts_with(prefix); });
}

/// The words of a name, `detail__bodyText` as detail, body, text.
class NameWords {
 public:
  explicit NameWords(std::string_view name) : rest_(name) {}

  /// In lower case; empty at the end.
  std::string next() {
    const bool follows_split = is_split_;
    while (!rest_.empty() && !is_word_character(rest_.front())) rest_.remove_prefix(1);
    std::size_t end = 0;
    while (end < rest_.size() && is_word_character(rest_[end])) {
      if (end > 0 && is_upper(rest_[end]) && !is_upper(rest_[end - 1])) break;
      ++end;
    }
    auto word = in_lower_case(rest_.substr(0, end));
    rest_.remove_prefix(end);
    is_split_ = !rest_.empty() && is_word_character(rest_.front());
    constexpr std::size_t kShort = 3;
    is_accident_ = (follows_split || is_split_) && word.size() <= kShort;
    return word;
  }

  /// May the last word well be one by accident? Names made by a program (`hJpRRP`, `sc-qAdFk`) have such.
  bool is_accident() const { return is_accident_; }

 private:
  std::string_view rest_;
  bool is_split_ = false;
  bool is_accident_ = false;
};

/// "baca-juga", "read-more", "sr-only" and their kind.
bool leads_elsewhere(std::string_view word, std::string_view next) {
  if (next == "juga") return word == "baca" || word == "lihat" || word == "simak";
  if (next == "more" || next == "also") return word == "read" || word == "see";
  return (word == "screen" && next == "reader") || (word == "most" && next == "read") ||
         (word == "also" && next == "read") || (word == "berita" && next == "lain");
}

void take_name(std::string_view name, HtmlHints& hints) {
  if (says_nothing(name)) return;
  Meanings all = 0;
  // An author's name is no sentence of the article; but only outside of comments is it the article's author.
  bool is_elsewhere = false;
  int texts = 0;
  NameWords words(name);
  std::string last;
  for (auto word = words.next(); !word.empty(); word = words.next()) {
    auto meanings = meanings_of(word);
    if (words.is_accident()) meanings &= kThing | kText;
    all |= meanings;
    if ((meanings & kText) != 0) ++texts;
    if (leads_elsewhere(last, word)) all |= kUnlikely;
    if ((meanings & kUnlikely) != 0 && (meanings & kAuthor) == 0) is_elsewhere = true;
    last = std::move(word);
  }
  if ((all & kEmbedded) != 0) return;
  const bool names_text = ((all & kThing) != 0 && texts > 0) || texts > 1;
  if (names_text && (all & (kUnlikely | kDoubtful)) == 0) hints.is_named_body = true;
  if ((all & kUnlikely) != 0) hints.is_unlikely = true;
  if ((all & kDoubtful) != 0) hints.is_doubtful = true;
  if ((all & kAuthor) != 0 && !is_elsewhere) hints.is_author = true;
  if ((all & kDate) != 0 && !is_elsewhere) hints.is_date = true;
}

void take_names(std::string_view names, HtmlHints& hints) {
  constexpr std::string_view kBlanks = " \t\r\n\f";
  while (!names.empty()) {
    const auto end = std::min(names.find_first_of(kBlanks), names.size());
    take_name(names.substr(0, end), hints);
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

void take_role(std::string_view role, HtmlHints& hints) {
  constexpr std::array<std::string_view, 8> kElsewhere = {
      "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "alertdialog"};
  if (std::find(kElsewhere.begin(), kElsewhere.end(), role) != kElsewhere.end()) hints.is_unlikely = true;
}

void take_style(std::string_view style, HtmlHints& hints) {
  auto compact = in_lower_case(style);
  std::erase(compact, ' ');
  if (compact.find("display:none") != std::string::npos) hints.is_hidden = true;
  if (compact.find("visibility:hidden") != std::string::npos) hints.is_hidden = true;
}

void take_property(std::string_view property, HtmlHints& hints) {
  if (property == "articleBody") hints.is_marked_body = true;
  if (property == "author") hints.is_author = true;
  if (property == "datePublished") hints.is_date = true;
}

}  // namespace

HtmlHints hints_of(HtmlTag tag, std::string_view attributes) {
  HtmlHints hints;
  const bool names_count =
      tag != HtmlTag::html && tag != HtmlTag::body && tag != HtmlTag::main && tag != HtmlTag::article;
  HtmlAttributes walk(attributes);
  while (const auto attribute = walk.next()) {
    const auto name = in_lower_case(attribute->name.substr(0, 12));
    if (name == "class" || name == "id") {
      if (names_count) take_names(attribute->value, hints);
    } else if (name == "itemprop") {
      take_property(attribute->value, hints);
    } else if (name == "role") {
      take_role(attribute->value, hints);
    } else if (name == "style") {
      take_style(attribute->value, hints);
    } else if (name == "hidden" || (name == "aria-hidden" && attribute->value == "true")) {
      hints.is_hidden = true;
    }
  }
  if (tag == HtmlTag::blockquote) hints.is_unlikely = hints.is_doubtful = false;
  return hints;
}

}  // namespace warta::corpus
