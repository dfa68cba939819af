/**
 * Holds what staff read on the pages "Share" and "Poster" and around the sheet of printed codes. What is handed out is in the
 * language of the course (schema/languages).
 */

export const shareWords = {
  title: 'Share this pulse',
  lead: 'Every way leads to the same page. Nothing on it can tell one student from another.',
  closed: 'This pulse has closed. The link now leads to what was published.',
  notYet: 'This pulse is not open yet. Until it opens, the page says when it will.',
  fromCourse:
    'Students answer from the course page on your learning platform. Whoever follows a link or a code from here reads that.',
  needsCode: 'Each student also needs a printed code.',
  sheet: 'Code sheet',
  courseTitle: 'Link of the course',
  courseText:
    'One link for the whole term: it shows the pulse that is open, and otherwise what came of the last one. Paste it or hang it up once.',
  courseLink: 'Link of the course for students',
  courseCode: 'Students can also type it on {host}: {code}',
  termPoster: 'Make the poster for the whole term',
  courseArchived: 'This course is archived. Its link says so, and leads to what was published.',
  onlyThis: 'Only this pulse',
  onlyThisText: 'This link and this code lead to this pulse alone, also after it has closed.',
  replaceTitle: 'Replace this link',
  replaceText: 'Do this if the link has come into the wrong hands.',
  replace: 'Make a new link',
  replaceSure: 'Replace the link of this course?',
  replaceEnds:
    'The old link ends for good, wherever it hangs or is pasted. It then says that there is a new one. You need to paste the new one everywhere.',
  replaceNo: 'Keep the old one',
  replaced: 'This is the new link. The old one has ended.',
  linkTitle: 'Link',
  link: 'Link for students',
  copy: 'Copy',
  copied: 'Copied.',
  code: 'Students can also type the code on {host}: {code}',
  local: 'Phones cannot reach this address. Start the server with PUBLIC_URL set to an address on your network.',
  qrTitle: 'QR code',
  qr: 'QR code that leads to {url}',
  qrHint: 'Keep the white border: cameras need it.',
  svg: 'Download as SVG',
  png: 'Download as PNG',
  pngFailed: 'This browser cannot make the picture. Download the SVG instead.',
  posterTitle: 'Poster and slide',
  posterText:
    'It shows the code, the address, the promise and how long the pulse takes. Use it on the wall, on the door or as your first slide.',
  poster: 'Make the poster',
  lmsTitle: 'Learning platform',
  lms: 'Paste this into a page of your course where the editor accepts HTML. Keep the link below the frame: some editors remove the frame without warning.',
  lmsSees: 'The platform knows who opens its page, and when. It cannot read what is in the frame.',
  snippet: 'Snippet for your learning platform',
  lmsEmpty:
    'If the frame stays empty, your platform is not on the list yet. Ask an administrator to add it under “Institution”.',
  lmsHttp:
    'This server does not use https, and without it learning platforms show nothing in a frame. Use only the link.',
  hall: 'On another computer',
  wall: 'Show the code',
} as const;

export const posterWords = {
  title: 'Poster',
  termTitle: 'Poster for the whole term',
  termBack: 'Link of the course',
  back: 'Share',
  format: 'Which format?',
  a4: 'A4',
  letter: 'US Letter',
  slide: 'Slide, 16:9',
  print: 'Print or save as PDF',
  hint: 'In the print window choose the same paper, no margins and no headers.',
} as const;

export const sheetWords = {
  title: 'Code sheet',
  once: 'This sheet is shown once. Print it now; the codes are not kept.',
  count: { one: '1 slip', other: '{n} slips' },
  print: 'Print the sheet',
  how: 'Cut out the slips and mix them. Let each student take one from the pile: never hand them out by name, and keep no list.',
  wall: 'Continue to the code for the screen',
  back: 'Show the code',
  goneTitle: 'The codes are not kept',
  gone: 'They were shown once, when they were made. If you have the printed sheet, you need nothing else.',
  again: 'Print new codes',
  confirmTitle: 'Replace the codes?',
  confirm: 'All codes made earlier will stop working. Destroy any slips that you have printed.',
  confirmYes: 'Make new codes',
  confirmNo: 'Keep the old ones',
  tooLate: 'This pulse has opened and some codes may have been used, so they can no longer be replaced.',
  noneTitle: 'This pulse needs no codes',
  none: 'Anyone with the link can answer it.',
} as const;
