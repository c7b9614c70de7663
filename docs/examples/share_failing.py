"""pandas: the share of tests a day that failed in a way that suggests blocking. First: sh download.sh."""

import pandas as pd

days = pd.read_csv("days.csv", parse_dates=["time"])
# Every network pooled; an empty feature is the service as a whole.
pooled = days[(days["network"] == "all") & (days["metric"] == "reachability") & ~days["simulated"]]
# A day that nobody measured has no row, and gets none here: no data is not zero.
share = (pooled.groupby("time")["bad"].sum() / pooled.groupby("time")["n"].sum()).rename("share failing")
print(share.sort_values(ascending=False).head(10).to_string())
