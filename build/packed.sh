# For the scripts beside it: packs the package once, and loads it into a compiler.
artifacts=${ArtifactsPath:-$PWD/artifacts}

# The folder under the artifacts that the package is unpacked to.
pack() {
  package=$artifacts/$1
  rm -rf "$package"
  dotnet pack src/ProxyAnalyzers.Package --verbosity quiet --output "$package"
  unzip -q "$package"/*.nupkg 'analyzers/*' -d "$package"
}

# The name of the build, and the property that makes it what it is.
load() {
  export ArtifactsPath="$artifacts/$1"
  dotnet build tests/ProxyAnalyzers.Host --verbosity quiet "$2"
  dotnet "$ArtifactsPath/bin/ProxyAnalyzers.Host/debug/ProxyAnalyzers.Host.dll" "$package/analyzers/dotnet/cs"
}
