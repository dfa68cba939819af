ALTER TABLE `institution` ADD `deleted_before_day` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pulse` ADD `results_deleted` integer DEFAULT false NOT NULL;