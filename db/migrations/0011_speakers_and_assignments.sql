CREATE TABLE `desk_assignments` (
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `record`)
);
--> statement-breakpoint
CREATE TABLE `desk_looks` (
	`list` text NOT NULL,
	`record` text NOT NULL,
	`mark` text NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`list`, `record`)
);
--> statement-breakpoint
CREATE TABLE `speakers` (
	`id` text PRIMARY KEY NOT NULL,
	`nature` text NOT NULL,
	`name` text NOT NULL,
	`spellings` text NOT NULL,
	`role` text,
	`organisation` text,
	`side` text,
	`country` text,
	`about` text,
	`sources` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer NOT NULL,
	`corrected_at` integer,
	`by_name` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `desk_assignments` (`kind`, `record`, `account`, `name`, `at`)
SELECT `kind`, `record`, `assigned_to`, coalesce(`assigned_name`, ''), `updated_at` FROM `desk_records` WHERE `assigned_to` IS NOT NULL;
--> statement-breakpoint
ALTER TABLE `desk_records` DROP COLUMN `assigned_to`;--> statement-breakpoint
ALTER TABLE `desk_records` DROP COLUMN `assigned_name`;