#!/usr/bin/env bash
# Lints records with GNU parallel, twice, and kills a process each time. Usage: examples/parallel/run.sh [RECORDS]
set -euo pipefail
source "$(dirname "$0")/../common.sh"
many=$work/parallel.jsonl
blocks=$work/blocks
block=$(($(stat -c %s "$records") / 20 + 1))

echo "GNU parallel, $(nproc) processes at a time, one of which dies: --retries"
time {
  setsid parallel --pipe --block "$block" -k --retries 3 ./lint-block.sh <"$records" >"$many" &
  ./kill-one.sh $! | sed 's/^/  /'
  wait $!
}
same "$many"

echo 'GNU parallel, one process dies: --halt, then --resume-failed; a file for each block'
rm -rf "$blocks" && mkdir "$blocks"
lint_blocks() {
  exec setsid parallel --pipe --block "$block" --joblog "$blocks/log" "$@" \
    "./lint-block.sh >$blocks/{#}.part && mv $blocks/{#}.part $blocks/{#}.jsonl" <"$records"
}
lint_blocks --halt now,fail=1 &
./kill-one.sh $! | sed 's/^/  /'
wait $! || echo "  stopped with exit status $?; blocks done: $(find "$blocks" -name '*.jsonl' | wc -l)"
(lint_blocks --resume-failed)
ls -v "$blocks"/*.jsonl | xargs cat >"$many"
same "$many"
