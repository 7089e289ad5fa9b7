#include "indexer/rejects_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::indexing {
namespace {

[[noreturn]] void fail(const std::string& path) {
  throw InputError({path}, tr("the rejected records cannot be written: {}; name another file with --rejects",
                              std::generic_category().message(errno != 0 ? errno : EIO)));
}

}  // namespace

RejectsFile::RejectsFile(std::string path) : path_(std::move(path)) {
  errno = 0;
  file_.open(path_, std::ios::binary | std::ios::trunc);
  if (!file_) fail(path_);
}

void RejectsFile::write(std::string_view record, const std::string& header) {
  if (!header.empty() && header != last_header_) put(header);
  last_header_ = header;
  put(record);
  if (last_byte_ != '\n') put("\n");
}

void RejectsFile::write_piece(std::string_view piece) {
  put(piece);
}

void RejectsFile::close() {
  errno = 0;
  file_.close();
  if (!file_) fail(path_);
}

void RejectsFile::put(std::string_view bytes) {
  if (bytes.empty()) return;
  errno = 0;
  file_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file_) fail(path_);
  last_byte_ = bytes.back();
}

}  // namespace warta::indexing
