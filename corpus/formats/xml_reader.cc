#include "corpus/formats/xml_reader.h"

#include <algorithm>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "corpus/formats/xml_names.h"
#include "corpus/formats/xml_repair.h"
#include "corpus/formats/xml_verdict.h"

namespace warta::corpus {
namespace {

using Kind = XmlMarkup::Kind;

/// Of a document, for its layout.
constexpr std::size_t kHeadBytes = std::size_t{1} << 20U;

/// Of a tag. libxml2 compares each with each.
constexpr std::size_t kMaxAttributes = 256;

/// Namespaces declared in a record, times its tags: libxml2 looks for each tag's among all that are open.
constexpr std::size_t kMaxNamespaceWork = 1'000'000'000;

constexpr std::string_view kClosing = "</records>";

}  // namespace

XmlReader::XmlReader(ByteSource& source, std::string name, std::size_t limit)
    : name_(std::move(name)), limit_(limit), scanner_(source, limit) {}

const RawRecord* XmlReader::next() {
  record_ = {};
  if (!head_begin_) scanner_.release();
  for (;;) {
    auto markup = scanner_.next();
    if (markup.kind == Kind::none) return at_end();
    if (markup.kind == Kind::too_long) {  // a head; it is done without
      scanner_.release();
      head_begin_.reset();
    } else if (opens(markup)) {
      if (starts_document(markup)) markup = start_document(markup);
      if (markup.name == layout_.record) return read_record(markup);
    } else if (markup.kind == Kind::end_tag && markup.name == layout_.root) {
      root_closed_ = true;
    }
  }
}

/// The first root, and the next one where several documents follow each other. Where the roots themselves are
/// the records, only one of another name begins another document.
bool XmlReader::starts_document(const XmlMarkup& markup) const {
  if (layout_.root.empty()) return true;
  return (root_closed_ || layout_.root == layout_.record) && markup.name != layout_.record;
}

/// Returns the root's tag again: what is read ahead for the layout takes its name away.
XmlMarkup XmlReader::start_document(const XmlMarkup& root) {
  scanner_.go_back(root.begin);
  layout_ = find_layout(scanner_.ahead(kHeadBytes));
  is_wiki_ = without_prefix(layout_.root) == "mediawiki";
  context_ = {};
  root_closed_ = root.kind == Kind::empty_tag;
  head_begin_.reset();
  scanner_.release();
  if (root.end - root.begin <= limit_) {
    head_begin_ = root.begin;
    scanner_.hold(root.begin);
  }
  return scanner_.next();
}

const RawRecord* XmlReader::read_record(const XmlMarkup& opening) {
  take_context(opening.begin);
  scanner_.hold(opening.begin);
  record_.offset = opening.begin;
  record_.line = scanner_.line_of(opening.begin);
  const auto extent = find_record_end(scanner_, opening, layout_);
  if (extent.may_not_nest) layout_.may_nest = false;
  if (!extent.too_long) record_.bytes = scanner_.bytes(opening.begin, extent.end);
  cut_short_ = cut_short_ || extent.cut_short;
  record_.problem = problem_with(extent);
  if (record_.problem.empty()) take_fields();
  return &record_;
}

/// Parses the record, if it can be; the fields are there if nothing is wrong.
std::string XmlReader::problem_with(const XmlExtent& extent) {
  const auto& name = layout_.record;
  if (extent.too_long) {
    return tr("a <{}> of more than {} MiB, which is no article", name, limit_ >> 20U);
  }
  if (extent.cut_short) {
    return tr("cut short: the dump ends inside this <{}>; fetch it again", name);
  }
  if (extent.attributes > kMaxAttributes) {
    return tr("a tag with more than {} attributes, which no article has", kMaxAttributes);
  }
  if (extent.namespaces > kMaxNamespaceWork / (extent.tags + 1)) {
    return tr("too many namespaces, which no article has");
  }
  if (const auto error = parse(record_.bytes)) return tr("not well-formed XML: {}", *error);
  if (!fields_.too_many()) return {};
  return tr("more than {} fields, which no article has; the records may be inside this <{}>",
            XmlFields::kMaxFields, name);
}

void XmlReader::take_context(std::uint64_t record_begin) {
  const auto head = std::exchange(head_begin_, std::nullopt);
  if (head) context_ = read_context(scanner_.bytes(*head, record_begin), parser_);
}

/// Fills the fields; returns what is wrong even with what was put right.
std::optional<std::string> XmlReader::parse(std::string_view bytes) {
  document_ = context_.opening;
  document_ += bytes;
  document_ += kClosing;
  fields_.clear();
  if (!parser_.parse(document_, fields_)) return std::nullopt;
  document_ = well_formed(bytes);
  document_.insert(0, context_.opening);
  document_ += kClosing;
  fields_.clear();
  return parser_.parse(document_, fields_);
}

void XmlReader::take_fields() {
  record_.fields = fields_.fields();
  if (is_wiki_) {
    page_ = read_wiki_page(record_.fields, context_.wiki_base);
    record_.problem = page_.problem;
    record_.fields = page_.fields;
    if (!page_.url.empty()) record_.fields.push_back({"url", page_.url});
    if (!page_.text.empty()) record_.fields.push_back({"text", page_.text});
  } else {
    record_.problem = why_no_article(record_.fields);
  }
  if (!record_.problem.empty()) {
    record_.fields.clear();
    return;
  }
  for (const auto& [name, value] : context_.fields) record_.fields.push_back({name, value});
}

const RawRecord* XmlReader::at_end() {
  if (layout_.root.empty() && scanner_.position() > 0) {
    throw InputError({name_, 1}, tr("holds no XML element; if it is text, name it .txt"));
  }
  const bool ends_open = !layout_.root.empty() && !root_closed_ && layout_.root != layout_.record;
  if (!ends_open || std::exchange(cut_short_, true)) return nullptr;
  record_.offset = scanner_.position();
  record_.line = scanner_.line_of(record_.offset);
  record_.problem = tr("cut short: </{}> is missing at the end of the dump; fetch it again", layout_.root);
  return &record_;
}

}  // namespace warta::corpus
