#!/usr/bin/env bash
# Plants each fault of config/planted-faults in a copy of the tree and asserts that the laws turn red;
# of those in config/planted-faults/live, that the trial of live checks or a test of its parts does.
# Usage: config/planted-faults.sh [PORTFOLIOS]   (default 20000 random cities for each fault; one needs more than 600)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
portfolios=${1:-20000}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z | tar --null -T - -cf - | tar -xf - -C "$copy"

# Runs a test of module testkit on a number of random cities.
try() {
  (cd "$copy" && mvn -B -ntp -q -Pfast -pl testkit -am test -Dtest="$1" \
    -Dsurefire.failIfNoSpecifiedTests=false -Dtatakelola.laws.portfolios="$2" >"$copy/laws.log" 2>&1)
}

# Plants each fault of a folder, asks a test, and looks for its words.
plant() {
  local folder=$1 test=$2 cities=$3 words=$4 patch name verdict
  for patch in "$folder"/*.patch; do
    name=$(basename "$patch" .patch)
    patch -d "$copy" -p1 -s <"$patch"
    if try "$test" "$cities"; then
      verdict="NOT CAUGHT"
      missed=$((missed + 1))
    elif grep -qE "$words" "$copy/laws.log"; then
      verdict="caught by $(grep -oE "$words" "$copy/laws.log" | head -n 1)"
    else
      verdict="NOT CAUGHT (the build failed otherwise)"
      missed=$((missed + 1))
    fi
    patch -d "$copy" -p1 -s -R <"$patch"
    printf '%-45s %s\n' "$name" "$verdict"
  done
}

try 'LawsTest,Live*Test' "$portfolios" || { echo "the tests are red without any fault:"; tail -n 40 "$copy/laws.log"; exit 1; }
missed=0
plant "$PWD/config/planted-faults" LawsTest "$portfolios" 'law [123][^:]*'
# live sessions are a tenth as many edits as there are cities, and waivers come late in them
plant "$PWD/config/planted-faults/live" 'Live*Test' 20000 \
  'the [a-z ]+ differs|what a fresh portfolio refuses was taken|Live[A-Za-z]*Test\.[a-z_]+'
exit "$((missed > 0))"
