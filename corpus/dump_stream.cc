#include "corpus/dump_stream.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

#include "common/errors.h"

namespace warta::corpus {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 18U;

std::unique_ptr<archive, void (*)(archive*)> new_archive() {
  std::unique_ptr<archive, void (*)(archive*)> opened(archive_read_new(),
                                                      [](archive* a) { archive_read_free(a); });
  if (opened == nullptr) throw std::bad_alloc();
  archive* const a = opened.get();
  // One by one, because "all" has filters and formats that take plain text for theirs: uuencode looks for
  // "begin" at the head of any line, mtree and WARC for words at the head of the file.
  archive_read_support_filter_bzip2(a);
  archive_read_support_filter_compress(a);
  archive_read_support_filter_gzip(a);
  archive_read_support_filter_lz4(a);
  archive_read_support_filter_lzip(a);
  archive_read_support_filter_lzma(a);
  archive_read_support_filter_lzop(a);
  archive_read_support_filter_xz(a);
  archive_read_support_filter_zstd(a);
  archive_read_support_format_tar(a);
  archive_read_support_format_zip(a);
  archive_read_support_format_7zip(a);
  archive_read_support_format_empty(a);
  archive_read_support_format_raw(a);
  return opened;
}

/// libarchive opens a directory as if it were a file and then reads nothing from it.
void require_readable_file(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    throw InputError({path}, "no such file; check the name");
  }
  if (error) throw InputError({path}, error.message());
  if (status.type() == std::filesystem::file_type::directory) throw InputError({path}, "is a directory");
}

}  // namespace

void DumpStream::Closer::operator()(archive* opened) const {
  archive_read_free(opened);
}

DumpStream::DumpStream(const std::string& path)
    : path_(path == kStandardInput ? "(standard input)" : path),
      archive_(new_archive().release()),
      buffer_(kBlockBytes) {
  int status = ARCHIVE_OK;
  if (path == kStandardInput) {
    status = archive_read_open_fd(archive_.get(), 0, kBlockBytes);
  } else {
    require_readable_file(path);
    status = archive_read_open_filename(archive_.get(), path.c_str(), kBlockBytes);
  }
  if (status != ARCHIVE_OK) fail();
}

DumpStream::~DumpStream() = default;

bool DumpStream::next_member() {
  peeked_ = {};
  archive_entry* entry = nullptr;
  for (;;) {
    if (at_end_) return false;
    const int status = archive_read_next_header(archive_.get(), &entry);
    at_end_ = status == ARCHIVE_EOF;
    if (at_end_) continue;
    if (status < ARCHIVE_WARN) fail();
    in_archive_ = archive_format(archive_.get()) != ARCHIVE_FORMAT_RAW;
    if (archive_entry_filetype(entry) == AE_IFREG) break;
  }
  const char* const member = archive_entry_pathname(entry);
  name_ = in_archive_ && member != nullptr ? path_ + ":" + member : path_;
  return true;
}

std::string_view DumpStream::read() {
  if (!peeked_.empty()) return std::exchange(peeked_, {});
  return read_block();
}

std::string_view DumpStream::peek() {
  if (peeked_.empty()) peeked_ = read_block();
  return peeked_;
}

std::string_view DumpStream::read_block() {
  const auto length = archive_read_data(archive_.get(), buffer_.data(), buffer_.size());
  if (length < 0) fail();
  return {buffer_.data(), static_cast<std::size_t>(length)};
}

std::uint64_t DumpStream::bytes_consumed() const {
  return static_cast<std::uint64_t>(archive_filter_bytes(archive_.get(), -1));
}

void DumpStream::fail() const {
  const int error = archive_errno(archive_.get());
  // libarchive's own numbers are negative; what is positive is the system's errno, said best in its own
  // words.
  if (error > 0 && archive_file_count(archive_.get()) == 0 &&
      (error == EACCES || error == EIO || error == EPERM)) {
    throw InputError({path_}, std::string("cannot be read: ") + std::strerror(error) +
                                  (error == EIO ? "" : "; check the permissions with ls -l"));
  }
  const char* const reason = archive_error_string(archive_.get());
  throw InputError({name_.empty() ? path_ : name_}, std::string("damaged or cut short (") +
                                                        (reason != nullptr ? reason : "unknown error") +
                                                        "); fetch it again");
}

}  // namespace warta::corpus
