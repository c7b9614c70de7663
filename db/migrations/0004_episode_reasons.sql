CREATE TABLE `episode_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`episode` text NOT NULL,
	`dataset_revision` integer NOT NULL,
	`at` integer NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `episode_changes_by_episode` ON `episode_changes` (`episode`,`id`);--> statement-breakpoint
CREATE TABLE `episode_contributions` (
	`episode` text NOT NULL,
	`position` integer NOT NULL,
	`packed` text NOT NULL,
	PRIMARY KEY(`episode`, `position`),
	FOREIGN KEY (`episode`) REFERENCES `episodes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `surges` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`service` text NOT NULL,
	`network` integer,
	`metric` text NOT NULL,
	`source` text NOT NULL,
	`provenance` text NOT NULL,
	`start_earliest` integer NOT NULL,
	`start_best` integer NOT NULL,
	`start_latest` integer NOT NULL,
	`end_earliest` integer,
	`end_best` integer,
	`end_latest` integer,
	`began_before_data` integer NOT NULL,
	`baseline` real NOT NULL,
	`peak` real NOT NULL,
	`confidence` real NOT NULL,
	`detector` text NOT NULL,
	`dataset_revision` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `surges_by_service` ON `surges` (`country`,`service`,`start_best`);--> statement-breakpoint
CREATE TRIGGER `episode_changes_are_not_rewritten` BEFORE UPDATE ON `episode_changes`
BEGIN SELECT RAISE(ABORT, 'the history of episodes is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER `episode_changes_are_not_shortened` BEFORE DELETE ON `episode_changes`
BEGIN SELECT RAISE(ABORT, 'the history of episodes is only added to'); END;
