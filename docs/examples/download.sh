#!/bin/sh
# Files for the other examples. DIMLINE is the address of the site.
set -eu
DIMLINE="${DIMLINE:-http://127.0.0.1:3000}"
curl -fsS "$DIMLINE/episodes.csv" -o episodes.csv
curl -fsS "$DIMLINE/claims.csv" -o claims.csv
curl -fsS "$DIMLINE/ru/telegram/observations.csv" -o observations.csv
curl -fsS "$DIMLINE/ru/telegram/observations.parquet" -o observations.parquet
curl -fsS "$DIMLINE/ru/telegram.csv?step=day" -o days.csv
