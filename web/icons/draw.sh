#!/bin/sh
# Draws the PNG icons from icon.svg with Chromium. A maskable icon has no
# corners and keeps the drawing inside the middle four fifths; Apple's has no
# corners either, since the phone cuts its own.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

draw() { # file, size, scale of the drawing, corner radius
    sed "s/rx=\"[0-9]*\"/rx=\"$4\"/; s/<g /<g transform=\"translate(256 256) scale($3) translate(-256 -256)\" /" icon.svg >"$tmp/icon.svg"
    echo '<style>*{margin:0}img{display:block;width:100vw}</style><img src="icon.svg">' >"$tmp/icon.html"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
        --user-data-dir="$tmp/profile" --window-size="$2,$2" --screenshot="$PWD/$1" "file://$tmp/icon.html" 2>/dev/null
}

draw icon-192.png 192 1 116
draw icon-512.png 512 1 116
draw maskable-512.png 512 0.8 0
draw apple-180.png 180 0.9 0
