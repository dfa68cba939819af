import journal from './meta/_journal.json';
import m0000 from './0000_first.sql';
import m0001 from './0001_append_only.sql';
import m0002 from './0002_programmes_and_invitations.sql';
import m0003 from './0003_settings_and_loop.sql';
import m0004 from './0004_told_stays.sql';
import m0005 from './0005_attempts.sql';
import m0006 from './0006_results_deleted.sql';
import m0007 from './0007_calendar_address.sql';

  export default {
    journal,
    migrations: {
      m0000,
m0001,
m0002,
m0003,
m0004,
m0005,
m0006,
m0007
    }
  }
  