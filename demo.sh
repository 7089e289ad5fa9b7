#!/usr/bin/env bash
# Builds Warta, indexes the bundled sample and searches it. On a fresh machine it first installs what is missing;
# run again, it does nothing twice.
#
#   ./demo.sh [QUERY...]        Sberbank DeepSeek where no query is given
set -Eeuo pipefail
cd -- "$(dirname -- "$(realpath -- "$0")")"
source scripts/setup.sh

query=("$@")
if [[ $# == 0 ]]; then query=(Sberbank DeepSeek); fi

export WARTA_PAGER=cat  # on a small terminal, too, all of it is to be shown at once

sample=corpus/sample/articles.jsonl
index=build/demo-index
indexer=build/release/indexer/warta-indexer
searcher=build/release/searcher/warta-searcher

install_packages "${build_packages[@]}"

step 'Building'
build_preset release

# Newer than the sample and the indexer: then it holds what they would make.
if [[ ! $index/iamglass -nt $sample || ! $index/iamglass -nt $indexer ]]; then
  step 'Indexing the bundled sample'
  # Whole before it has the name that the next run goes by.
  rm -rf "$index" "$index.new"
  run "$indexer" -d "$index.new" "$sample"
  mv "$index.new" "$index"
fi

step 'Searching'
status=0
show "$searcher" -d "$index" -- "${query[@]}"
"$searcher" -d "$index" -- "${query[@]}" || status=$?  # 1: nothing found
if [[ $status -gt 1 ]]; then exit "$status"; fi

step 'Your turn'
cat <<EOF
Other queries:     $searcher -d $index 'banjir bandang'
Your own articles: $indexer -d my-index DUMP...
Everything else:   $searcher --help
EOF
exit "$status"
