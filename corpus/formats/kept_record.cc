#include "corpus/formats/kept_record.h"

namespace warta::corpus {

KeptRecord::KeptRecord(const RawRecord& record)
    : record_(record), size_(record.bytes.size()), text_(std::make_unique<std::string>()) {
  for (const auto& field : record.fields) size_ += field.name.size() + field.value.size();
  text_->reserve(size_);  // so that it never moves
  const auto keep = [&](std::string_view& view) {
    const auto begin = text_->size();
    text_->append(view);
    view = std::string_view(*text_).substr(begin);
  };
  keep(record_.bytes);
  for (auto& field : record_.fields) {
    keep(field.name);
    keep(field.value);
  }
}

}  // namespace warta::corpus
