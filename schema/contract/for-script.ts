/**
 * What our own script accepts as the reply to a form that it sends from the form's own page: it puts only the `<main>` of the Sent
 * page in place, so the server may leave everything else out (decision 0140).
 */
export const FOR_SCRIPT = 'text/html;part=main';
