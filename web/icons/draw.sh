#!/bin/sh
# Draws the PNG icons from icon.svg and start.svg with Chromium. A maskable icon has no
# corners and keeps the drawing inside the middle four fifths; Apple's has no
# corners either, since the phone cuts its own.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

draw() { # drawing, file, size, scale of the drawing, corner radius
    from=$1
    shift
    sed "s/rx=\"[0-9]*\"/rx=\"$4\"/; s/<g /<g transform=\"translate(256 256) scale($3) translate(-256 -256)\" /" "$from" >"$tmp/icon.svg"
    echo '<style>*{margin:0}img{display:block;width:100vw}</style><img src="icon.svg">' >"$tmp/icon.html"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
        --user-data-dir="$tmp/profile" --window-size="$2,$2" --screenshot="$PWD/$1" "file://$tmp/icon.html" 2>/dev/null
}

draw icon.svg icon-192.png 192 1 116
draw icon.svg icon-512.png 512 1 116
draw icon.svg maskable-512.png 512 0.8 0
draw icon.svg apple-180.png 180 0.9 0
draw start.svg start-192.png 192 1 116
