/** Words of the sheet of printed codes. */

export const sheetWords = {
  title: 'Code sheet',
  once: 'This sheet is shown once. Print it now; the codes are not kept.',
  count: { one: '1 slip', other: '{n} slips' },
  print: 'Print the sheet',
  how: 'Cut out the slips and mix them. Let each student take one from the pile: never hand them out by name, and keep no list.',
  wall: 'Continue to the code for the screen',
  back: 'Show the code',
  promise: 'Anonymous: this slip shows that you are in this class, not who you are.',
  goneTitle: 'The codes are not kept',
  gone: 'They were shown once, when they were made. If you have the printed sheet, all is well.',
  again: 'Print new codes',
  confirmTitle: 'Replace the codes?',
  confirm: 'All codes made earlier will stop working. Destroy any slips that you have printed.',
  confirmYes: 'Make new codes',
  confirmNo: 'Keep the old ones',
  tooLate: 'This pulse has opened, and some codes may be used. They can no longer be replaced.',
  noneTitle: 'This pulse needs no codes',
  none: 'Anyone with the link can answer it.',
} as const;
