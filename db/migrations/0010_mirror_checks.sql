CREATE TABLE `mirror_checks` (
	`country` text NOT NULL,
	`service` text NOT NULL,
	`provenance` text NOT NULL,
	`series` integer NOT NULL,
	`episodes` integer NOT NULL,
	`found` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`country`, `service`, `provenance`)
);
