// What the fields of dumps are called, in two languages: the one place where these names stand.
#ifndef WARTA_CORPUS_FIELDS_FIELD_NAMES_H_
#define WARTA_CORPUS_FIELDS_FIELD_NAMES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warta::corpus {

/// What a field can be of an article.
enum class Role : std::uint8_t {
  id,
  title,
  body,
  summary,  ///< stands in for a body that is missing
  url,
  date,
  clock,    ///< the time of the day, where the date stands in another field
  fetched,  ///< when the dump was made: what "yesterday" is told from, never the publication date
  source,
  author,
  category,
  tag,  ///< stands in for a category that is missing
  language,
};
inline constexpr std::size_t kRoles = 13;

/// The role's name as --map and messages write it: "title".
std::string_view name_of(Role role);

/// The inverse, for the roles that a user may map: all but summary, clock, fetched and tag.
std::optional<Role> role_named(std::string_view name);

struct Meaning {
  Role role = Role::body;
  /// Of several fields with one role the one of the lowest rank is taken.
  std::uint16_t rank = 0;
};

/// What a field of this name holds; nullopt if the name does not say. Case and everything but letters and
/// digits do not matter: `Tgl_Publikasi` is `tglpublikasi`. Of a nested name (`title.rendered`) the whole is
/// asked, then, below the names that only wrap an article (`_source.title`), its last part. Pure;
/// thread-safe.
std::optional<Meaning> meaning_of(std::string_view name);

/// Are these the same name but for case and everything that is no letter or digit?
bool same_field_name(std::string_view a, std::string_view b);

/// Is it the name of something that looks like an address or a text of the article's but is not: a picture's,
/// a video's, a comment's?
bool names_something_else(std::string_view name);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_FIELD_NAMES_H_
