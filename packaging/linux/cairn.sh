#!/bin/sh
# Where no locale is set, or one that is not installed, Java could name no file with an accent.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
exec /usr/lib/cairn/bin/cairn "$@"
