// Tells articles from what else stands in exports of the same form, by the export's own words.
#ifndef WARTA_CORPUS_FORMATS_XML_VERDICT_H_
#define WARTA_CORPUS_FORMATS_XML_VERDICT_H_

#include <span>
#include <string>

#include "corpus/formats/raw_record.h"

namespace warta::corpus {

/// Why a record is no article, in one line; empty if nothing says so. In WordPress exports (WXR) those are
/// articles whose wp:status is publish and whose wp:post_type is post, page or a word for an article
/// (`berita`); attachments, menus, drafts and the like are none. In Blogger exports comments, settings,
/// templates and drafts are none. Thread-safe.
std::string why_no_article(std::span<const RawField> fields);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FORMATS_XML_VERDICT_H_
