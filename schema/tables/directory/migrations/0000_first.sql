CREATE TABLE `attempt` (
	`staff_id` text NOT NULL,
	`name` text NOT NULL,
	`subject` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	PRIMARY KEY(`staff_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY NOT NULL,
	`at_ms` integer NOT NULL,
	`staff_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `audit_by_staff` ON `audit` (`staff_id`);--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit` (`subject`);--> statement-breakpoint
CREATE INDEX `audit_by_action` ON `audit` (`action`);
--> statement-breakpoint
CREATE TABLE `calendar_address` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_address_token_hash_unique` ON `calendar_address` (`token_hash`);--> statement-breakpoint
CREATE TABLE `asked_across` (
	`pulse_id` text NOT NULL,
	`other_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`pulse_id`, `other_id`, `kind`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `asked_across_by_other` ON `asked_across` (`other_id`);--> statement-breakpoint
CREATE TABLE `course` (
	`id` text PRIMARY KEY NOT NULL,
	`external_id` text,
	`name` text NOT NULL,
	`class_size` integer NOT NULL,
	`zone` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`second_language` text,
	`enrolled` integer,
	`made_day` text NOT NULL,
	`key` text NOT NULL,
	`archived` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `course_by_name` ON `course` (`name`,`id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_external_id_unique` ON `course` (`external_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `course_key_unique` ON `course` (`key`);--> statement-breakpoint
CREATE TABLE `replaced_key` (
	`key` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `course_staff` (
	`course_id` text NOT NULL,
	`staff_id` text NOT NULL,
	PRIMARY KEY(`course_id`, `staff_id`)
);
--> statement-breakpoint
CREATE INDEX `course_staff_by_person` ON `course_staff` (`staff_id`);--> statement-breakpoint
CREATE TABLE `discarded_code` (
	`code` text PRIMARY KEY NOT NULL,
	`replaced_by` text
);
--> statement-breakpoint
CREATE TABLE `grants` (
	`staff_id` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`from_provider` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`staff_id`, `role`, `scope`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grants_by_scope` ON `grants` (`scope`,`role`,`staff_id`);
--> statement-breakpoint
CREATE TABLE `challenge` (
	`hash` text PRIMARY KEY NOT NULL,
	`staff_id` text,
	`expires_at_ms` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `institution` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`support` text NOT NULL,
	`report` text NOT NULL,
	`emergency` text NOT NULL,
	`least_k` integer DEFAULT 5 NOT NULL,
	`embed_origins` text DEFAULT 'https:' NOT NULL,
	`retention_years` integer DEFAULT 3 NOT NULL,
	`deleted_before_day` text DEFAULT '' NOT NULL,
	`fairness_role` text DEFAULT '' NOT NULL,
	`contacts_checked_day` text DEFAULT '' NOT NULL,
	`documents` text DEFAULT '{}' NOT NULL,
	`documents_version` integer DEFAULT 1 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`noticed_until_ms` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`staff_id` text,
	`address` text,
	`subject` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`due_at_ms` integer,
	`asked_at_ms` integer NOT NULL,
	`claimed_until_ms` integer,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_by_due` ON `outbox` (`due_at_ms`);--> statement-breakpoint
CREATE TABLE `mail_opt_out` (
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`staff_id`, `kind`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`invited_by` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	FOREIGN KEY (`invited_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
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
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`synced` integer NOT NULL,
	`added_day` text NOT NULL,
	`used_day` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkey_by_staff` ON `passkey` (`staff_id`);--> statement-breakpoint
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
CREATE TABLE `programme` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `programme_course` (
	`programme_id` text NOT NULL,
	`term_id` text NOT NULL,
	`course_id` text NOT NULL,
	PRIMARY KEY(`programme_id`, `term_id`, `course_id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `term`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `programme_course_by_course` ON `programme_course` (`course_id`);
--> statement-breakpoint
CREATE TABLE `pulse` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`course_id` text NOT NULL,
	`definition` text NOT NULL,
	`opens_at_ms` integer,
	`closes_at_ms` integer NOT NULL,
	`opening_allowed_ms` integer,
	`armed` integer DEFAULT false NOT NULL,
	`results_lost` integer DEFAULT false NOT NULL,
	`results_deleted` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pulse_code_unique` ON `pulse` (`code`);--> statement-breakpoint
CREATE INDEX `pulse_by_course` ON `pulse` (`course_id`);--> statement-breakpoint
CREATE INDEX `pulse_by_opening` ON `pulse` (`opens_at_ms`,`code`,`opening_allowed_ms`);--> statement-breakpoint
CREATE INDEX `pulse_by_closing` ON `pulse` (`closes_at_ms`);--> statement-breakpoint
CREATE TABLE `rehearsal` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`course_id` text NOT NULL,
	`definition` text NOT NULL,
	`opens_at_ms` integer,
	`closes_at_ms` integer NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rehearsal_code_unique` ON `rehearsal` (`code`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`ends_at_ms` integer NOT NULL,
	`way` text DEFAULT 'other' NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_by_staff` ON `session` (`staff_id`);--> statement-breakpoint
CREATE TABLE `setup_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`made_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `signal` (
	`course_id` text NOT NULL,
	`kind` text NOT NULL,
	`percent` integer,
	PRIMARY KEY(`course_id`, `kind`),
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`former_number` integer,
	`language` text,
	`address` text,
	`address_day` text,
	`address_used_day` text,
	`used_day` text,
	`folded` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_address_unique` ON `staff` (`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_former_number_unique` ON `staff` (`former_number`);--> statement-breakpoint
CREATE INDEX `staff_by_folded` ON `staff` (`folded`,`id`);--> statement-breakpoint
CREATE TABLE `staff_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`mailed` integer DEFAULT false NOT NULL,
	`confirms` text,
	`invitation_id` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `term` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`exams_from_day` text,
	`exams_to_day` text
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
CREATE TABLE `told_cell` (
	`sum_id` integer NOT NULL,
	`pulse_id` text NOT NULL,
	`seq` integer NOT NULL,
	`adds` text NOT NULL,
	PRIMARY KEY(`sum_id`, `pulse_id`, `seq`),
	FOREIGN KEY (`sum_id`) REFERENCES `told_sum`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `told_cell_by_pulse` ON `told_cell` (`pulse_id`);--> statement-breakpoint
CREATE TABLE `told_draft` (
	`pulse_id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `told_sum` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`term_id` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `term`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `told_sum_by_programme` ON `told_sum` (`programme_id`,`term_id`);
--> statement-breakpoint
-- Whoever was ever on the staff of a course stays known as such, however the role was given or taken (privacy.md R2.1a).
CREATE TRIGGER course_staff_kept AFTER INSERT ON grants WHEN NEW.role IN ('course-lead', 'co-teacher')
BEGIN INSERT OR IGNORE INTO course_staff (course_id, staff_id) VALUES (NEW.scope, NEW.staff_id); END;
--> statement-breakpoint
-- What has been published stays as it was (privacy.md R3.1, G4), and so does the record of what staff did.
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
-- What students were told stays as they read it; a correction is a further revision (experience.md E8.3).
CREATE TRIGGER told_no_update BEFORE UPDATE ON told BEGIN SELECT RAISE(ABORT, 'what students were told is append-only'); END;
--> statement-breakpoint
-- Which sums over courses were told decides what may be told later (privacy.md R2.7a).
CREATE TRIGGER told_sum_no_update BEFORE UPDATE ON told_sum BEGIN SELECT RAISE(ABORT, 'what a programme was told is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER told_cell_no_update BEFORE UPDATE ON told_cell BEGIN SELECT RAISE(ABORT, 'what a programme was told is append-only'); END;
--> statement-breakpoint
CREATE TABLE `wall` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`code` text NOT NULL,
	`pair_hash` text NOT NULL,
	`token_hash` text,
	`allowed` integer NOT NULL,
	`mark` text NOT NULL,
	`reason` text NOT NULL,
	`expires_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wall_pair_hash_unique` ON `wall` (`pair_hash`);
--> statement-breakpoint
CREATE UNIQUE INDEX `wall_token_hash_unique` ON `wall` (`token_hash`);
--> statement-breakpoint
CREATE TABLE `lti_platform` (
	`id` text PRIMARY KEY NOT NULL,
	`iss` text NOT NULL,
	`client_id` text NOT NULL,
	`auth_url` text NOT NULL,
	`jwks_url` text NOT NULL,
	`product` text NOT NULL,
	`origins` text NOT NULL,
	`status` text NOT NULL,
	`allow_no_sub` integer NOT NULL,
	`ta_is_staff` integer NOT NULL,
	`sends` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lti_platform_by_client` ON `lti_platform` (`iss`,`client_id`);
--> statement-breakpoint
CREATE TABLE `lti_deployment` (
	`platform_id` text NOT NULL,
	`deployment_id` text NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`platform_id`, `deployment_id`),
	FOREIGN KEY (`platform_id`) REFERENCES `lti_platform`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lti_context` (
	`platform_id` text NOT NULL,
	`deployment_id` text NOT NULL,
	`context_id` text NOT NULL,
	`course_id` text NOT NULL,
	`acts_as` text NOT NULL,
	PRIMARY KEY(`platform_id`, `deployment_id`, `context_id`),
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`platform_id`,`deployment_id`) REFERENCES `lti_deployment`(`platform_id`,`deployment_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lti_context_acts_as_unique` ON `lti_context` (`acts_as`);
--> statement-breakpoint
CREATE INDEX `lti_context_by_course` ON `lti_context` (`course_id`);
--> statement-breakpoint
CREATE TABLE `lti_flow` (
	`state` text PRIMARY KEY NOT NULL,
	`nonce` text NOT NULL,
	`platform_id` text NOT NULL,
	`deployment_hint` text NOT NULL,
	`storage_target` text NOT NULL,
	`stage` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	FOREIGN KEY (`platform_id`) REFERENCES `lti_platform`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lti_invite` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`course_id` text,
	`made_by` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `lti_key` (
	`kid` text PRIMARY KEY NOT NULL,
	`public_jwk` text NOT NULL,
	`private_sealed` text NOT NULL,
	`use_from_ms` integer NOT NULL,
	`retire_at_ms` integer
);
--> statement-breakpoint
CREATE TABLE `lti_jwks` (
	`platform_id` text PRIMARY KEY NOT NULL,
	`keys` text NOT NULL,
	`fetched_at_ms` integer NOT NULL,
	`fresh_until_ms` integer NOT NULL,
	FOREIGN KEY (`platform_id`) REFERENCES `lti_platform`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `identity` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`staff_id` text NOT NULL,
	`added_day` text NOT NULL,
	`used_day` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identity_by_staff` ON `identity` (`staff_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `identity_by_subject` ON `identity` (`issuer`,`subject`);
--> statement-breakpoint
CREATE TABLE `address_wanted` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`asked_at_ms` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `link_asked` (
	`address_hash` text NOT NULL,
	`asked_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `link_asked_by_hash` ON `link_asked` (`address_hash`);
--> statement-breakpoint
CREATE TABLE `provider_flow` (
	`hash` text PRIMARY KEY NOT NULL,
	`staff_id` text,
	`invitation_hash` text,
	`expires_at_ms` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `provider_trouble` (
	`kind` text PRIMARY KEY NOT NULL,
	`since_day` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`scope` text NOT NULL,
	`made_by` text NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`used_day` text,
	FOREIGN KEY (`made_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_token_hash_unique` ON `api_token` (`token_hash`);
--> statement-breakpoint
CREATE TABLE `invitation_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`address` text,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invitation_link_by_invitation` ON `invitation_link` (`invitation_id`);
--> statement-breakpoint
CREATE TABLE `representative_word` (
	`pulse_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`comment` text NOT NULL,
	`agreed_to` text,
	PRIMARY KEY(`pulse_id`, `staff_id`),
	FOREIGN KEY (`pulse_id`) REFERENCES `pulse`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `representative_word_by_staff` ON `representative_word` (`staff_id`);
--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`term_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`dates` text NOT NULL,
	`last_day` text NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `term`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposed_course` (
	`proposal_id` text NOT NULL,
	`course_id` text NOT NULL,
	`answer` text,
	`word` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`proposal_id`, `course_id`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `proposed_course_by_course` ON `proposed_course` (`course_id`);
--> statement-breakpoint
-- A course that is archived has no pulses any more, so it declines what was proposed to it (E7.14).
CREATE TRIGGER archived_course_declines AFTER UPDATE OF archived ON course WHEN NEW.archived = 1
  BEGIN UPDATE proposed_course SET answer = 'declined' WHERE course_id = NEW.id AND answer IS NULL; END;
