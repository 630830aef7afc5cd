# Read by each run.sh: makes the records, and what one process says of them, in examples/work, where they are not there yet.
cd "$(dirname "${BASH_SOURCE[0]}")"
count=${1:-200000}
export REPLY_LINT="$PWD/../bin/reply-lint.js"
export LC_ALL=C.UTF-8
unset NODE_EXTRA_CA_CERTS # reading certificates takes longer than all the rest of a start
TIMEFORMAT='  %R s; processor time %U s'
work=$PWD/work
records=$work/records-$count.jsonl
one=$work/one-$count.jsonl
mkdir -p "$work"

# One record in a thousand has no reply: reply-lint says so in its place, and ends with 2.
[ -e "$records" ] || node records.mjs "$count" | sed '100~1000s/"reply":/"body":/' >"$records"

if ! [[ $one -nt $REPLY_LINT && $one -nt ../dist/cli/main.cjs ]]; then
  echo "one process, $count records"
  time {
    status=0
    "$REPLY_LINT" batch "$records" >"$one.part" || status=$?
  }
  echo "  exit status $status"
  [[ $status == [02] ]] || exit
  mv "$one.part" "$one"
fi

# Whether a file has the lines of that one process: none lost, none doubled.
same() {
  cmp <(sort "$one") <(sort "$1") && echo "  the same $(wc -l <"$1") lines as from one process"
  if cmp -s "$one" "$1"; then echo '  and in the same order'; fi
}
