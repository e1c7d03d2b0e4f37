#!/bin/sh
# Builds limber for the machines that people have at home, so that those need no
# Go: dist.sh FOLDER VERSION BUILD-FLAGS... The site it holds is made by make.
# Two builds of one version are equal, byte for byte.
set -eu
to=$1 version=$2
shift 2
rm -rf "$to"
mkdir -p "$to"
for machine in linux/amd64 linux/arm64 linux/arm darwin/amd64 darwin/arm64 windows/amd64 windows/arm64; do
    os=${machine%/*} arch=${machine#*/}
    name=limber-$version-$os-$arch
    case $machine in
    linux/arm) name=limber-$version-linux-armv7 ;;
    windows/*) name=$name.exe ;;
    esac
    echo "Building $name"
    GOOS=$os GOARCH=$arch GOARM=7 go build "$@" -o "$to/$name" ./cmd/limber
done
cd "$to"
if command -v sha256sum >/dev/null; then sha256sum limber-*; else shasum -a 256 limber-*; fi >SHA256SUMS
cat SHA256SUMS
