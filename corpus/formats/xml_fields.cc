#include "corpus/formats/xml_fields.h"

#include <algorithm>
#include <array>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

/// Below this, elements are part of their parent's text.
constexpr std::size_t kMaxFrames = 16;
constexpr std::size_t kMaxPath = 200;

/// Elements that say in an attribute what they are called.
constexpr std::array<std::string_view, 12> kNamedByAttribute = {
    "field", "column", "col", "str", "arr", "date", "int", "long", "float", "double", "bool", "property"};

constexpr std::array<std::string_view, 3> kLeftOut = {"wp:comment", "wp:postmeta", "wp:termmeta"};

constexpr std::string_view kTransparent = "news:news";

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view attribute(std::span<const XmlAttribute> attributes, std::string_view local) {
  const auto found = std::find_if(attributes.begin(), attributes.end(), [local](const XmlAttribute& one) {
    return one.name.local == local && one.name.prefix.empty();
  });
  return found == attributes.end() ? std::string_view() : found->value;
}

/// What an element says about itself in its `name`; empty if nothing that can be a name.
std::string_view given_name(const XmlName& name, std::span<const XmlAttribute> attributes) {
  constexpr std::size_t kMaxName = 100;
  if (!holds(kNamedByAttribute, name.local)) return {};
  const auto given = trimmed(attribute(attributes, "name"));
  return given.size() > kMaxName || given.find_first_of(" \t\r\n") != std::string_view::npos
             ? std::string_view()
             : given;
}

/// What an attribute says of how XML is to be read, and not of the article.
bool is_technical(const XmlName& name) {
  return name.local == "schemaLocation" || name.local == "noNamespaceSchemaLocation" ||
         (name.prefix == "xml" && name.local != "lang");
}

void append_escaped(std::string& html, std::string_view text) {
  for (const char c : text) {
    if (c == '<')
      html += "&lt;";
    else if (c == '>')
      html += "&gt;";
    else if (c == '&')
      html += "&amp;";
    else if (c == '"')
      html += "&quot;";
    else
      html += c;
  }
}

bool is_feed(std::string_view media_type) {
  return media_type.find("xml") != std::string_view::npos &&
         media_type.find("html") == std::string_view::npos;
}

}  // namespace

void XmlFields::clear() {
  outside_ = inline_ = dropped_ = 0;
  frames_.clear();
  path_.clear();
  text_.clear();
  own_uri_.clear();
  bytes_.clear();
  fields_.clear();
  has_elements_ = too_many_ = false;
}

void XmlFields::start(const XmlName& name, std::span<const XmlAttribute> attributes,
                      std::span<const XmlNamespace> /*declared*/) {
  if (outside_ == 0) {
    outside_ = 1;
  } else if (dropped_ > 0) {
    ++dropped_;
  } else if (!frames_.empty() && (inline_ > 0 || stands_in_text(name))) {
    ++inline_;
    start_inline(name, attributes);
  } else {
    open_frame(name, attributes);
  }
}

void XmlFields::end(const XmlName& name) {
  if (dropped_ > 0) {
    --dropped_;
  } else if (inline_ > 0) {
    --inline_;
    end_inline(name);
  } else if (!frames_.empty()) {
    close_frame();
  }
}

void XmlFields::text(std::string_view piece) {
  if (dropped_ > 0 || frames_.empty()) return;
  auto& frame = frames_.back();
  frame.any_text = frame.any_text || !trimmed(piece).empty();
  if (frame.html)
    append_escaped(text_, piece);
  else
    text_ += piece;
}

/// Is an element that begins now a part of its parent's text? In the record itself only what is certain.
bool XmlFields::stands_in_text(const XmlName& name) const {
  const auto& frame = frames_.back();
  if (name.uri == kXhtmlUri) return true;
  if (frames_.size() == 1) {
    if (!name.uri.empty() && name.uri != own_uri_) return false;
    return is_html_block(name.local) || (frame.any_text && is_html_element(name.local));
  }
  return frame.any_text || is_html_element(name.local) || frames_.size() >= kMaxFrames ||
         path_.size() + name.local.size() > kMaxPath;
}

void XmlFields::open_frame(const XmlName& name, std::span<const XmlAttribute> attributes) {
  Frame frame;
  frame.path_size = path_.size();
  frame.text_begin = text_.size();
  const auto given = given_name(name, attributes);
  frame.named = !given.empty();
  if (frames_.empty()) {
    own_uri_ = name.uri;
    frame.named = false;
  } else {
    has_elements_ = true;
    const auto own = frame.named ? std::string(given) : conventional_name(name, own_uri_);
    if (holds(kLeftOut, own)) {
      dropped_ = 1;
      return;
    }
    // The items of a named list have its name.
    const bool item = frames_.back().named && !frame.named && holds(kNamedByAttribute, name.local);
    if (!item && own != kTransparent) {
      if (!path_.empty()) path_ += '.';
      path_ += own;
    }
  }
  frames_.push_back(frame);
  add_attributes(name, attributes, frame.named);
}

void XmlFields::add_attributes(const XmlName& element, std::span<const XmlAttribute> attributes, bool named) {
  if (element.uri == kAtomUri && element.local == "link" && frames_.size() > 1) {
    add_link(attributes);
    return;
  }
  const std::string_view at = path_.empty() ? "" : "@";
  for (const auto& one : attributes) {
    if (is_technical(one.name) || (named && one.name.local == "name")) continue;
    add(path_, std::string(at) + conventional_name(one.name, own_uri_), one.value);
  }
}

void XmlFields::add_link(std::span<const XmlAttribute> attributes) {
  const auto target = attribute(attributes, "href");
  const auto relation = attribute(attributes, "rel");
  const bool alternate = relation.empty() || relation == "alternate";
  if (alternate && !is_feed(attribute(attributes, "type"))) {
    add(path_, {}, target);
  } else {
    add(path_, "@" + std::string(alternate ? "alternate" : relation.substr(0, kMaxPath)), target);
  }
}

void XmlFields::close_frame() {
  const auto frame = frames_.back();
  frames_.pop_back();
  const auto value = std::string_view(text_).substr(frame.text_begin);
  // A quotation mark or two between a record's elements is no text of it.
  constexpr std::size_t kShortestText = 16;
  const bool stray = frames_.empty() && has_elements_ && trimmed(value).size() < kShortestText;
  if ((frame.any_text || frame.html) && !stray) {
    add(path_.empty() ? std::string_view("text") : std::string_view(path_), {}, value);
  }
  text_.resize(frame.text_begin);
  path_.resize(frame.path_size);
}

/// HTML keeps its tags; of what else stands in a text the text is enough.
void XmlFields::start_inline(const XmlName& name, std::span<const XmlAttribute> attributes) {
  if (!is_html_element(name.local)) return;
  make_html(frames_.back());
  text_ += '<';
  text_ += name.local;
  for (const auto& one : attributes) {
    text_ += ' ';
    text_ += one.name.local;
    text_ += "=\"";
    append_escaped(text_, one.value);
    text_ += '"';
  }
  text_ += '>';
}

void XmlFields::end_inline(const XmlName& name) {
  if (!is_html_element(name.local) || is_void_html_element(name.local)) return;
  text_ += "</";
  text_ += name.local;
  text_ += '>';
}

void XmlFields::make_html(Frame& frame) {
  if (frame.html) return;
  frame.html = true;
  const auto plain = text_.substr(frame.text_begin);
  text_.resize(frame.text_begin);
  append_escaped(text_, plain);
}

void XmlFields::add(std::string_view name, std::string_view suffix, std::string_view value) {
  if (trimmed(value).empty()) return;
  if (fields_.size() == kMaxFields) {
    too_many_ = true;
    return;
  }
  Field field;
  field.name_begin = bytes_.size();
  bytes_ += name;
  bytes_ += suffix;
  field.value_begin = bytes_.size();
  bytes_ += value;
  field.end = bytes_.size();
  fields_.push_back(field);
}

std::vector<RawField> XmlFields::fields() const {
  std::vector<RawField> views;
  views.reserve(fields_.size());
  const std::string_view bytes = bytes_;
  for (const auto& field : fields_) {
    views.push_back({bytes.substr(field.name_begin, field.value_begin - field.name_begin),
                     bytes.substr(field.value_begin, field.end - field.value_begin)});
  }
  return views;
}

}  // namespace warta::corpus
