/**
 * Lists every action of staff that the audit log notes. An action without words does not compile
 * (client/staff/institution/audit-log-words.ts).
 */

export type StaffAction =
  | 'print-setup-link'
  | 'claim-setup-link'
  | 'sign-out'
  | 'sign-out-everywhere'
  | 'create-course'
  | 'change-course'
  | 'set-enrolled'
  | 'draft-pulse'
  | 'open-pulse'
  | 'extend-pulse'
  | 'close-pulse'
  | 'print-codes'
  | 'invite'
  | 'sign-in'
  | 'create-programme'
  | 'create-term'
  | 'assign-courses'
  | 'change-settings'
  | 'check-contacts'
  | 'set-exams'
  | 'drop-role'
  | 'hand-over'
  | 'appoint-lead'
  | 'rename'
  | 'make-own-link'
  | 'make-calendar'
  | 'drop-calendar'
  | 'plan-act'
  | 'change-act'
  | 'delete-old-results'
  | 'tell-students'
  | 'correct-told'
  | 'note-signals';
