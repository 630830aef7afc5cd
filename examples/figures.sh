#!/usr/bin/env bash
# What a process costs by the number of its records, with as many processes at once as there are cores. Usage: examples/figures.sh [RECORDS…]
set -euo pipefail
cd "$(dirname "$0")"
unset NODE_EXTRA_CA_CERTS
mkdir -p work
(($# > 0)) || set -- 1 100 1000 10000 100000
for count; do
  node records.mjs "$count" >work/figures.jsonl
  for _ in $(seq "$(nproc)"); do
    /usr/bin/time -f "$count records: %e s, processor time %U + %S s, peak %M KiB" ../bin/reply-lint.js batch work/figures.jsonl >/dev/null &
  done
  wait
done
