#include "corpus/html/html_entities.h"

#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::entity_at;
using warta::corpus::with_entities_decoded;

using Cases = std::vector<std::pair<std::string_view, std::string_view>>;

TEST_CASE("references are decoded as browsers do") {
  const Cases cases = {{"&amp;&lt;&gt;&quot;&apos;", "&<>\"'"},
                       {"&#8220;ya&#x201D;", "\u201cya\u201d"},
                       {"&eacute;&Eacute;", "\u00e9\u00c9"},
                       {"&hellip;&mdash;", "\u2026\u2014"},
                       {"&#150;", "\u2013"},
                       {"&#0;&#xD800;&#x110000;&#99999999999999999999;", "\ufffd\ufffd\ufffd\ufffd"},
                       {"&#x1F600;", "\U0001f600"},
                       {"a&nbsp b", "a\u00a0 b"},
                       {"&#39 ", "' "}};
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(with_entities_decoded(text) == expected);
  }
}

TEST_CASE("references that were encoded twice are decoded wholly") {
  CHECK(with_entities_decoded("&amp;nbsp;&amp;amp;quot;&amp;#8217;") == "\u00a0\"\u2019");
}

TEST_CASE("an ampersand that begins no reference stays") {
  for (const std::string_view text : {"AT&T", "R&B; soul", "a & b", "?a=1&copy=2", "&", "&;", "&#;", "&#x;",
                                      "&#12a", "&bukan;", "&ndash", "&regional"}) {
    CAPTURE(text);
    CHECK(with_entities_decoded(text) == text);
  }
}

TEST_CASE("a reference has its length") {
  CHECK(entity_at("&lt;b").value().length == 4);
  CHECK(entity_at("&amp;lt;b").value().length == 8);
}
