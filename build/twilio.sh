#!/usr/bin/env bash
# Loads the package into a compiler that meets the real SDK, in one version of each line; with arguments, in those versions alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

artifacts=${ArtifactsPath:-$PWD/artifacts}
versions=("$@")
[ ${#versions[@]} -gt 0 ] || versions=(5.75.2 6.14.1 7.14.9)

package=$artifacts/twilio
rm -rf "$package"
dotnet pack src/ProxyAnalyzers.Package --verbosity quiet --output "$package"
unzip -q "$package"/*.nupkg 'analyzers/*' -d "$package"

for version in "${versions[@]}"; do
  echo "Twilio $version"
  export ArtifactsPath="$artifacts/twilio-$version"
  dotnet build tests/ProxyAnalyzers.Host --verbosity quiet -p:TwilioVersion="$version"
  dotnet "$ArtifactsPath/bin/ProxyAnalyzers.Host/debug/ProxyAnalyzers.Host.dll" "$package/analyzers/dotnet/cs"
done
