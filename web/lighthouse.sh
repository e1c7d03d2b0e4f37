#!/bin/sh
# Prints Lighthouse's scores of four pages, and what cost points. It needs node and
# Chromium, and a machine with nothing else to do.
set -eu
command -v npx >/dev/null || { echo "make lighthouse needs node and npx" >&2; exit 1; }
tmp=$(mktemp -d)
"$1" serve -addr 127.0.0.1:0 >"$tmp/address" &
server=$!
trap 'kill $server; rm -rf "$tmp"' EXIT
until grep -q 'Limber is at' "$tmp/address"; do sleep 0.1; done
url=$(sed -n 's/^Limber is at //p' "$tmp/address")

for page in "" routines/full-eight exercises/cat-cow learn; do
    CHROME_PATH=$(command -v chromium) npx --yes lighthouse@12.8.2 "$url$page" --quiet --output=json --output-path="$tmp/out.json" \
        --chrome-flags="--headless=new --no-sandbox --disable-gpu"
    node -e '
        const { categories, audits } = require(process.argv[1]);
        console.log("/" + process.argv[2], Object.values(categories).map(c => `${c.title} ${Math.round(c.score * 100)}`).join(", "));
        for (const c of Object.values(categories)) for (const { id, weight } of c.auditRefs) {
            const { score, title, displayValue = "" } = audits[id];
            if (weight > 0 && score !== null && score < 0.9) console.log("   ", c.title + ":", title, displayValue);
        }
    ' "$tmp/out.json" "$page"
done
