#include "corpus/formats/xml_context.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <span>

#include "corpus/fields/text_tidying.h"
#include "corpus/formats/xml_fields.h"
#include "corpus/formats/xml_repair.h"

namespace warta::corpus {
namespace {

/// Stands in the head where the first record begins, and in no dump.
constexpr std::string_view kMarker = "first-record-begins-here";

/// More than these are no dump's, and each costs time at every element.
constexpr std::size_t kMaxNamespaces = 64;

/// A field of the head and what it is called in a record.
struct InheritedField {
  std::string_view in_head;
  std::string_view in_record;
};

constexpr std::array<InheritedField, 6> kInherited = {{{"channel.title", "channel.title"},
                                                       {"channel.link", "channel.link"},
                                                       {"channel.language", "channel.language"},
                                                       {"siteinfo.sitename", "siteinfo.sitename"},
                                                       {"xml:lang", "xml:lang"},
                                                       {"title", "feed.title"}}};

/// The fields of a head, and the namespaces that are declared where its marker stands.
class HeadEvents final : public XmlEvents {
 public:
  void start(const XmlName& name, std::span<const XmlAttribute> attributes,
             std::span<const XmlNamespace> declared) override {
    for (const auto& one : declared) open_.emplace_back(one.prefix, one.uri);
    counts_.push_back(declared.size());
    if (name.local == kMarker) at_marker_ = open_;
    if (counts_.size() == 2) feed_ = name.local == "feed";
    fields_.start(name, attributes, declared);
  }
  void text(std::string_view piece) override { fields_.text(piece); }
  void end(const XmlName& name) override {
    open_.resize(open_.size() - counts_.back());
    counts_.pop_back();
    fields_.end(name);
  }

  /// Of each prefix the innermost.
  std::map<std::string, std::string> namespaces() const {
    std::map<std::string, std::string> innermost;
    for (const auto& [prefix, uri] : at_marker_) innermost[prefix] = uri;
    return innermost;
  }
  std::vector<RawField> fields() const { return fields_.fields(); }
  bool of_feed() const { return feed_; }

 private:
  using Declaration = std::pair<std::string, std::string>;
  XmlFields fields_;
  std::vector<Declaration> open_;
  std::vector<std::size_t> counts_;  // of declarations, for each element that is open
  std::vector<Declaration> at_marker_;
  bool feed_ = false;
};

std::string opening_tag(const std::map<std::string, std::string>& namespaces) {
  std::string tag = "<records";
  if (namespaces.size() <= kMaxNamespaces) {
    for (const auto& [prefix, uri] : namespaces) {
      tag += prefix.empty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"";
      for (const char c : uri)
        tag += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '"' ? "&quot;" : std::string(1, c);
      tag += '"';
    }
  }
  return tag + ">";
}

void inherit(std::span<const RawField> fields, bool of_feed, XmlContext& context) {
  for (const auto& one : kInherited) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&one](const RawField& field) { return field.name == one.in_head; });
    if (found == fields.end() || (one.in_record == "feed.title" && !of_feed)) continue;
    context.fields.emplace_back(one.in_record, trimmed(found->value));
  }
  const auto base = std::find_if(fields.begin(), fields.end(),
                                 [](const RawField& field) { return field.name == "siteinfo.base"; });
  if (base != fields.end()) context.wiki_base = trimmed(base->value);
}

}  // namespace

XmlContext read_context(std::string_view head, XmlParser& parser) {
  XmlContext context;
  if (head.empty()) return context;
  HeadEvents events;
  const auto whole = "<records>" + well_formed(head, "<" + std::string(kMarker) + "/>") + "</records>";
  if (parser.parse(whole, events).has_value()) return context;
  context.opening = opening_tag(events.namespaces());
  inherit(events.fields(), events.of_feed(), context);
  return context;
}

}  // namespace warta::corpus
