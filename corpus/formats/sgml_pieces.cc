#include "corpus/formats/sgml_pieces.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kSection = "<![CDATA[";
constexpr std::string_view kSectionEnd = "]]>";
constexpr std::string_view kSubsetEnd = "]>";
constexpr std::string_view kComment = "<!--";
constexpr std::string_view kCommentEnd = "-->";

}  // namespace

bool SgmlPieces::next() {
  while (at_ < text_.size()) {
    const auto rest = text_.substr(at_);
    piece_ = {{}, {}, at_};
    if (rest.front() == '<') {
      if (skip_markup(rest)) continue;
      if (take_section(rest)) return true;
      piece_.tag = read_tag(rest);
    }
    if (piece_.tag.size > 0) {
      at_ += piece_.tag.size;
      return true;
    }
    piece_.text = rest.substr(0, rest.find('<', 1));
    at_ += piece_.text.size();
    return true;
  }
  return false;
}

/// Passes over a comment, a declaration or an instruction; false if none is there.
bool SgmlPieces::skip_markup(std::string_view rest) {
  if (rest.starts_with(kSection)) return false;
  if (comments_end_ && rest.starts_with(kComment)) {
    const auto end = rest.find(kCommentEnd, kComment.size());
    if (end != std::string_view::npos) {
      at_ += end + kCommentEnd.size();
      return true;
    }
    comments_end_ = false;
  }
  const auto size = declaration_size(rest.substr(0, kMaxTagBytes));
  at_ += size;
  return size > 0;
}

/// Bytes of a declaration or an instruction at the beginning of `rest`; 0 if there is none. The declaration
/// of a document type may hold others, in brackets.
std::size_t SgmlPieces::declaration_size(std::string_view rest) {
  if (!rest.starts_with("<!") && !rest.starts_with("<?")) return 0;
  auto end = rest.find_first_of("<>[", 1);
  if (end != std::string_view::npos && rest[end] == '[' && subsets_end_) {
    end = rest.find(kSubsetEnd, end);
    subsets_end_ = end != std::string_view::npos;
    if (subsets_end_) end += kSubsetEnd.size() - 1;
  }
  return end != std::string_view::npos && rest[end] == '>' ? end + 1 : 0;
}

/// Takes a CDATA section that is not empty for the piece, without its marks; false if none is there.
bool SgmlPieces::take_section(std::string_view rest) {
  if (!sections_end_ || !rest.starts_with(kSection)) return false;
  const auto end = rest.find(kSectionEnd, kSection.size());
  if (end == std::string_view::npos) {
    sections_end_ = false;
    return false;
  }
  piece_.text = rest.substr(kSection.size(), end - kSection.size());
  at_ += end + kSectionEnd.size();
  return true;
}

}  // namespace warta::corpus
