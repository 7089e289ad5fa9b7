#include "corpus/formats/text_reader.h"

#include <string_view>
#include <utility>

#include "common/messages/messages.h"
#include "corpus/fields/text_tidying.h"

namespace warta::corpus {

const RawRecord* TextReader::next() {
  if (std::exchange(done_, true)) return nullptr;
  record_.line = 1;
  for (auto block = source_.read(); !block.empty(); block = source_.read()) {
    text_.append(block);
    if (text_.size() <= kMaxBytes) continue;
    record_.problem =
        tr("too long for one article (over 4 MiB); if it holds several, make it JSON lines or CSV");
    text_.clear();
    return &record_;
  }
  record_.bytes = text_;
  const auto text = trimmed(without_byte_order_mark(text_));
  const auto title_end = text.find_first_of("\r\n");
  const auto body =
      title_end == std::string_view::npos ? std::string_view() : trimmed(text.substr(title_end));
  if (body.empty())
    record_.problem = tr("no body: a text has its title on the first line and its body below");
  else
    record_.fields = {{"title", text.substr(0, title_end)}, {"body", body}};
  return &record_;
}

}  // namespace warta::corpus
