-- What can be searched for. The index holds folded words (see lib/search/fold.ts) and no text of its own;
-- search_entries says what each of its rows is. A trigger never leans on OR IGNORE or OR REPLACE: the statement
-- that sets it off would put its own way of settling conflicts in their place.
CREATE TABLE `search_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL,
	UNIQUE(`kind`, `ref`)
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index` USING fts5(
	name, also, words, place, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0'
);
--> statement-breakpoint
CREATE TRIGGER `search_country_added` AFTER INSERT ON `countries`
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'country', CAST(new.id AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'country' AND ref = CAST(new.id AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'country' AND ref = CAST(new.id AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'country' AND ref = CAST(new.id AS TEXT)), 
		search_fold(new.name),
		search_fold(country_other_names(new.id) || ' ' || new.id),
		search_fold(''),
		search_fold(''));
END;
--> statement-breakpoint
CREATE TRIGGER `search_country_changed` AFTER UPDATE ON `countries` WHEN old.name IS NOT new.name
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'country', CAST(new.id AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'country' AND ref = CAST(new.id AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'country' AND ref = CAST(new.id AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'country' AND ref = CAST(new.id AS TEXT)), 
		search_fold(new.name),
		search_fold(country_other_names(new.id) || ' ' || new.id),
		search_fold(''),
		search_fold(''));
END;
--> statement-breakpoint
CREATE TRIGGER `search_country_gone` AFTER DELETE ON `countries`
BEGIN
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'country' AND ref = CAST(old.id AS TEXT));
	DELETE FROM search_entries WHERE kind = 'country' AND ref = CAST(old.id AS TEXT);
END;
--> statement-breakpoint
INSERT INTO search_entries (kind, ref) SELECT 'country', CAST(id AS TEXT) FROM `countries` WHERE true;
--> statement-breakpoint
INSERT INTO search_index (rowid, name, also, words, place)
SELECT search_entries.id, 
		search_fold(countries.name),
		search_fold(country_other_names(countries.id) || ' ' || countries.id),
		search_fold(''),
		search_fold('')
FROM `countries` JOIN search_entries ON search_entries.kind = 'country' AND search_entries.ref = CAST(`countries`.id AS TEXT);
--> statement-breakpoint
CREATE TRIGGER `search_service_added` AFTER INSERT ON `services`
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'service', CAST(new.id AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'service' AND ref = CAST(new.id AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'service' AND ref = CAST(new.id AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'service' AND ref = CAST(new.id AS TEXT)), 
		search_fold(new.name),
		search_fold(new.id || ' ' || new.aliases || ' ' || service_other_names(new.id)),
		search_fold(new.category),
		search_fold(''));
END;
--> statement-breakpoint
CREATE TRIGGER `search_service_changed` AFTER UPDATE ON `services` WHEN old.name IS NOT new.name OR old.aliases IS NOT new.aliases OR old.category IS NOT new.category
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'service', CAST(new.id AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'service' AND ref = CAST(new.id AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'service' AND ref = CAST(new.id AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'service' AND ref = CAST(new.id AS TEXT)), 
		search_fold(new.name),
		search_fold(new.id || ' ' || new.aliases || ' ' || service_other_names(new.id)),
		search_fold(new.category),
		search_fold(''));
END;
--> statement-breakpoint
CREATE TRIGGER `search_service_gone` AFTER DELETE ON `services`
BEGIN
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'service' AND ref = CAST(old.id AS TEXT));
	DELETE FROM search_entries WHERE kind = 'service' AND ref = CAST(old.id AS TEXT);
END;
--> statement-breakpoint
INSERT INTO search_entries (kind, ref) SELECT 'service', CAST(id AS TEXT) FROM `services` WHERE true;
--> statement-breakpoint
INSERT INTO search_index (rowid, name, also, words, place)
SELECT search_entries.id, 
		search_fold(services.name),
		search_fold(services.id || ' ' || services.aliases || ' ' || service_other_names(services.id)),
		search_fold(services.category),
		search_fold('')
FROM `services` JOIN search_entries ON search_entries.kind = 'service' AND search_entries.ref = CAST(`services`.id AS TEXT);
--> statement-breakpoint
CREATE TRIGGER `search_network_added` AFTER INSERT ON `networks`
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'network', CAST(new.asn AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'network' AND ref = CAST(new.asn AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'network' AND ref = CAST(new.asn AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'network' AND ref = CAST(new.asn AS TEXT)), 
		search_fold(coalesce(new.name, '')),
		search_fold('AS' || new.asn || ' ' || new.asn),
		search_fold(''),
		search_fold(''));
END;
--> statement-breakpoint
CREATE TRIGGER `search_network_changed` AFTER UPDATE ON `networks` WHEN old.name IS NOT new.name
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'network', CAST(new.asn AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'network' AND ref = CAST(new.asn AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'network' AND ref = CAST(new.asn AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'network' AND ref = CAST(new.asn AS TEXT)), 
		search_fold(coalesce(new.name, '')),
		search_fold('AS' || new.asn || ' ' || new.asn),
		search_fold(''),
		search_fold(''));
END;
--> statement-breakpoint
CREATE TRIGGER `search_network_gone` AFTER DELETE ON `networks`
BEGIN
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'network' AND ref = CAST(old.asn AS TEXT));
	DELETE FROM search_entries WHERE kind = 'network' AND ref = CAST(old.asn AS TEXT);
END;
--> statement-breakpoint
INSERT INTO search_entries (kind, ref) SELECT 'network', CAST(asn AS TEXT) FROM `networks` WHERE true;
--> statement-breakpoint
INSERT INTO search_index (rowid, name, also, words, place)
SELECT search_entries.id, 
		search_fold(coalesce(networks.name, '')),
		search_fold('AS' || networks.asn || ' ' || networks.asn),
		search_fold(''),
		search_fold('')
FROM `networks` JOIN search_entries ON search_entries.kind = 'network' AND search_entries.ref = CAST(`networks`.asn AS TEXT);
--> statement-breakpoint
CREATE TRIGGER `search_statement_added` AFTER INSERT ON `statements`
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'statement', CAST(new.id AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'statement' AND ref = CAST(new.id AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'statement' AND ref = CAST(new.id AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'statement' AND ref = CAST(new.id AS TEXT)), 
		search_fold(new.speaker),
		search_fold(coalesce(new.role, '') || ' ' || coalesce(new.organisation, '')),
		search_fold(new.summary || ' ' || coalesce(new.quote, '') || ' ' || coalesce(new.translation, '') || ' ' || coalesce((SELECT group_concat(one.value ->> 'title', ' ') FROM json_each(new.publications) AS one), '')),
		search_fold(coalesce((SELECT name FROM countries WHERE id = new.country), '') || ' ' || country_other_names(new.country) || ' ' || coalesce((SELECT group_concat(one.name || ' ' || service_other_names(one.id), ' ') FROM services AS one WHERE one.id IN (SELECT value FROM json_each(new.services))), '')));
END;
--> statement-breakpoint
CREATE TRIGGER `search_statement_changed` AFTER UPDATE ON `statements` WHEN old.speaker IS NOT new.speaker OR old.role IS NOT new.role OR old.organisation IS NOT new.organisation OR old.summary IS NOT new.summary OR old.quote IS NOT new.quote OR old.translation IS NOT new.translation OR old.publications IS NOT new.publications OR old.country IS NOT new.country OR old.services IS NOT new.services
BEGIN
	INSERT INTO search_entries (kind, ref) SELECT 'statement', CAST(new.id AS TEXT) WHERE (SELECT id FROM search_entries WHERE kind = 'statement' AND ref = CAST(new.id AS TEXT)) IS NULL;
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'statement' AND ref = CAST(new.id AS TEXT));
	INSERT INTO search_index (rowid, name, also, words, place) VALUES ((SELECT id FROM search_entries WHERE kind = 'statement' AND ref = CAST(new.id AS TEXT)), 
		search_fold(new.speaker),
		search_fold(coalesce(new.role, '') || ' ' || coalesce(new.organisation, '')),
		search_fold(new.summary || ' ' || coalesce(new.quote, '') || ' ' || coalesce(new.translation, '') || ' ' || coalesce((SELECT group_concat(one.value ->> 'title', ' ') FROM json_each(new.publications) AS one), '')),
		search_fold(coalesce((SELECT name FROM countries WHERE id = new.country), '') || ' ' || country_other_names(new.country) || ' ' || coalesce((SELECT group_concat(one.name || ' ' || service_other_names(one.id), ' ') FROM services AS one WHERE one.id IN (SELECT value FROM json_each(new.services))), '')));
END;
--> statement-breakpoint
CREATE TRIGGER `search_statement_gone` AFTER DELETE ON `statements`
BEGIN
	DELETE FROM search_index WHERE rowid = (SELECT id FROM search_entries WHERE kind = 'statement' AND ref = CAST(old.id AS TEXT));
	DELETE FROM search_entries WHERE kind = 'statement' AND ref = CAST(old.id AS TEXT);
END;
--> statement-breakpoint
INSERT INTO search_entries (kind, ref) SELECT 'statement', CAST(id AS TEXT) FROM `statements` WHERE true;
--> statement-breakpoint
INSERT INTO search_index (rowid, name, also, words, place)
SELECT search_entries.id, 
		search_fold(statements.speaker),
		search_fold(coalesce(statements.role, '') || ' ' || coalesce(statements.organisation, '')),
		search_fold(statements.summary || ' ' || coalesce(statements.quote, '') || ' ' || coalesce(statements.translation, '') || ' ' || coalesce((SELECT group_concat(one.value ->> 'title', ' ') FROM json_each(statements.publications) AS one), '')),
		search_fold(coalesce((SELECT name FROM countries WHERE id = statements.country), '') || ' ' || country_other_names(statements.country) || ' ' || coalesce((SELECT group_concat(one.name || ' ' || service_other_names(one.id), ' ') FROM services AS one WHERE one.id IN (SELECT value FROM json_each(statements.services))), ''))
FROM `statements` JOIN search_entries ON search_entries.kind = 'statement' AND search_entries.ref = CAST(`statements`.id AS TEXT);
