#!/usr/bin/env bash
# Plants each fault of config/planted-faults in a copy of the tree and asserts that the laws turn red.
# A fault that survives means that the laws have a hole. Usage: config/planted-faults.sh [name...]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

portfolios="${TATAKELOLA_LAWS_PORTFOLIOS:-1500}"
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT
tar --exclude=./.git --exclude='*/target' -cf - . | tar -xf - -C "$copy"
faults="$PWD/config/planted-faults"

# builds inside the copy and installs nothing, so that the local repository keeps the sound artifacts
laws() {
    (cd "$copy" && mvn -B -ntp -q -o -Pfast -pl testkit -am test -Dtest=LawsTest \
        -Dsurefire.failIfNoSpecifiedTests=false -Dtatakelola.laws.portfolios="$portfolios") >"$copy/log" 2>&1
}

started=$SECONDS
if ! laws; then
    cat "$copy/log" >&2
    echo "the laws are red without any fault" >&2
    exit 1
fi
printf '%-34s %s\n' "no fault" "green"

survived=0
for patch in "$faults"/*.patch; do
    name="$(basename "$patch" .patch)"
    if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
        continue
    fi
    if ! patch -d "$copy" -p1 -s <"$patch"; then
        echo "$name does not apply any more; make it anew" >&2
        exit 1
    fi
    if laws; then
        survived=$((survived + 1))
        verdict="SURVIVED"
    elif grep -q 'law [123],' "$copy/log"; then
        verdict="caught by $(grep -o 'law [123], [A-Za-z ]*' "$copy/log" | head -1)"
    else
        survived=$((survived + 1))
        verdict="BROKE THE BUILD"
    fi
    printf '%-34s %s\n' "$name" "$verdict"
    patch -d "$copy" -p1 -s -R <"$patch"
done
echo "$survived faults not caught, $((SECONDS - started)) s"
[ "$survived" -eq 0 ]
