#include "indexer/bulk/inversion/spool_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "common/errors.h"
#include "common/messages/messages.h"
#include "indexer/index/xapian_errors.h"

namespace warta::indexing {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{256} << 10U;

}  // namespace

SpoolFile::SpoolFile(std::string directory, std::string index_path)
    : directory_(std::move(directory)), index_path_(std::move(index_path)) {}

SpoolFile::~SpoolFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

void SpoolFile::append(std::string_view bytes) {
  buffer_.append(bytes);
  if (buffer_.size() >= kBufferBytes) flush();
}

void SpoolFile::flush() {
  if (buffer_.empty()) return;
  if (descriptor_ < 0) open();
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const auto count = write(descriptor_, rest.data(), rest.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int error = errno;
      fail(tr("a file for its making cannot be written in {}", directory_), error);
    }
    rest.remove_prefix(static_cast<std::size_t>(count));
    written_ += static_cast<std::uint64_t>(count);
  }
  buffer_.clear();
}

/// Not O_TMPFILE, which not every file system has.
void SpoolFile::open() {
  auto path = directory_ + "/spool.XXXXXX";
  descriptor_ = mkostemp(path.data(), O_CLOEXEC);
  if (descriptor_ >= 0 && unlink(path.c_str()) == 0) return;
  const int error = errno;
  fail(tr("a file for its making cannot be made in {}", directory_), error);
}

void SpoolFile::read(std::uint64_t offset, char* to, std::size_t count) const {
  while (count > 0) {
    const auto got = pread(descriptor_, to, count, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      const int error = got < 0 ? errno : EIO;
      fail(tr("a file for its making cannot be read in {}", directory_), error);
    }
    to += got;
    offset += static_cast<std::uint64_t>(got);
    count -= static_cast<std::size_t>(got);
  }
}

void SpoolFile::fail(const std::string& problem, int error) const {
  throw IndexError(index_path_, problem + ": " + std::generic_category().message(error) + tr(kNothingOfIt));
}

}  // namespace warta::indexing
