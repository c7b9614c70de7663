CREATE TABLE `reported_episodes` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`run_id` integer,
	`country` text NOT NULL,
	`services` text NOT NULL,
	`networks` text NOT NULL,
	`kind` text,
	`start_at` integer NOT NULL,
	`end_at` integer,
	`ongoing` integer NOT NULL,
	`precision` text NOT NULL,
	`area` text,
	`title` text NOT NULL,
	`summary` text,
	`url` text,
	`notes` text
);
--> statement-breakpoint
CREATE INDEX `reported_episodes_by_country` ON `reported_episodes` (`country`,`start_at`);