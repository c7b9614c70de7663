"""Python and nothing besides: who said what, and what the evidence says of it. First: sh download.sh."""

import csv
from collections import Counter

with open("claims.csv", encoding="utf-8", newline="") as file:
    claims = list(csv.DictReader(file))

# An empty verdict has not been compared yet; it is not "cannot be tested".
counts = Counter((claim["side"], claim["verdict"] or "not compared yet") for claim in claims)
for (side, verdict), count in sorted(counts.items()):
    print(f"{side:14} {verdict:20} {count}")

simulated = sum(claim["simulated"] == "true" for claim in claims)
print(f"{simulated} of {len(claims)} verdicts rest on simulated measurements")
