# R and nothing besides: how long episodes last, with their bounds. First: sh download.sh.
episodes <- read.csv("episodes.csv", na.strings = "", encoding = "UTF-8")
instant <- function(text) as.POSIXct(text, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC")
best <- difftime(instant(episodes$end_best), instant(episodes$start_best), units = "hours")
longest <- difftime(instant(episodes$end_latest), instant(episodes$start_earliest), units = "hours")
shortest <- difftime(instant(episodes$end_earliest), instant(episodes$start_latest), units = "hours")
# An episode that lasts still has no end: NA, and not zero.
print(data.frame(episode = episodes$episode, shortest, best, longest, simulated = episodes$simulated))
