#include "corpus/formats/xml_parser.h"

#include <array>
#include <cstddef>
#include <exception>
#include <limits>
#include <new>
#include <vector>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"
#include "corpus/formats/character_reference.h"

namespace warta::corpus {
namespace {

struct FreeContext {
  void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};
using ContextPointer = std::unique_ptr<xmlParserCtxt, FreeContext>;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

std::string_view view(const xmlChar* begin, const xmlChar* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

const xmlChar* bytes_of(const std::string& text) {
  return reinterpret_cast<const xmlChar*>(text.c_str());
}

xmlChar* bytes_of(std::string& text) {
  return reinterpret_cast<xmlChar*>(text.data());
}

}  // namespace

class XmlParser::Context {
 public:
  std::optional<std::string> parse(const std::string& document, XmlEvents& events) {
    if (document.size() > kMaxBytes) return tr("too long");
    events_ = &events;
    error_.reset();
    thrown_ = nullptr;
    start_context(document);
    xmlParseDocument(context_.get());
    if (thrown_ != nullptr) std::rethrow_exception(thrown_);
    if (context_->wellFormed != 0) return std::nullopt;
    return error_.value_or(tr("not well-formed"));
  }

 private:
  static constexpr std::size_t kMaxBytes = std::numeric_limits<int>::max();
  /// libxml2 keeps all names it has met: of a hostile dump there is no end of them.
  static constexpr std::size_t kMaxBytesOfNames = std::size_t{4} << 20U;

  void start_context(const std::string& document) {
    if (context_ != nullptr && xmlDictGetUsage(context_->dict) > kMaxBytesOfNames) context_.reset();
    if (context_ == nullptr) make_context();
    auto* const context = context_.get();
    xmlCtxtReset(context);
    // Without NOENT libxml2 leaves `&#38;` in attributes for a second reading.
    xmlCtxtUseOptions(context, XML_PARSE_NOENT | XML_PARSE_NONET);
    // Parsed where it lies. It ends at the first NUL for libxml2, which no well-formed document holds.
    auto* const input = xmlNewStringInputStream(context, bytes_of(document));
    if (input == nullptr) throw std::bad_alloc();
    inputPush(context, input);
  }

  void make_context() {
    context_.reset(xmlNewParserCtxt());
    if (context_ == nullptr) throw std::bad_alloc();
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = on_start;
    handler.endElementNs = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    handler.getEntity = on_entity;
    handler.serror = on_error;
    *context_->sax = handler;
    context_->userData = this;
  }

  /// No exception may cross libxml2: it stops, and parse() throws what was thrown.
  template <typename Call>
  void guard(Call call) {
    if (thrown_ != nullptr) return;
    try {
      call();
    } catch (...) {
      thrown_ = std::current_exception();
      xmlStopParser(context_.get());
    }
  }

  static Context& self(void* context) { return *static_cast<Context*>(context); }

  static void on_start(void* context, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri,
                       int namespace_count, const xmlChar** namespaces, int attribute_count,
                       int /*defaulted*/, const xmlChar** attributes) {
    auto& own = self(context);
    own.guard([&] {
      own.namespaces_.clear();
      for (int i = 0; i < namespace_count; ++i, namespaces += 2) {
        own.namespaces_.push_back({view(namespaces[0]), view(namespaces[1])});
      }
      own.attributes_.clear();
      for (int i = 0; i < attribute_count;
           ++i, attributes += 5) {  // name, prefix, uri, value's begin and end
        own.attributes_.push_back({{view(attributes[2]), view(attributes[1]), view(attributes[0])},
                                   view(attributes[3], attributes[4])});
      }
      own.events_->start({view(uri), view(prefix), view(local)}, own.attributes_, own.namespaces_);
    });
  }

  static void on_end(void* context, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri) {
    auto& own = self(context);
    own.guard([&] { own.events_->end({view(uri), view(prefix), view(local)}); });
  }

  static void on_text(void* context, const xmlChar* text, int length) {
    auto& own = self(context);
    own.guard([&] { own.events_->text(view(text, text + length)); });
  }

  static xmlEntity* on_entity(void* context, const xmlChar* name) {
    auto& own = self(context);
    xmlEntity* found = nullptr;
    own.guard([&] { found = own.entity(std::string(view(name))); });
    return found;
  }

  /// Of the kind that stands for itself and is not looked into. Valid until the next call.
  xmlEntity* entity(std::string name) {
    const auto character = named_character(name);
    if (character == 0) return nullptr;
    // Of an entity of this kind in an attribute libxml2 takes the first byte only. Without one the document
    // is not well-formed, and the caller puts it right.
    if (character >= 0x80 && context_->instate == XML_PARSER_ATTRIBUTE_VALUE) return nullptr;
    entity_name_ = std::move(name);
    entity_text_.clear();
    append_utf8(entity_text_, character);
    entity_ = {};
    entity_.type = XML_ENTITY_DECL;
    entity_.etype = XML_INTERNAL_PREDEFINED_ENTITY;
    entity_.name = bytes_of(entity_name_);
    entity_.content = entity_.orig = bytes_of(entity_text_);
    entity_.length = static_cast<int>(entity_text_.size());
    return &entity_;
  }

  /// The first that makes the document not well-formed is told, and ends the parsing: libxml2 would go on to
  /// look for others, of which there may be one at every byte.
  static void on_error(void* context, xmlError* error) {
    auto& own = self(context);
    own.guard([&] {
      if (own.error_ || error->level != XML_ERR_FATAL || error->message == nullptr) return;
      own.error_ = on_one_line(error->message);
      xmlStopParser(own.context_.get());
    });
  }

  ContextPointer context_;
  XmlEvents* events_ = nullptr;
  std::optional<std::string> error_;
  std::exception_ptr thrown_;
  std::vector<XmlAttribute> attributes_;
  std::vector<XmlNamespace> namespaces_;
  xmlEntity entity_{};
  std::string entity_name_;
  std::string entity_text_;
};

XmlParser::XmlParser() : context_(std::make_unique<Context>()) {
  static const bool initialized = [] {
    xmlInitParser();  // must happen before a second thread parses
    return true;
  }();
  static_cast<void>(initialized);
}

XmlParser::~XmlParser() = default;

std::optional<std::string> XmlParser::parse(const std::string& document, XmlEvents& events) {
  return context_->parse(document, events);
}

}  // namespace warta::corpus
