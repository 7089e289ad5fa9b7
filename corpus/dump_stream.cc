#include "corpus/dump_stream.h"

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

#include "common/errors.h"

namespace warta::corpus {
namespace {

void support_packings(archive* a) {
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
}

InputFile& input(void* client_data) {
  return *static_cast<InputFile*>(client_data);
}

/// The three that libarchive calls. No exception may cross it: what is thrown becomes its error.
la_ssize_t read_block_of_file(archive* opened, void* client_data, const void** block) {
  try {
    const auto [data, size] = input(client_data).read();
    *block = data;
    return static_cast<la_ssize_t>(size);
  } catch (const std::system_error& error) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): it has no other form
    archive_set_error(opened, error.code().value(), "%s", error.what());
    return ARCHIVE_FATAL;
  }
}

la_int64_t seek_file(archive* /*opened*/, void* client_data, la_int64_t offset, int whence) {
  const auto place = input(client_data).seek(offset, whence);
  return place < 0 ? la_int64_t{ARCHIVE_FATAL} : place;
}

/// 0 where nothing could be skipped: libarchive then reads what it wanted to skip.
la_int64_t skip_in_file(archive* /*opened*/, void* client_data, la_int64_t bytes) {
  auto& file = input(client_data);
  const auto before = file.seek(0, SEEK_CUR);
  if (before < 0) return 0;
  const auto end = file.seek(0, SEEK_END);
  const auto after = file.seek(std::min<la_int64_t>(before + bytes, end), SEEK_SET);
  return after < 0 ? 0 : after - before;
}

std::unique_ptr<InputFile> open_file(const std::string& path, Cancelled cancelled) {
  const auto shown = DumpStream::shown_name(path);
  try {
    std::error_code error;
    if (path != DumpStream::kStandardInput && std::filesystem::is_directory(path, error)) {
      throw InputError({shown}, "is a directory");
    }
    return std::make_unique<InputFile>(path, std::move(cancelled));
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::no_such_file_or_directory) {
      throw InputError({shown}, "no such file; check the name");
    }
    const bool forbidden = error.code() == std::errc::permission_denied;
    throw InputError({shown}, "cannot be read: " + error.code().message() +
                                  (forbidden ? "; check the permissions with ls -l" : ""));
  }
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

DumpStream::DumpStream(const std::string& path, Cancelled cancelled)
    : path_(shown_name(path)), file_(open_file(path, std::move(cancelled))), archive_(archive_read_new()) {
  if (archive_ == nullptr) throw std::bad_alloc();
  archive* const a = archive_.get();
  support_packings(a);
  archive_read_set_read_callback(a, read_block_of_file);
  archive_read_set_seek_callback(a, seek_file);
  archive_read_set_skip_callback(a, skip_in_file);
  archive_read_set_callback_data(a, file_.get());
  if (archive_read_open1(a) != ARCHIVE_OK) fail();
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
  const char* const reason = archive_error_string(archive_.get());
  throw InputError({name_.empty() ? path_ : name_}, std::string("damaged or cut short (") +
                                                        (reason != nullptr ? reason : "unknown error") +
                                                        "); fetch it again");
}

}  // namespace warta::corpus
