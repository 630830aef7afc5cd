#!/usr/bin/env bash
# Lints records with Spark on two executors, and kills a process on the way. Usage: examples/spark/run.sh [RECORDS]
set -euo pipefail
source "$(dirname "$0")/../common.sh"
cd spark
[ -e .venv ] || { python3 -m venv .venv && .venv/bin/pip install --quiet -r requirements.txt; }
export PATH="$PWD/.venv/bin:$PATH" LINT_BLOCK="$PWD/../lint-block.sh"
export SPARK_LOCAL_IP=127.0.0.1 SPARK_WORKER_DIR="$work/spark"
rm -rf "$work/spark" && mkdir "$work/spark"
TIMEFORMAT='  %R s' # bash does not see the processor time of executors
log=$work/spark/log

echo 'Spark, two executors of one core each, on one of which a process dies'
time {
  setsid spark-submit --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false --conf spark.task.maxFailures=4 \
    lint.py "$records" "$work/spark/results" 20 2>"$log" &
  ../kill-one.sh $! | sed 's/^/  /'
  wait $!
}
echo "  executors: $(grep -c 'Granted executor' "$log"); tasks that failed and ran again: $(grep -c 'Lost task' "$log")"
cat "$work"/spark/results/part-* >"$work/spark.jsonl"
same "$work/spark.jsonl"
