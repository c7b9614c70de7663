-- DuckDB over Parquet: the share of tests a day that failed in a way that suggests blocking, network by network.
-- First: sh download.sh. Then: duckdb < share-failing.sql
SELECT
  time::DATE AS day,
  network,
  count(*) AS tests,
  count(*) FILTER (outcome = 'blocked') AS failing,
  round(failing / tests, 3) AS share
FROM 'observations.parquet'
-- What could not be judged is no test, and what is simulated says nothing about the world.
WHERE metric = 'reachability' AND outcome <> 'inconclusive' AND NOT simulated
GROUP BY ALL
ORDER BY share DESC, day, network
LIMIT 10;
