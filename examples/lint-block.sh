#!/usr/bin/env bash
# Lints one block of records for an engine: JSON Lines in, a line out for each. Its arguments go to `reply-lint batch`.
#
# Exit status 0: every record has its line, findings or “error”. Anything else: run the block again.
# reply-lint alone ends with 2 where a record cannot be read, and an engine would run that block again for ever.
set -u
counts=$(mktemp -d)
trap 'rm -rf "$counts"' EXIT
export LC_ALL=C # awk takes bytes as they are

awk '/[^ \t\r]/ {n++} {print} END {print n + 0 > file}' file="$counts/in" |
  "${REPLY_LINT:-reply-lint}" batch "$@" |
  awk '{print} END {print NR > file}' file="$counts/out"
status=${PIPESTATUS[1]}

in=$(cat "$counts/in" 2>/dev/null || echo cut) # off by a process that ended before it had read all
out=$(cat "$counts/out" 2>/dev/null || echo no)
case $status in
  0 | 2) [ "$in" = "$out" ] && exit 0 ;;
esac
echo "lint-block.sh: reply-lint ended with $status after $out lines; the block is not done" >&2
exit 75 # EX_TEMPFAIL of sysexits.h: try again
