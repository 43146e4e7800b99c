#!/usr/bin/env bash
# Draws the icon in every size from cairn.svg: here for the desktop, in the resources for the window.
set -euo pipefail
cd "$(dirname "$0")"
. ../tools/lib/system.sh
need_command rsvg-convert librsvg2-bin

window=../src/main/resources/app/cairn/icons
mkdir -p "$window"
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" cairn.svg --output "cairn-$size.png"
done
for size in 16 32 48 64 128 256; do
  cp "cairn-$size.png" "$window/"
done
