#!/usr/bin/env bash
# Draws docs/squiggle.svg anew from what the analyzer says and the first fix does.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet test tests/ProxyAnalyzers.Tests --filter SquiggleTests --environment PROXYANALYZERS_UPDATE=true
