#include "corpus/input/unpacker.h"

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdio>
#include <new>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

#include "common/errors.h"
#include "common/messages/messages.h"

namespace warta::corpus {
namespace {

void support_compressions(archive* a) {
  // One by one, because "all" has filters and formats that take plain text for theirs: uuencode looks for
  // "begin" at the head of any line, mtree and WARC for words at the head of the file.
  archive_read_support_filter_bzip2(a);
  archive_read_support_filter_compress(a);
  archive_read_support_filter_lz4(a);
  archive_read_support_filter_lzip(a);
  archive_read_support_filter_lzma(a);
  archive_read_support_filter_lzop(a);
  archive_read_support_filter_xz(a);
  archive_read_support_filter_zstd(a);
  // Below another compression only: at the top GzipSource has undone it.
  archive_read_support_filter_gzip(a);
  archive_read_support_format_empty(a);
  archive_read_support_format_raw(a);
}

void support_archives(archive* a) {
  archive_read_support_format_tar(a);
  archive_read_support_format_cpio(a);
  archive_read_support_format_zip(a);
  archive_read_support_format_7zip(a);
  archive_read_support_format_rar(a);
  archive_read_support_format_rar5(a);
  archive_read_support_format_cab(a);
}

/// To libarchive a block of zeros is a tar that has ended; a dump may begin so where a disk was full.
bool is_blank_block(std::string_view head) {
  constexpr std::size_t kTarBlock = 512;
  return head.size() >= kTarBlock &&
         head.substr(0, kTarBlock).find_first_not_of('\0') == std::string_view::npos;
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

struct Magic {
  std::string_view bytes;
  std::size_t offset = 0;
  bool wants_seeking = false;
};

// Split where a digit that follows would be read as part of an escape.
constexpr auto kMagics = std::to_array<Magic>({{"\x1f\x8b"},
                                               {"\x1f\x9d"},
                                               {"BZh"},
                                               {"\xfd"
                                                "7zXZ"},
                                               {"\x28\xb5\x2f\xfd"},
                                               {"\x04\x22\x4d\x18"},
                                               {"LZIP"},
                                               {"\x89LZO"},
                                               {"PK\x03\x04", 0, true},
                                               {"7z\xbc\xaf\x27\x1c", 0, true},
                                               {"Rar!\x1a\x07", 0, true},
                                               {"MSCF", 0, true},
                                               {"ustar", 257},
                                               {"070701"},
                                               {"070702"},
                                               {"070707"}});

const Magic* magic_of(std::string_view head) {
  const auto* const found = std::find_if(kMagics.begin(), kMagics.end(), [&](const Magic& magic) {
    return head.size() > magic.offset && head.substr(magic.offset).starts_with(magic.bytes);
  });
  return found == kMagics.end() ? nullptr : found;
}

}  // namespace

/// No exception may cross libarchive: what is thrown is kept, and thrown again where its call has returned.
struct Unpacker::Callbacks {
  static Unpacker& self(void* client_data) { return *static_cast<Unpacker*>(client_data); }

  static la_ssize_t read(archive* opened, void* client_data, const void** block) {
    try {
      const auto bytes = self(client_data).source_.read();
      *block = bytes.data();
      return static_cast<la_ssize_t>(bytes.size());
    } catch (...) {
      self(client_data).source_error_ = std::current_exception();
      // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): it has no other form
      archive_set_error(opened, EIO, "cannot be read");
      return ARCHIVE_FATAL;
    }
  }

  static la_int64_t seek(archive* /*opened*/, void* client_data, la_int64_t offset, int whence) {
    const auto place = self(client_data).seekable_->seek(offset, whence);
    return place < 0 ? la_int64_t{ARCHIVE_FATAL} : place;
  }

  /// 0 where nothing could be skipped: libarchive then reads what it wanted to skip.
  static la_int64_t skip(archive* /*opened*/, void* client_data, la_int64_t bytes) {
    auto& source = *self(client_data).seekable_;
    const auto before = source.seek(0, SEEK_CUR);
    if (before < 0) return 0;
    const auto end = source.seek(0, SEEK_END);
    const auto after = source.seek(std::min<la_int64_t>(before + bytes, end), SEEK_SET);
    return after < 0 ? 0 : after - before;
  }
};

void Unpacker::Closer::operator()(archive* opened) const {
  archive_read_free(opened);
}

Unpacker::Unpacker(ByteSource& source, SeekableSource* seekable, std::string name, std::string_view head)
    : source_(source), seekable_(seekable), name_(std::move(name)), archive_(archive_read_new()) {
  if (archive_ == nullptr) throw std::bad_alloc();
  archive* const a = archive_.get();
  support_compressions(a);
  if (!is_blank_block(head)) support_archives(a);
  archive_read_set_read_callback(a, &Callbacks::read);
  if (seekable_ != nullptr) {
    archive_read_set_seek_callback(a, &Callbacks::seek);
    archive_read_set_skip_callback(a, &Callbacks::skip);
  }
  archive_read_set_callback_data(a, this);
  if (archive_read_open1(a) != ARCHIVE_OK) fail();
}

Unpacker::~Unpacker() = default;

bool Unpacker::next_member() {
  const Utf8Locale locale;
  member_.clear();
  member_bytes_ = 0;
  archive_entry* entry = nullptr;
  for (;;) {
    if (at_end_) return false;
    const int status = archive_read_next_header(archive_.get(), &entry);
    // libarchive takes a source that fails at once for an empty one.
    if (source_error_) fail();
    at_end_ = status == ARCHIVE_EOF;
    if (at_end_) continue;
    if (status < ARCHIVE_WARN) fail();
    in_archive_ = archive_format(archive_.get()) != ARCHIVE_FORMAT_RAW;
    // Links, devices and the like have no bytes of their own.
    if (archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr) break;
  }
  if (in_archive_) {
    const char* const member = archive_entry_pathname(entry);
    member_ = member != nullptr ? member : "(a name that cannot be read)";  // in any language: ids hang on it
  }
  if (archive_entry_is_encrypted(entry) != 0)
    throw InputError({shown_member()}, tr("is encrypted; unpack it first"));
  return true;
}

/// Block by block, and not with archive_read_data(): that fills a buffer first, and where a dump is damaged
/// it drops what it had put there.
std::string_view Unpacker::read() {
  for (;;) {
    const void* data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(archive_.get(), &data, &size, &offset);
    if (status == ARCHIVE_EOF && !source_error_) return {};
    if (status < ARCHIVE_WARN || status == ARCHIVE_EOF) fail();
    if (size == 0) continue;
    if (static_cast<std::uint64_t>(offset) != member_bytes_)
      throw InputError({shown_member()}, tr("is a sparse file, which no dump is; unpack it first"));
    member_bytes_ += size;
    return {static_cast<const char*>(data), size};
  }
}

void Unpacker::fail() const {
  if (source_error_) std::rethrow_exception(source_error_);
  const char* const reason = archive_error_string(archive_.get());
  throw InputError({shown_member()}, tr("damaged or cut short ({}); fetch it again",
                                        reason != nullptr ? reason : tr("unknown error")));
}

bool Unpacker::is_packed(std::string_view head) {
  return magic_of(head) != nullptr;
}

bool Unpacker::wants_seeking(std::string_view head) {
  const auto* const magic = magic_of(head);
  return magic != nullptr && magic->wants_seeking;
}

}  // namespace warta::corpus
