#include "indexer/bulk/merge/table_file.h"

#include <cerrno>
#include <limits>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "indexer/bulk/encoding/table_blocks.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {

TableFile::TableFile(const std::string& directory, Table table, std::string index_path)
    : path_(directory + "/" + table_file(table)), index_path_(std::move(index_path)) {
  constexpr mode_t kAllMayReadAndWrite = 0666;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open has no other form
  descriptor_ = open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kAllMayReadAndWrite);
  if (descriptor_ < 0) fail(errno);
}

TableFile::~TableFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

/// Where an append fails the file has a hole; what is built is given up then.
std::uint32_t TableFile::append(std::string_view blocks) {
  const auto count = static_cast<std::uint32_t>(blocks.size() / kBlockBytes);
  const auto first = blocks_.fetch_add(count);
  if (first > std::numeric_limits<std::uint32_t>::max() - count) fail(EFBIG);
  auto offset = static_cast<off_t>(first) * static_cast<off_t>(kBlockBytes);
  while (!blocks.empty()) {
    const auto written = pwrite(descriptor_, blocks.data(), blocks.size(), offset);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(errno);
    blocks.remove_prefix(static_cast<std::size_t>(written));
    offset += written;
  }
  return first;
}

void TableFile::fail(int error) const {
  throw IndexError(
      index_path_,
      tr("{}: cannot be written: {}", path_, std::generic_category().message(error)) + tr(kNothingOfIt));
}

}  // namespace warta::indexing
