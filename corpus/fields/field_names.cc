#include "corpus/fields/field_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_map>
#include <utility>

namespace warta::corpus {
namespace {

struct RoleNames {
  Role role;
  /// As the schema of --map has it; empty if it has it not.
  std::string_view shown;
  bool mappable;
  /// Folded, blank between them, best first: where a dump has several of them the first is taken.
  std::string_view names;
};

// From the formats of news crawlers (news-please, newspaper, trafilatura, news-watch), data sets (Kaggle's
// Indonesian tables, CLICK-ID, Liputan6, IndoSum, CC-News, OSCAR, mC4), interfaces (NewsAPI, GDELT, Webz,
// WordPress, Elasticsearch), markup (schema.org, RSS, Atom, WXR, MediaWiki) and TREC collections.
constexpr std::array<RoleNames, kRoles> kNames = {{
    {Role::id, "id", true,
     "id articleid idartikel idberita newsid docno docid documentid postid wppostid idnews beritaid "
     "artikelid uuid "
     "guid kode kodeberita identifier key hashid iddokumen dokumen no nomor idx"},
    {Role::title, "title", true,
     "title judul headline judulberita judulartikel judulasli newstitle articletitle titlerendered "
     "mediatitle "
     "newsnewstitle titlearticle titlepage titlerss ogtitle judulclean cleantitle titlebersih hl head tajuk "
     "jdl "
     "subject subjek judultext titletext headlines name"},
    {Role::body, "body", true,
     "body isi isiberita isiartikel isikonten kontenberita kontenartikel konten content contentencoded "
     "contentrendered maintext articlebody fulltext fullcontent articletext articlecontent newscontent "
     "newstext "
     "newsbody isiteks isilengkap teksberita teksartikel beritalengkap cleanarticle paragraphs paragraf "
     "bodytext "
     "contenttext cleantext textclean revisiontext text teks contents contentvalue story naskah narasi "
     "transkrip "
     "berita artikel article news dokumenteks documenttext rawtext rawcontent document bodyhtml contenthtml "
     "html "
     "rawbody postcontent postbody wppostcontent datatext texts kalimat isian isinya deskripsilengkap"},
    {Role::summary, "summary", false,
     "description deskripsi ringkasan summary excerpt excerptencoded excerptrendered abstract abstrak lead "
     "lede "
     "intro teaser snippet sinopsis metadescription ogdescription itunessummary summaryvalue"},
    {Role::url, "url", true,
     "url link tautan canonicallink canonicalurl canonical articleurl urlartikel newsurl urlberita "
     "linkberita "
     "linkartikel sourceurl originalurl permalink weburl newslink pageurl urlsource sourcelink linksource "
     "loc linkhref "
     "uri warctargeturi metawarcheaderswarctargeturi targeturi alamat alamaturl href mainentityofpage "
     "mainentityofpageid threadurl shareurl externallink guid"},
    {Role::date, "date", true,
     "datepublish datepublished publishdate publishedat publishedtime publishedon published publicationdate "
     "newspublicationdate publicationtime pubdate publishtime publishdatetime articlepublishedtime dategmt "
     "wppostdategmt postdategmt tanggalpublikasi tglpublikasi tanggalpublish tanggalterbit tglterbit "
     "waktuterbit "
     "waktupublikasi publikasi diterbitkan tanggalberita tglberita tanggalartikel tanggalpost tanggal tgl "
     "date "
     "dcdate datetime tanggalwaktu tanggaljam wppostdate postdate posteddate postedat newsdate articledate "
     "dateposted dateline timestamp waktu time seendate issued createdat created creationdate datecreated "
     "releasedate "
     "dd updated updatedat dateupdate datemodify datemodified modified lastmod hari"},
    {Role::clock, "clock", false, "time jam pukul waktu jamterbit jampublikasi clock hour publishhour"},
    {Role::fetched, "fetched", false,
     "fetched fetchedat datedownload downloaddate crawldate crawledat datecrawled scrapedat scrapingdate "
     "datescraped "
     "scrapedate scrapetime crawltime retrievedat accessdate metawarcheaderswarcdate warcdate "
     "tanggalscraping "
     "tanggalcrawling waktuscraping indexeddate"},
    {Role::source, "source", true,
     "source sumber media domain sourcedomain hostname host site sitename sourcename publisher publishername "
     "outlet "
     "newssource sumberberita namamedia mediaberita portal portalberita website situs situsberita web "
     "threadsite "
     "threadsitefull metasitename ogsitename koran suratkabar penerbit newspaper sourcetitle publication "
     "channelname "
     "sourceid agency sumbernama siteinfositename channeltitle feedtitle"},
    {Role::author, "author", true,
     "author authors penulis authorname authorsname namapenulis byline creator dccreator jurnalis wartawan "
     "reporter "
     "pewarta writer oleh penulisberita articleauthor ditulis by bylineoriginal penulisnama "
     "authordisplayname authorfullname"},
    {Role::category, "category", true,
     "category kategori categories kategoriberita section articlesection rubrik kanal channel subcategory "
     "subkategori "
     "topic topik sectionname pillarname newscategory categoryname categoryterm jenis jenisberita genre "
     "kategorinama categorytitle dcsubject categorylabel"},
    {Role::tag, "tag", false, "tags tag label labels tagname keywords"},
    {Role::language, "language", true,
     "language lang metalang inlanguage bahasa languagecode langcode dclanguage languagename"},
}};

// Names under two roles are told apart by what the values look like: `time`, `waktu` a date or only a clock;
// `source` an outlet or, in trafilatura's output, the article's address.

/// Objects that only wrap an article: what is inside means what it says.
constexpr auto kWrappers = std::to_array<std::string_view>(
    {"source",     "article",  "data",    "attributes", "fields",
     "doc",        "document", "node",    "item",       "post",
     "news",       "berita",   "artikel", "record",     "content",
     "properties", "entry",    "result",  "payload",    "webpublicationdata"});

constexpr auto kSomethingElse = std::to_array<std::string_view>(
    {"image", "img",     "foto",      "photo",      "gambar",      "picture", "thumb",    "video",
     "audio", "logo",    "avatar",    "icon",       "media",       "comment", "komentar", "embed",
     "amp",   "feed",    "rss",       "profile",    "caption",     "nwords",  "count",    "length",
     "score", "summary", "ringkasan", "extractive", "abstractive", "entity",  "entitas"});

std::string folded(std::string_view name) {
  std::string folded;
  folded.reserve(name.size());
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0) folded += static_cast<char>(std::tolower(byte));
  }
  return folded;
}

using Meanings = std::unordered_map<std::string_view, Meaning>;

Meanings make_meanings() {
  Meanings meanings;
  for (const auto& entry : kNames) {
    std::uint16_t rank = 0;
    auto names = entry.names;
    while (!names.empty()) {
      const auto name = names.substr(0, names.find(' '));
      // The first role that lists a name keeps it; the second one is asked where values contradict it.
      meanings.try_emplace(name, Meaning{entry.role, rank++});
      names.remove_prefix(std::min(name.size() + 1, names.size()));
    }
  }
  return meanings;
}

std::optional<Meaning> meaning_of_folded(std::string_view folded) {
  static const Meanings meanings = make_meanings();
  const auto found = meanings.find(folded);
  if (found == meanings.end()) return std::nullopt;
  return found->second;
}

bool is_wrapper(std::string_view part) {
  return std::find(kWrappers.begin(), kWrappers.end(), folded(part)) != kWrappers.end();
}

}  // namespace

std::string_view name_of(Role role) {
  return kNames[static_cast<std::size_t>(role)].shown;
}

std::optional<Role> role_named(std::string_view name) {
  for (const auto& entry : kNames) {
    if (entry.mappable && entry.shown == name) return entry.role;
  }
  return std::nullopt;
}

std::optional<Meaning> meaning_of(std::string_view name) {
  // MongoDB writes a value of a type that JSON has not as {"$date": …}, {"$oid": …}.
  if (const auto type = name.rfind(".$"); type != std::string_view::npos) name = name.substr(0, type);
  if (auto meaning = meaning_of_folded(folded(name))) return meaning;
  constexpr std::uint16_t kBehindAllOthers = 1000;
  while (true) {
    const auto dot = name.find('.');
    if (dot == std::string_view::npos || !is_wrapper(name.substr(0, dot))) return std::nullopt;
    name.remove_prefix(dot + 1);
    if (auto meaning = meaning_of_folded(folded(name))) {
      meaning->rank = static_cast<std::uint16_t>(meaning->rank + kBehindAllOthers);
      return meaning;
    }
  }
}

bool same_field_name(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto folded_a = folded(a);
  return !folded_a.empty() && folded_a == folded(b);
}

bool names_something_else(std::string_view name) {
  const auto all = folded(name);
  return std::any_of(kSomethingElse.begin(), kSomethingElse.end(),
                     [&](std::string_view word) { return all.find(word) != std::string::npos; });
}

}  // namespace warta::corpus
