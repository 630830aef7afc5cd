"""Lints records with Spark: JSON Lines in, a line out for each. Usage: lint.py RECORDS RESULTS [PARTITIONS]"""

import os
import sys
from pyspark.sql import SparkSession

records, results = sys.argv[1:3]
partitions = int(sys.argv[3]) if len(sys.argv) > 3 else None
command = os.environ.get("LINT_BLOCK", "lint-block.sh")
# Spark gives the command no environment but this.
environment = {name: os.environ[name] for name in ("PATH", "REPLY_LINT") if name in os.environ}

with SparkSession.builder.appName("reply-lint").getOrCreate() as spark:
    lines = spark.sparkContext.textFile(records, partitions)
    # Without checkCode, a process that dies takes the rest of its partition with it, and the task counts as done.
    lines.pipe(command, environment, checkCode=True).saveAsTextFile(results)
