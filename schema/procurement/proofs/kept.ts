/** Names the tests that say what can be learned of students, and by whom. */
import { proof as of } from '../sheet.ts';

export const kept = {
  audit: of(
    'audit/audit.test.ts',
    'isolates nobody, forces no answer and returns no number without a reason, even if answers change hands (G1 to G5)',
  ),
  adversaries: of('audit/adversaries/adversaries.test.ts', '$name'),
  noColumn: of(
    'docs/storage.test.ts',
    'no column holds the time, order, address, browser, language or person of an answer',
  ),
  boxColumns: of(
    'worker/box/stored-bytes.test.ts',
    'R2.11: no table has a column for a time, an order or a person, and the schedule is the only time in the box',
  ),
  bytesSame: of(
    'worker/box/stored-bytes.test.ts',
    'cannot tell what people answered: except for the seal and the fingerprints c, every byte is the same for other answers',
  ),
  noCookie: of(
    'contract/cases/answering.ts',
    'gives each visitor a form with a key of its own, and no cookie (E4.2, R6.3)',
  ),
  canaryFiles: of(
    'e2e/canaries.test.ts',
    'is in no file: not while the pulses were open, not after they had closed, and not after the server had ended',
  ),
  canaryLog: of('e2e/canaries.test.ts', 'is in no line that the server printed'),
  sameForAll: of(
    'e2e/canaries.test.ts',
    'is the same for the same page except for the submission key, whoever asks and with whatever headers',
  ),
  quiet: of('e2e/canaries.test.ts', 'sets no cookie and asks for nothing to be reported, stored, hinted or identified'),
  cookies: of(
    'docs/storage.test.ts',
    'R6.2, E3.9a, E7.8: the server sets five cookies, each of which is documented, and none of them reaches students’ pages',
  ),
  tooFew: of(
    'contract/cases/closing.ts',
    'publishes the same words whether nobody, one or six people have answered (R2.3)',
  ),
  raised: of('worker/directory/courses/institution.test.ts', 'R2.0: the least k can only be raised'),
  counter: of(
    'contract/cases/counter.ts',
    'moves the counter only on its grid of 30 s, in true steps, and never back (R2.9)',
  ),
  counterBelow: of(
    'contract/cases/counter.ts',
    'shows no label below k, and none before so many count, whatever was sent and taken back (R2.9)',
  ),
  dataAlone: of(
    'threats/files.test.ts',
    'with the data folder alone, nothing of an answer is found: no counters, no codes, no slip, no key, no time',
  ),
  bothStores: of(
    'threats/files.test.ts',
    'an operator who also takes the key of an open pulse reads every answer as it comes, as docs/privacy.md says',
  ),
  afterClose: of(
    'threats/files.test.ts',
    'after the close the key is nowhere, and all copies ever made and all that is left reveal not one answer',
  ),
  memory: of(
    'kill/memory.test.ts',
    'R3.10: after closing, the memory of the server has no key, code or answer of the pulse',
  ),
  tombstone: of(
    'contract/cases/closing.ts',
    'leaves a tombstone: the box has no tally, no spent key and no release, and there is no sealing key (R3.7)',
  ),
  frozen: of(
    'contract/cases/closing.ts',
    'reads the same bytes of a closed pulse each time, even after a restart (G4)',
  ),
  sums: of(
    'contract/cases/sums.ts',
    'tells only one of two sums that are read at once and differ in one course (R2.7a)',
  ),
  threeCourses: of(
    'contract/cases/staff.ts',
    'gives a programme lead sums of three courses or more, and nothing about a single course (R2.7)',
  ),
  twoCourses: of(
    'contract/cases/across-courses.ts',
    'asks a class in only one of two new courses of one lead at the same time, without a reason (R2.1a)',
  ),
  splits: of(
    'contract/cases/across-courses.ts',
    'splits no results of a class whose size only its lead has typed (R2.6)',
  ),
  codeOnce: of('contract/cases/codes.ts', 'counts each code of the sheet once, whoever sends it (R5.2)'),
  codeBurned: of(
    'contract/cases/codes.ts',
    'burns each code that somebody tries out: all thirty owners get 409, and the release tells of thirty take-backs (R4.3, R2.9a)',
  ),
  rosterStored: of(
    'worker/box/roster.test.ts',
    'R3.2, R5.3: the file has neither person nor token nor signature nor private key, and nothing that leads from the one to the other',
  ),
  rosterBlind: of(
    'client/student/roster.test.ts',
    'the page gets a stamp, waits, and sends a token; the two requests share no value (L8.4 to L8.8, A7)',
  ),
  launches: of(
    'contract/cases/lms-arrivals.ts',
    'L7.4: after launches of each role, with success and with each refusal, nothing of a person is stored',
  ),
  memberList: of(
    'contract/cases/member-list.ts',
    'lets only students on the list in, counts each once, and keeps no id: not in a store, a reply, the log or the audit log (R5.6, L7.4)',
  ),
  walls: of('architecture/imports.test.ts', 'imports point one way'),
  certain: of('worker/gate/certainty.test.ts', "is certain of nobody else's side: $scale to n $upTo, k $k, m $m"),
  ownQuestions: of(
    'worker/gate/publish-own.test.ts',
    'is certain of nobody in any of the 478 relations of two questions; R2.4 leaks in 90 of them',
  ),
  length: of(
    'worker/http/student/refused-lengths.test.ts',
    'of a Send is one for each status, language and frame, whatever was answered and why it was refused',
  ),
  padded: of(
    'client/student/script.test.ts',
    'uses a key of the phone’s own (E4.2), and a body of one length (R4.1) that the box reads as the same fields',
  ),
  timing: of(
    'worker/engines/node-writes.test.ts',
    'a box writes the same counters sealed anew while it is open, and neither before nor after',
  ),
  expiry: of('e2e/expiry.test.ts', 'the page after Send, with key and receipt, turns into one that has neither'),
  takeBack: of(
    'contract/cases/answering.ts',
    'takes back exactly what a key had added, once; a late repetition adds nothing, and a new form does (R4.3)',
  ),
  keyLost: of(
    'contract/cases/interruptions.ts',
    'publishes that the answers cannot be opened if the key stays lost, and never makes a second tally (R3.6)',
  ),
  linkSays: of(
    'worker/pages/how.test.ts',
    'with an open link, it says what it cannot promise; with codes and a roster it need not (W13, R5.1, R7)',
  ),
} as const;
