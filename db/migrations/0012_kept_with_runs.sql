CREATE TABLE `run_readings` (
	`run_id` integer NOT NULL,
	`place` integer NOT NULL,
	`field` text NOT NULL,
	`given` text,
	`taken` text NOT NULL,
	PRIMARY KEY(`run_id`, `place`),
	FOREIGN KEY (`run_id`) REFERENCES `ingest_runs`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `ingest_runs` ADD `given` text;--> statement-breakpoint
ALTER TABLE `ingest_runs` ADD `readings` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ingest_runs` ADD `owes_revision` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- Runs that were cut off before this was kept did not come to raise the revision.
UPDATE `ingest_runs` SET `owes_revision` = 1 WHERE `accepted` > 0 AND (`state` = 'running' OR (`state` = 'interrupted' AND `finished_at` IS NULL));
