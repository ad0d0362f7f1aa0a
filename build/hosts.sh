#!/usr/bin/env bash
# Loads the package into each Roslyn that it has to work in, and runs the tests there; with arguments, in those versions alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/packed.sh

versions=("$@")
[ ${#versions[@]} -gt 0 ] || versions=(4.5.0 4.8.0 4.14.0 5.0.0 5.9.0 5.12.0)

pack hosts
for version in "${versions[@]}"; do
  # The tests of the package start the SDK's own compiler, which this does not change.
  load "roslyn-$version" "-p:RoslynVersion=$version"

  # The cases of the tests are written in C# 12, which Roslyn knows since 4.8.
  [ "$version" != 4.5.0 ] || continue
  dotnet build tests/ProxyAnalyzers.Tests --verbosity quiet -p:RoslynVersion="$version"
  "$ArtifactsPath/bin/ProxyAnalyzers.Tests/debug/ProxyAnalyzers.Tests" -class- '*.Package.*'
done
