// Any bytes have a signature that is read back, and bodies get keys that the next run gives again.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/copies/body_signature.h"
#include "corpus/copies/copy_clusters.h"
#include "tests/fuzz/require.h"

namespace {

using warta::corpus::BodySignature;
using warta::corpus::sign_body;
using warta::tests::require;

/// Of the bodies, as the input has a form feed between them; not so many that a band would lose some.
std::vector<BodySignature> signatures_of(std::string_view text) {
  std::vector<BodySignature> signatures;
  while (!text.empty() && signatures.size() + 1 < warta::corpus::CopyClusters::kMostSharing) {
    const auto body = text.substr(0, text.find('\f'));
    const auto signature = sign_body(body);
    require(signature == sign_body(body));
    if (signature) signatures.push_back(*signature);
    text.remove_prefix(body.size() < text.size() ? body.size() + 1 : body.size());
  }
  return signatures;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto decoded = BodySignature::decode(text.substr(0, BodySignature::kBytes));
  auto signatures = signatures_of(text);
  if (decoded) {
    require(decoded->encode() == text.substr(0, BodySignature::kBytes));
    signatures.push_back(*decoded);
  }
  warta::corpus::CopyClusters first;
  warta::corpus::CopyClusters second;
  for (const auto& signature : signatures) {
    const auto key = first.add(signature).cluster;
    require(first.add(signature).cluster == key);
    require(BodySignature::decode(signature.encode()) == signature);
    second.restore(signature, key);
  }
  require(first.held() == second.held() && first.held() <= signatures.size());
  for (const auto& signature : signatures)
    require(first.add(signature).cluster == second.add(signature).cluster);
  for (const auto& a : signatures) {
    for (const auto& b : signatures) {
      require(a.resemblance(b) == b.resemblance(a));
      require(a.resemblance(b) >= 0 && a.resemblance(b) <= 1);
    }
  }
  return 0;
}
