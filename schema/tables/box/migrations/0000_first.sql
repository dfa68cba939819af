CREATE TABLE `codes` (
	`h` blob PRIMARY KEY NOT NULL,
	`sheet` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `def` (
	`id` integer PRIMARY KEY NOT NULL,
	`pulse_id` text NOT NULL,
	`state` text NOT NULL,
	`definition` text,
	`opens_at_ms` integer,
	`closes_at_ms` integer,
	`released` integer DEFAULT 0 NOT NULL,
	`sheet` integer DEFAULT 1 NOT NULL,
	`grace_over` integer DEFAULT false NOT NULL,
	`begun` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `issued` (
	`id` integer PRIMARY KEY NOT NULL,
	`given` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `issuer` (
	`id` integer PRIMARY KEY NOT NULL,
	`spki` blob NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `members` (
	`h` blob PRIMARY KEY NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pending` (
	`seq` integer PRIMARY KEY NOT NULL,
	`entry` text NOT NULL,
	`sha256` text NOT NULL,
	`final` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `seen` (
	`h` blob PRIMARY KEY NOT NULL,
	`c` blob NOT NULL,
	`conflicts` integer DEFAULT 0 NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `spent` (
	`t` blob PRIMARY KEY NOT NULL,
	`bound` blob,
	`taken_back` integer DEFAULT 0 NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally` (
	`id` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
