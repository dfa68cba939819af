-- What students were told stays as they read it; a correction is a further revision (experience.md E8.3).
CREATE TRIGGER told_no_update BEFORE UPDATE ON told BEGIN SELECT RAISE(ABORT, 'what students were told is append-only'); END;
