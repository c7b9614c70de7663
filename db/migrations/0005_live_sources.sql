CREATE TABLE `page_sightings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text NOT NULL,
	`state` text NOT NULL,
	`seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`status` integer,
	`sha256` text,
	`words` text,
	`bytes_sha256` text,
	`path` text,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `page_sightings_by_url` ON `page_sightings` (`url`,`id`);--> statement-breakpoint
CREATE TABLE `sync_state` (
	`connector` text NOT NULL,
	`question` text NOT NULL,
	`synced_until` integer,
	`pending` text,
	`updated_at` integer NOT NULL,
	`failure` text,
	PRIMARY KEY(`connector`, `question`)
);
--> statement-breakpoint
CREATE TABLE `sync_validators` (
	`key` text PRIMARY KEY NOT NULL,
	`etag` text,
	`last_modified` text,
	`fetched_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `ingest_runs` ADD `replaced` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `measurements` ADD `country_code` integer;--> statement-breakpoint
ALTER TABLE `measurements` ADD `first_time` integer;--> statement-breakpoint
ALTER TABLE `measurements` ADD `last_time` integer;--> statement-breakpoint
ALTER TABLE `measurements` ADD `observations` integer;