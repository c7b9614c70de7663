#!/bin/sh
# Asking the API with curl. DIMLINE is the address of the site.
set -eu
DIMLINE="${DIMLINE:-http://127.0.0.1:3000}"

# The episodes of a country, three columns of them.
curl -fsS --compressed "$DIMLINE/api/v1/episodes?country=ru&fields=episode,kinds,confidence"

# The next page is named in the Link header; where none is named, that was the last.
curl -fsS -D - -o first-page.json "$DIMLINE/api/v1/observations?country=ru&service=telegram&limit=5" | grep -i '^link:'

# Nothing changed since: the answer is 304 and empty.
TAG=$(curl -fsS -o all.json -D - "$DIMLINE/api/v1/sources" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
curl -sS -o unchanged.json -w '%{http_code}\n' -H "If-None-Match: $TAG" "$DIMLINE/api/v1/sources"

# Tests by day, counted as OONI counts them.
curl -fsS "$DIMLINE/api/v1/aggregation?axis_x=measurement_start_day&probe_cc=RU&service=telegram"

# A mistake is told, with the parameter that is at fault.
curl -sS "$DIMLINE/api/v1/episodes?country=russia"
