#!/usr/bin/env bash
# Draws the .png icons of extension/icons from the .svg drawings beside them (ImageMagick alone reads no SVG reliably:
# the paths are handed to its own pen). Run it after changing a drawing; the results are committed.
set -euo pipefail
cd "$(dirname "$0")/../extension/icons"

draw() { # draw DRAWING SIZE FILE
    local pen="scale 32,32" fill stroke width path
    while read -r line; do
        [[ $line == *"<path"* ]] || continue
        attribute() { sed -n "s/.* $1=\"\([^\"]*\)\".*/\1/p" <<<"$line"; }
        path=$(attribute d) fill=$(attribute fill) stroke=$(attribute stroke) width=$(attribute stroke-width)
        pen+=" fill $fill stroke $stroke stroke-width $width stroke-linecap round stroke-linejoin round path '$path'"
    done <"$1"
    convert -size 1024x1024 xc:none -draw "$pen" -filter Box -resize "$2x$2" -strip \
        -define png:exclude-chunks=date,time "PNG32:$3"
}

for size in 16 24 32; do
    draw deck.svg "$size" "deck-$size.png"
    draw deck-dark.svg "$size" "deck-dark-$size.png"
done
draw deck.svg 42 datchuan-42.png

# One drawing for light, dark and high contrast: its tones stand out on white and on black.
for drawing in commands/*.svg; do
    for size in 16 26; do
        draw "$drawing" "$size" "${drawing%.svg}-$size.png"
    done
done
