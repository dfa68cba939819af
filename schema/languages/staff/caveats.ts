/** Holds the sentences beside numbers wherever staff read them: on pages, and in the table that they download. */

export const caveatWords = {
  status: 'This questionnaire is new and not validated. Use it to start a conversation, not to measure people.',
  answersNotPeople: 'These numbers count responses, not people: anyone who has the link can answer more than once.',
  /** R2.9a: the table always says it, the pages from 5 on. */
  fewTakenBack: 'Fewer than 5 responses were taken back.',
} as const;
