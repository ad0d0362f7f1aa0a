#!/usr/bin/env bash
# Runs the tests on each Roslyn that the package has to work in; with arguments, on those versions alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

artifacts=${ArtifactsPath:-$PWD/artifacts}
versions=("$@")
[ ${#versions[@]} -gt 0 ] || versions=(4.8.0 4.14.0 5.0.0 5.9.0 5.12.0)

for version in "${versions[@]}"; do
  echo "Roslyn $version"
  # The tests of the package start the SDK's own compiler, which this does not change.
  export ArtifactsPath="$artifacts/roslyn-$version"
  dotnet build tests/ProxyAnalyzers.Tests --verbosity quiet -p:RoslynVersion="$version"
  "$ArtifactsPath/bin/ProxyAnalyzers.Tests/debug/ProxyAnalyzers.Tests" -class- '*.Package.*'
done
