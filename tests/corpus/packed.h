// Packs bytes with libarchive, so that tests need no packed files. Header-only.
#ifndef WARTA_TESTS_CORPUS_PACKED_H_
#define WARTA_TESTS_CORPUS_PACKED_H_

#include <clocale>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

namespace warta::tests {

using Members = std::vector<std::pair<std::string, std::string>>;

/// An archive of the members in `format` ("raw", "paxr", "zip", "7zip"), compressed with `filter` ("none",
/// "gzip", …).
inline std::string packed(const char* format, const char* filter, const Members& members) {
  std::string bytes(std::size_t{4} << 20U, '\0');
  std::size_t used = 0;
  // Names are written as UTF-8 whatever the test's locale is, which stays as it is for what is tested.
  const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  const locale_t before = uselocale(utf8);
  archive* const a = archive_write_new();
  if (archive_write_set_format_by_name(a, format) != ARCHIVE_OK ||
      (std::string_view(filter) != "none" && archive_write_add_filter_by_name(a, filter) != ARCHIVE_OK)) {
    throw std::runtime_error(archive_error_string(a));
  }
  archive_write_set_bytes_in_last_block(a, 1);
  archive_write_open_memory(a, bytes.data(), bytes.size(), &used);
  for (const auto& [name, content] : members) {
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_write_header(a, entry);
    archive_write_data(a, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(a);
  archive_write_free(a);
  uselocale(before);
  freelocale(utf8);
  bytes.resize(used);
  return bytes;
}

inline std::string compressed(const char* filter, const std::string& content) {
  return packed("raw", filter, {{"data", content}});
}

}  // namespace warta::tests

#endif  // WARTA_TESTS_CORPUS_PACKED_H_
