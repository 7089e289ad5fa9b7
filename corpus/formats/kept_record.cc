#include "corpus/formats/kept_record.h"

#include <algorithm>

namespace warta::corpus {

KeptRecord::KeptRecord(const RawRecord& record) : record_(record), size_(record.bytes.size()) {
  for (const auto& field : record.fields) size_ += field.name.size() + field.value.size();
  // NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays,modernize-avoid-c-arrays)
  text_ = std::make_unique<char[]>(size_);
  char* end = text_.get();
  const auto keep = [&](std::string_view& view) {
    char* const begin = end;
    end = std::copy(view.begin(), view.end(), begin);
    view = {begin, view.size()};
  };
  keep(record_.bytes);
  for (auto& field : record_.fields) {
    keep(field.name);
    keep(field.value);
  }
}

}  // namespace warta::corpus
