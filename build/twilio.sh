#!/usr/bin/env bash
# Loads the package into a compiler that meets the real SDK, in one version of each line; with arguments, in those versions alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/packed.sh

versions=("$@")
[ ${#versions[@]} -gt 0 ] || versions=(5.75.2 6.14.1 7.14.9)

pack twilio
for version in "${versions[@]}"; do
  echo "Twilio $version"
  load "twilio-$version" "-p:TwilioVersion=$version"
done
