-- Published pages became a question of their own that is followed or not; where they were looked at before, they were followed.
INSERT OR IGNORE INTO `sync_state` (`connector`, `question`, `updated_at`) SELECT 'pages', 'published', max(`last_seen_at`) FROM `page_sightings` HAVING count(*) > 0;
