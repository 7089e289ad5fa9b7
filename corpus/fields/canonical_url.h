// The parts of addresses that say which article it is.
#ifndef WARTA_CORPUS_FIELDS_CANONICAL_URL_H_
#define WARTA_CORPUS_FIELDS_CANONICAL_URL_H_

#include <string>
#include <string_view>

namespace warta::corpus {

/// One form for the addresses under which one article is linked: without scheme, `www.`, user, default port,
/// fragment, a slash at the end, and the parameters that only say where a reader came from or how much of the
/// article a page shows (utm_…, fbclid, gclid, page=all, single=1, …); the host in lower case, the other
/// parameters in the order of their names. `https://www.contoh.example/a/?utm_source=x#y` is
/// `contoh.example/a`. What has no host stays as it is. For comparing, not for showing. Pure; thread-safe.
std::string canonical_url(std::string_view url);

/// `https://www.detik.com:443/news` gives `detik.com`; empty where there is no host. Pure; thread-safe.
std::string host_of(std::string_view url);

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_FIELDS_CANONICAL_URL_H_
