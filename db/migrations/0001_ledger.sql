CREATE TABLE `archived_copies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`statement` text NOT NULL,
	`url` text NOT NULL,
	`state` text NOT NULL,
	`fetched_at` integer NOT NULL,
	`sha256` text,
	`bytes` integer,
	`path` text,
	`elsewhere` text,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `archived_copies_by_statement` ON `archived_copies` (`statement`,`url`,`id`);--> statement-breakpoint
CREATE TABLE `verdict_history` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim` text NOT NULL,
	`at` integer NOT NULL,
	`dataset_revision` integer NOT NULL,
	`occasion` text NOT NULL,
	`claimed` text NOT NULL,
	`verdict` text
);
--> statement-breakpoint
CREATE INDEX `verdict_history_by_claim` ON `verdict_history` (`claim`,`id`);--> statement-breakpoint
ALTER TABLE `events` ADD `state` text DEFAULT 'accepted' NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `decided_at` integer;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `strength` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `would_change` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `detector` text;--> statement-breakpoint
CREATE TRIGGER `verdict_history_is_not_rewritten` BEFORE UPDATE ON `verdict_history`
BEGIN SELECT RAISE(ABORT, 'the history of verdicts is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER `verdict_history_is_not_shortened` BEFORE DELETE ON `verdict_history`
BEGIN SELECT RAISE(ABORT, 'the history of verdicts is only added to'); END;
