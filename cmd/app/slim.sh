#!/bin/sh
# Makes a copy of go-app without its web server, for the program only. go-app
# has server and client in one package, and the linker can't tell that a phone
# never serves: net/http and what it needs are a quarter of the download.
# Nothing else is changed, and the copy comes from the verified module cache.
set -eu
to=$1
module=github.com/maxence-charriere/go-app/v10
from=$(go list -m -f '{{.Dir}}' "$module")

if [ "$(cat "$to/from" 2>/dev/null)" != "$from" ]; then
    rm -rf "$to"
    mkdir -p "$to"
    cp -R "$from/go.mod" "$from/go.sum" "$from/pkg" "$to"
    chmod -R u+w "$to"
    cd "$to/pkg/app"
    # http.go is the server, static.go writes what it would serve, wasm.go
    # stands in for static.go, and of resource.go the client needs only the end.
    rm http.go static.go wasm.go
    grep -q '^func clientResourceResolver' resource.go
    { printf 'package app\n\nimport "strings"\n\n'; sed -n '/^func clientResourceResolver/,$p' resource.go; } >resource.part
    mv resource.part resource.go
    cd - >/dev/null
    echo "$from" >"$to/from"
fi
{ cat go.mod; echo "replace $module => ./$to"; } >"$to/limber.mod"
cp go.sum "$to/limber.sum"
