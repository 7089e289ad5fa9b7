# Sourced by demo.sh, test.sh and .ci/run: makes a machine ready and builds. The one place that names Debian's packages.
#
# Works on a bare Debian 12: needs bash and apt-get, and sudo only when it is not run by root. Sourced by scripts that
# have set -Eeuo pipefail, from the top of the tree.

build_packages=(
  g++ cmake ninja-build pkg-config gettext
  libxapian-dev libicu-dev libboost-program-options-dev libarchive-dev libsimdjson-dev libfmt-dev libxxhash-dev
  libxml2-dev libcsv-dev zlib1g-dev libisal-dev nlohmann-json3-dev hunspell-id
)
test_packages=(catch2 libbenchmark-dev libhunspell-dev libstemmer-dev xapian-tools python3 gzip xz-utils zsh fish)
# What Warta is compared with, by hand: docs/performance.md.
compare_packages=(liblucene8-java libjackson2-core-java default-jdk-headless xapian-omega xapian-tools sqlite3 postgresql
  python3 time util-linux zstd git hyperfine)
check_packages=(clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev mandoc file dpkg-dev lintian python3)

# Whatever fails ends the script; this says where.
trap 'echo "$0: failed, at ${BASH_SOURCE[0]}:$LINENO" >&2' ERR

step() { printf '\n\033[1m==> %s\033[0m\n' "$*" | { if [[ -t 1 ]]; then cat; else sed 's/\x1b\[[0-9]*m//g'; fi; }; }

# Shows a command as a user would type it.
show() {
  printf '$'
  printf ' %q' "$@"
  printf '\n'
}

# Shows a command, then runs it. One that fails is named again, below what it printed.
run() {
  local status=0
  show "$@"
  "$@" || status=$?
  if [[ $status != 0 ]]; then echo "$0: exit status $status: $*" >&2; fi
  return "$status"
}

# Prints those of the packages that are not installed. Package names only; no network.
missing_packages() {
  local package
  for package in "$@"; do
    [[ $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) == 'install ok installed' ]] || echo "$package"
  done
}

require_apt() {
  if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then return; fi
  cat >&2 <<EOF
$0: this is not Debian: there is no apt-get to install packages with.
Install these yourself (C++20 compiler, CMake 3.25, Ninja, and the development files of Xapian 1.4, ICU,
Boost.Program_options, libarchive, libxml2, libcsv, zlib, simdjson, fmt, xxHash, nlohmann-json, the dictionary
hunspell-id, and gettext), then:
  cmake --preset release && cmake --build --preset release
  build/release/indexer/warta-indexer -d news corpus/sample/articles.jsonl
  build/release/searcher/warta-searcher -d news Sberbank DeepSeek
EOF
  exit 2
}

# Installs what is missing of the packages; says nothing and asks nothing if that is none.
install_packages() {
  require_apt
  local missing=() sudo=()
  mapfile -t missing < <(missing_packages "$@")
  if [[ ${#missing[@]} == 0 ]]; then return; fi
  step "Installing ${missing[*]}"
  if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null; then
      echo "$0: run this as root, or install sudo; missing packages: ${missing[*]}" >&2
      exit 2
    fi
    sudo=(sudo)
  fi
  run "${sudo[@]}" apt-get update -q
  run "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
}

# Configures a preset the first time and when the presets changed, and builds what changed since.
build_preset() {
  if [[ ! build/$1/build.ninja -nt CMakePresets.json ]]; then run cmake --preset "$1"; fi
  run cmake --build --preset "$1"
}
