#!/usr/bin/env bash
# Builds Warta with its tests and runs all of them; installs first what is missing on a fresh machine.
#
#   ./test.sh [CTEST OPTION...]      e.g. ./test.sh -R query_parser
set -Eeuo pipefail
cd -- "$(dirname -- "$(realpath -- "$0")")"
source scripts/setup.sh

install_packages "${build_packages[@]}" "${test_packages[@]}"
step 'Building with tests'
build_preset dev
step 'Testing'
run ctest --preset dev -j "$(nproc)" "$@"
