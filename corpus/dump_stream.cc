#include "corpus/dump_stream.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

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

/// While one lives, libarchive reads the names of an archive's members as UTF-8 in this thread: in the "C"
/// locale it gives none that is not ASCII. No other thread's locale, and no other setting of this one's, is
/// touched.
class Utf8Locale {
 public:
  Utf8Locale() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (utf8_ != nullptr) before_ = uselocale(utf8_);
  }
  ~Utf8Locale() {
    if (utf8_ == nullptr) return;
    uselocale(before_);
    freelocale(utf8_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;
  Utf8Locale(Utf8Locale&&) = delete;
  Utf8Locale& operator=(Utf8Locale&&) = delete;

 private:
  locale_t utf8_;
  locale_t before_ = nullptr;
};

}  // namespace

void DumpStream::Closer::operator()(archive* opened) const {
  archive_read_free(opened);
}

std::string DumpStream::shown_name(const std::string& path) {
  return path == kStandardInput ? "(standard input)" : path;
}

DumpStream::DumpStream(const std::string& path) : path_(shown_name(path)), archive_(new_archive().release()) {
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
  const Utf8Locale locale;
  peeked_ = {};
  member_bytes_ = 0;
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
  name_member(entry);
  if (archive_entry_is_encrypted(entry) != 0) throw InputError({name_}, "is encrypted; unpack it first");
  return true;
}

void DumpStream::name_member(archive_entry* entry) {
  name_ = path_;
  member_.clear();
  if (!in_archive_) return;
  const char* const member = archive_entry_pathname(entry);
  member_ = member != nullptr ? member : "(a name that cannot be read)";
  name_ += ":" + member_;
}

std::string_view DumpStream::read() {
  if (!peeked_.empty()) return std::exchange(peeked_, {});
  return read_block();
}

std::string_view DumpStream::peek() {
  if (peeked_.empty()) peeked_ = read_block();
  return peeked_;
}

/// Block by block, and not with archive_read_data(): that fills a buffer first, and where a dump is damaged
/// it drops what it had put there.
std::string_view DumpStream::read_block() {
  for (;;) {
    const void* data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(archive_.get(), &data, &size, &offset);
    if (status == ARCHIVE_EOF) return {};
    if (status < ARCHIVE_WARN) fail();
    if (size == 0) continue;
    if (static_cast<std::uint64_t>(offset) != member_bytes_) {
      throw InputError({name_}, "is a sparse file, which no dump is; unpack it first");
    }
    member_bytes_ += size;
    return {static_cast<const char*>(data), size};
  }
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
