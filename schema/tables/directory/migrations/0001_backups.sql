ALTER TABLE `institution` ADD `backed_up_ms` integer DEFAULT 0 NOT NULL;
