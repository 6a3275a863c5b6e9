#!/usr/bin/env bash
# Plants each fault of config/planted-faults in a copy of the tree and asserts that the laws turn red.
# Usage: config/planted-faults.sh [PORTFOLIOS]   (default 3000 random cities for each fault)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
portfolios=${1:-3000}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z | tar --null -T - -cf - | tar -xf - -C "$copy"

laws() {
  (cd "$copy" && mvn -B -ntp -q -Pfast -pl testkit -am test -Dtest=LawsTest \
    -Dsurefire.failIfNoSpecifiedTests=false -Dtatakelola.laws.portfolios="$portfolios" >"$copy/laws.log" 2>&1)
}

laws || { echo "the laws are red without any fault:"; tail -n 40 "$copy/laws.log"; exit 1; }
missed=0
for patch in "$PWD"/config/planted-faults/*.patch; do
  name=$(basename "$patch" .patch)
  patch -d "$copy" -p1 -s <"$patch"
  if laws; then
    verdict="NOT CAUGHT"
    missed=$((missed + 1))
  elif grep -q 'law [123]' "$copy/laws.log"; then
    verdict="caught by $(grep -o 'law [123][^:]*' "$copy/laws.log" | head -n 1)"
  else
    verdict="NOT CAUGHT (the build failed otherwise)"
    missed=$((missed + 1))
  fi
  patch -d "$copy" -p1 -s -R <"$patch"
  printf '%-45s %s\n' "$name" "$verdict"
done
exit "$((missed > 0))"
