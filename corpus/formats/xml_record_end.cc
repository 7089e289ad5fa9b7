#include "corpus/formats/xml_record_end.h"

#include <algorithm>
#include <optional>

namespace warta::corpus {
namespace {

using Kind = XmlMarkup::Kind;

class RecordSearch {
 public:
  RecordSearch(XmlScanner& scanner, const XmlMarkup& opening, const XmlLayout& layout)
      : scanner_(scanner), layout_(layout) {
    count(opening);
  }

  XmlExtent run() {
    for (;;) {
      const auto markup = scanner_.next();
      count(markup);
      if (take(markup)) return extent_;
    }
  }

 private:
  void count(const XmlMarkup& markup) {
    extent_.end = markup.end;
    extent_.attributes = std::max(extent_.attributes, markup.attributes);
    extent_.namespaces += markup.namespaces;
    ++extent_.tags;
  }

  /// True where the record ends.
  bool take(const XmlMarkup& markup) {
    switch (markup.kind) {
      case Kind::start_tag:
        if (markup.name == layout_.record) return take_another(markup);
        if (markup.name == layout_.root) ++roots_;
        return false;
      case Kind::end_tag:
        if (markup.name == layout_.record) return --depth_ == 0 || extent_.too_long;
        if (markup.name != layout_.root) return false;
        if (roots_ == 0) return second_ ? end_at_second() : end_before(markup.begin);
        --roots_;
        return false;
      case Kind::too_long:
        if (second_) return end_at_second();
        extent_.too_long = true;
        scanner_.release();
        return false;
      case Kind::none:
        if (second_) return end_at_second();
        extent_.cut_short = true;
        return true;
      default:
        return false;
    }
  }

  /// A start tag of the record's name inside it.
  bool take_another(const XmlMarkup& markup) {
    if (!layout_.may_nest || extent_.too_long) return end_before(markup.begin);
    if (!second_) second_ = markup.begin;
    ++depth_;
    return false;
  }

  bool end_at_second() {
    extent_.may_not_nest = true;
    return end_before(*second_);
  }

  bool end_before(std::uint64_t offset) {
    scanner_.go_back(offset);
    extent_.end = offset;
    return true;
  }

  XmlScanner& scanner_;
  const XmlLayout& layout_;
  XmlExtent extent_;
  std::size_t depth_ = 1;
  std::size_t roots_ = 0;  // elements of the root's name that are open inside the record
  std::optional<std::uint64_t> second_;
};

}  // namespace

XmlExtent find_record_end(XmlScanner& scanner, const XmlMarkup& opening, const XmlLayout& layout) {
  RecordSearch search(scanner, opening, layout);
  if (opening.kind != Kind::empty_tag) return search.run();
  return {opening.end, false, false, false, opening.attributes, opening.namespaces, 1};
}

}  // namespace warta::corpus
