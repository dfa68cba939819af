import journal from './meta/_journal.json';
import m0000 from './0000_first.sql';
import m0001 from './0001_codes_and_waves.sql';
import m0002 from './0002_pending_unmarked.sql';

  export default {
    journal,
    migrations: {
      m0000,
m0001,
m0002
    }
  }
  