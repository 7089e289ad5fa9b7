#include "corpus/fields/canonical_url.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "corpus/fields/text_tidying.h"

namespace warta::corpus {
namespace {

/// Parameters whose names begin so say where a reader came from.
constexpr auto kOriginPrefixes = std::to_array<std::string_view>({"utm_", "mc_", "pk_", "hsa_", "_ga"});
constexpr auto kOriginNames = std::to_array<std::string_view>({"fbclid",
                                                               "gclid",
                                                               "dclid",
                                                               "msclkid",
                                                               "yclid",
                                                               "igshid",
                                                               "ocid",
                                                               "cmpid",
                                                               "ncid",
                                                               "ref",
                                                               "referrer",
                                                               "source",
                                                               "spm",
                                                               "tag_from",
                                                               "from",
                                                               "share",
                                                               "_branch_match_id",
                                                               "wt_mc",
                                                               "at_medium",
                                                               "at_campaign"});
/// And these how much of the article the page shows.
constexpr auto kShownWhole =
    std::to_array<std::string_view>({"page=all", "single=1", "showpage=all", "singlepage=1"});

struct Parts {
  std::string_view host;  // with its port
  std::string_view path;
  std::string_view query;
};

Parts parts_of(std::string_view url) {
  Parts parts;
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return parts;
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find('#'));
  const auto host_end = std::min(url.find_first_of("/?"), url.size());
  parts.host = url.substr(0, host_end);
  url.remove_prefix(host_end);
  const auto query = std::min(url.find('?'), url.size());
  parts.path = url.substr(0, query);
  parts.query = url.substr(std::min(query + 1, url.size()));
  return parts;
}

std::string clean_host(std::string_view host) {
  if (const auto user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  host = host.substr(0, host.find(':'));
  std::string lowered(host);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  constexpr std::string_view kWww = "www.";
  if (lowered.starts_with(kWww)) lowered.erase(0, kWww.size());
  return lowered;
}

bool says_nothing_of_article(std::string_view parameter) {
  if (parameter.empty()) return true;
  const auto name = parameter.substr(0, parameter.find('='));
  const auto is = [&](std::string_view other) { return name == other; };
  return std::any_of(kOriginPrefixes.begin(), kOriginPrefixes.end(),
                     [&](std::string_view prefix) { return name.starts_with(prefix); }) ||
         std::any_of(kOriginNames.begin(), kOriginNames.end(), is) ||
         std::find(kShownWhole.begin(), kShownWhole.end(), parameter) != kShownWhole.end();
}

std::string clean_query(std::string_view query) {
  std::vector<std::string_view> parameters;
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    if (const auto parameter = query.substr(0, end); !says_nothing_of_article(parameter))
      parameters.push_back(parameter);
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  std::sort(parameters.begin(), parameters.end());
  std::string cleaned;
  for (const auto parameter : parameters) cleaned.append(cleaned.empty() ? "?" : "&").append(parameter);
  return cleaned;
}

}  // namespace

std::string canonical_url(std::string_view url) {
  url = trimmed(url);
  auto parts = parts_of(url);
  if (parts.host.empty()) return std::string(url);
  while (parts.path.ends_with('/')) parts.path.remove_suffix(1);
  return clean_host(parts.host).append(parts.path) + clean_query(parts.query);
}

std::string host_of(std::string_view url) {
  return clean_host(parts_of(trimmed(url)).host);
}

}  // namespace warta::corpus
