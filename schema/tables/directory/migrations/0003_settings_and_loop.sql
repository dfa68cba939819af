CREATE TABLE `planned_act` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`pulse_id` text NOT NULL,
	`item_id` text NOT NULL,
	`library_id` text,
	`title` text NOT NULL,
	`how` text NOT NULL,
	`owner` text NOT NULL,
	`due_day` text NOT NULL,
	`status` text NOT NULL,
	`done_day` text,
	`passed_to` text,
	`shared` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `planned_act_by_course` ON `planned_act` (`course_id`);--> statement-breakpoint
CREATE TABLE `signal` (
	`course_id` text NOT NULL,
	`kind` text NOT NULL,
	`percent` integer,
	PRIMARY KEY(`course_id`, `kind`),
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `told` (
	`pulse_id` text NOT NULL,
	`revision` integer NOT NULL,
	`day` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`pulse_id`, `revision`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `told_draft` (
	`pulse_id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `audit` ADD `note` text;--> statement-breakpoint
ALTER TABLE `course` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE `course` ADD `archived` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `course` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `least_k` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `embed_origins` text DEFAULT 'https:' NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `retention_years` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `fairness_role` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `contacts_checked_day` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `term` ADD `exams_from_day` text;--> statement-breakpoint
ALTER TABLE `term` ADD `exams_to_day` text;