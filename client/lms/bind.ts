/** Sends the form with which somebody who teaches makes or connects a course. By script, because a form would tell no origin (lms.md L3.2). */
import { send } from './send.ts';

export function bindForms(ticket: string): void {
  for (const form of document.querySelectorAll('form'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const fields = new FormData(form);
      const text = (name: string): string => {
        const typed = fields.get(name);
        return typeof typed === 'string' ? typed : '';
      };
      const wanted =
        form.dataset['as'] === 'new'
          ? { classSize: Number(text('classSize')), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
          : { code: text('code') };
      void send('/lti/bind', { as: form.dataset['as'], ticket, ...wanted });
    });
}
