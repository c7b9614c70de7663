CREATE TABLE `annotations` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`service` text NOT NULL,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`pin` text NOT NULL,
	`pinned_to` text,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`language` text,
	`sources` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer NOT NULL,
	`corrected_at` integer,
	`by_name` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `annotations_by_service` ON `annotations` (`country`,`service`,`start_at`);--> statement-breakpoint
CREATE TABLE `desk_arrivals` (
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`body` text NOT NULL,
	`run_id` integer,
	PRIMARY KEY(`kind`, `record`)
);
--> statement-breakpoint
CREATE TABLE `desk_openings` (
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `record`, `account`)
);
--> statement-breakpoint
CREATE TABLE `desk_previews` (
	`secret_hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`version` integer NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `desk_publications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`dataset_revision` integer NOT NULL,
	`by_name` text NOT NULL,
	`public_note` text
);
--> statement-breakpoint
CREATE INDEX `desk_publications_by_record` ON `desk_publications` (`kind`,`record`,`id`);--> statement-breakpoint
CREATE TABLE `desk_records` (
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`title` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`published_version` integer,
	`scheduled_version` integer,
	`scheduled_for` integer,
	`assigned_to` text,
	`assigned_name` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `record`)
);
--> statement-breakpoint
CREATE INDEX `desk_records_by_state` ON `desk_records` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `desk_revisions` (
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`fields` text NOT NULL,
	`author` text NOT NULL,
	`author_name` text NOT NULL,
	`at` integer NOT NULL,
	`note` text,
	`public_note` text,
	PRIMARY KEY(`kind`, `record`, `version`)
);
--> statement-breakpoint
CREATE TABLE `episode_reviews` (
	`episode` text PRIMARY KEY NOT NULL,
	`decision` text,
	`reason` text,
	`name` text,
	`overrides` text NOT NULL,
	`merged_into` text,
	`parts` text NOT NULL,
	`statements` text NOT NULL,
	`version` integer NOT NULL,
	`seen_revision` integer NOT NULL,
	`published_at` integer NOT NULL,
	`corrected_at` integer,
	`by_name` text NOT NULL
);
--> statement-breakpoint
CREATE TRIGGER `desk_revisions_are_not_rewritten` BEFORE UPDATE ON `desk_revisions`
BEGIN SELECT RAISE(ABORT, 'the history of a record is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER `desk_revisions_are_not_shortened` BEFORE DELETE ON `desk_revisions`
BEGIN SELECT RAISE(ABORT, 'the history of a record is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER `desk_publications_are_not_rewritten` BEFORE UPDATE ON `desk_publications`
BEGIN SELECT RAISE(ABORT, 'the history of what was published is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER `desk_publications_are_not_shortened` BEFORE DELETE ON `desk_publications`
BEGIN SELECT RAISE(ABORT, 'the history of what was published is only added to'); END;
