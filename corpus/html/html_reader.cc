#include "corpus/html/html_reader.h"

#include <utility>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {

const RawRecord* HtmlReader::next() {
  if (std::exchange(done_, true)) return nullptr;
  for (auto block = source_.read(); !block.empty(); block = source_.read()) {
    html_.append(block);
    if (html_.size() > kMaxHtmlPageBytes) break;
  }
  if (html_.empty()) return nullptr;
  page_ = read_html_page(without_byte_order_mark(html_));
  record_.line = 1;
  record_.problem = page_.problem;
  if (page_.problem.empty()) record_.fields = fields_of(page_);
  if (html_.size() <= kMaxHtmlPageBytes) record_.bytes = html_;
  return &record_;
}

}  // namespace warta::corpus
