CREATE TABLE `attempt` (
	`staff_id` text NOT NULL,
	`name` text NOT NULL,
	`subject` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	PRIMARY KEY(`staff_id`, `name`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
