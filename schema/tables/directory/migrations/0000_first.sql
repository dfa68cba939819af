CREATE TABLE `audit` (
	`id` integer PRIMARY KEY NOT NULL,
	`at_ms` integer NOT NULL,
	`staff_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `course` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`class_size` integer NOT NULL,
	`zone` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `grants` (
	`staff_id` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	PRIMARY KEY(`staff_id`, `role`, `scope`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `institution` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`support` text NOT NULL,
	`report` text NOT NULL,
	`emergency` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ledger` (
	`pulse_id` text NOT NULL,
	`seq` integer NOT NULL,
	`day` text NOT NULL,
	`final` integer NOT NULL,
	`entry` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`pulse_id`, `seq`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pulse` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`course_id` text NOT NULL,
	`definition` text NOT NULL,
	`opens_at_ms` integer,
	`closes_at_ms` integer NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pulse_code_unique` ON `pulse` (`code`);--> statement-breakpoint
CREATE INDEX `pulse_by_course` ON `pulse` (`course_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `setup_link` (
	`token_hash` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
