CREATE TABLE `countries` (
	`code` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `countries_id_unique` ON `countries` (`id`);--> statement-breakpoint
CREATE TABLE `dataset_revisions` (
	`revision` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `networks` (
	`asn` integer PRIMARY KEY NOT NULL,
	`name` text,
	`country` text
);
--> statement-breakpoint
CREATE TABLE `services` (
	`code` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`category` text NOT NULL,
	`aliases` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `services_id_unique` ON `services` (`id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`code` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`licence` text,
	`citation` text,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_id_unique` ON `sources` (`id`);--> statement-breakpoint
CREATE TABLE `targets` (
	`code` integer PRIMARY KEY NOT NULL,
	`service_code` integer NOT NULL,
	`target` text NOT NULL,
	`feature` text,
	FOREIGN KEY (`service_code`) REFERENCES `services`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `targets_name` ON `targets` (`service_code`,`target`,`feature`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`statement` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`country` text NOT NULL,
	`service` text NOT NULL,
	`networks` text,
	`period_start` integer,
	`period_end` integer,
	`approximate` integer NOT NULL,
	`duration` integer,
	`remaining` real,
	`schedule` text,
	`feature` text,
	`control_services` text NOT NULL,
	`control_countries` text NOT NULL,
	`moved_to` text,
	FOREIGN KEY (`statement`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claims_by_service` ON `claims` (`country`,`service`);--> statement-breakpoint
CREATE INDEX `claims_by_statement` ON `claims` (`statement`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`run_id` integer,
	`kind` text NOT NULL,
	`countries` text NOT NULL,
	`services` text NOT NULL,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`precision` text NOT NULL,
	`title` text NOT NULL,
	`summary` text,
	`publications` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_by_time` ON `events` (`start_at`);--> statement-breakpoint
CREATE TABLE `statement_services` (
	`service` text NOT NULL,
	`statement` text NOT NULL,
	PRIMARY KEY(`service`, `statement`),
	FOREIGN KEY (`statement`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`run_id` integer,
	`country` text NOT NULL,
	`services` text NOT NULL,
	`speaker` text NOT NULL,
	`role` text,
	`organisation` text,
	`side` text NOT NULL,
	`said_at` integer NOT NULL,
	`precision` text NOT NULL,
	`summary` text NOT NULL,
	`quote` text,
	`language` text,
	`translation` text,
	`translator` text,
	`publications` text NOT NULL,
	`conflicts_with` text
);
--> statement-breakpoint
CREATE INDEX `statements_by_country` ON `statements` (`country`,`said_at`);--> statement-breakpoint
CREATE TABLE `episodes` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`service` text NOT NULL,
	`networks` text NOT NULL,
	`scope` text NOT NULL,
	`provenance` text NOT NULL,
	`start_earliest` integer NOT NULL,
	`start_best` integer NOT NULL,
	`start_latest` integer NOT NULL,
	`end_earliest` integer,
	`end_best` integer,
	`end_latest` integer,
	`ongoing` integer NOT NULL,
	`began_before_data` integer NOT NULL,
	`confidence` real NOT NULL,
	`detector` text NOT NULL,
	`dataset_revision` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `episodes_by_service` ON `episodes` (`country`,`service`,`start_best`);--> statement-breakpoint
CREATE TABLE `phases` (
	`episode` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`start_earliest` integer NOT NULL,
	`start_best` integer NOT NULL,
	`start_latest` integer NOT NULL,
	`end_earliest` integer,
	`end_best` integer,
	`end_latest` integer,
	`severity` real,
	`affected_share` real,
	`confidence` real NOT NULL,
	`feature` text,
	`recurrence` text,
	`evidence` text NOT NULL,
	PRIMARY KEY(`episode`, `position`),
	FOREIGN KEY (`episode`) REFERENCES `episodes`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `retired_episodes` (
	`id` text PRIMARY KEY NOT NULL,
	`moved_to` text,
	`reason` text NOT NULL,
	`dataset_revision` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `series_reports` (
	`country` text NOT NULL,
	`service` text NOT NULL,
	`position` integer NOT NULL,
	`network` integer,
	`metric` text NOT NULL,
	`feature` text,
	`source` text NOT NULL,
	`provenance` text NOT NULL,
	`observations` integer NOT NULL,
	`first_at` integer,
	`last_at` integer,
	`baseline` real,
	`spread` real,
	`state` text NOT NULL,
	PRIMARY KEY(`country`, `service`, `provenance`, `position`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `verdicts` (
	`claim` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`reasons` text NOT NULL,
	`episodes` text NOT NULL,
	`coverage` text NOT NULL,
	`compliance` text NOT NULL,
	`provenance` text,
	`comparison` text NOT NULL,
	`dataset_revision` integer NOT NULL,
	FOREIGN KEY (`claim`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cells` (
	`country_code` integer NOT NULL,
	`service_code` integer NOT NULL,
	`step` integer NOT NULL,
	`time` integer NOT NULL,
	`metric_code` integer NOT NULL,
	`feature` text NOT NULL,
	`network` integer NOT NULL,
	`source_code` integer NOT NULL,
	`n` integer NOT NULL,
	`bad` integer NOT NULL,
	`inconclusive` integer NOT NULL,
	`values` integer NOT NULL,
	`q25` real,
	`median` real,
	`q75` real,
	`probes` integer,
	PRIMARY KEY(`country_code`, `service_code`, `step`, `time`, `metric_code`, `feature`, `network`, `source_code`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `ingest_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`path` text NOT NULL,
	`format` text,
	`source_code` integer,
	`state` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`bytes` integer DEFAULT 0 NOT NULL,
	`records` integer DEFAULT 0 NOT NULL,
	`accepted` integer DEFAULT 0 NOT NULL,
	`duplicate` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`source_code`) REFERENCES `sources`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measurements` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_code` integer NOT NULL,
	`outside_id` text NOT NULL,
	`url` text,
	`run_id` integer NOT NULL,
	FOREIGN KEY (`source_code`) REFERENCES `sources`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `ingest_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measurements_outside` ON `measurements` (`source_code`,`outside_id`);--> statement-breakpoint
CREATE TABLE `observations` (
	`country_code` integer NOT NULL,
	`service_code` integer NOT NULL,
	`metric_code` integer NOT NULL,
	`time` integer NOT NULL,
	`network` integer NOT NULL,
	`source_code` integer NOT NULL,
	`identity` integer NOT NULL,
	`duration` integer NOT NULL,
	`outcome_code` integer,
	`value` real,
	`n` integer,
	`bad` integer,
	`control` real,
	`lower` real,
	`upper` real,
	`target_code` integer NOT NULL,
	`measurement_id` integer,
	`probe` integer,
	`run_id` integer NOT NULL,
	`notes` text,
	PRIMARY KEY(`country_code`, `service_code`, `metric_code`, `time`, `network`, `source_code`, `identity`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `rejects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run_id` integer NOT NULL,
	`line` integer NOT NULL,
	`field` text,
	`rule` text NOT NULL,
	`message` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `ingest_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rejects_by_run` ON `rejects` (`run_id`,`line`);--> statement-breakpoint
CREATE TABLE `stale_days` (
	`country_code` integer NOT NULL,
	`service_code` integer NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`country_code`, `service_code`, `day`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `stale_services` (
	`country_code` integer NOT NULL,
	`service_code` integer NOT NULL,
	PRIMARY KEY(`country_code`, `service_code`)
) WITHOUT ROWID;
