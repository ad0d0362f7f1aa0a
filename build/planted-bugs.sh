#!/bin/sh
# Plants the bugs of tests/ProxyAnalyzers.Oracle/PlantedBugs in a copy of the engine, one at a time, and prints how many programs the oracle
# needs to find each. What it finds without a bug is no news. Ends with 1 if a bug is not found.
#   build/planted-bugs.sh [programs] [seed]
set -eu

programs=${1:-20000}
seed=${2:-80903}
root=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

git -C "$root" archive HEAD | tar -x -C "$copy"
cd "$copy"

oracle() {
    dotnet build -c Release tests/ProxyAnalyzers.Oracle -p:TreatWarningsAsErrors=false -v quiet >build.log 2>&1 || { cat build.log; exit 2; }
    dotnet artifacts/bin/ProxyAnalyzers.Oracle/release/ProxyAnalyzers.Oracle.dll --seed "$seed" --fix-every 1000000 --sample-every 1000000 "$@"
}

oracle --programs "$programs" --out known >known.log || true
mkdir -p known
touch known/mismatches.txt

missing=0
for patch in tests/ProxyAnalyzers.Oracle/PlantedBugs/*.patch; do
    patch -p1 -s <"$patch"
    found=$(oracle --programs "$programs" --stop-at-first yes --known known/mismatches.txt | grep '^First mismatch' || true)
    patch -p1 -s -R <"$patch"
    echo "$(basename "$patch" .patch): ${found:-not found}"
    [ -n "$found" ] || missing=1
done

exit $missing
