/** Reads the forms with which somebody who teaches makes or connects a course. They are sent by script, because a form would tell no origin (lms.md L3.2). */

export function bindForms(send: (wanted: object) => Promise<void>): void {
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
      void send({ as: form.dataset['as'], ...wanted });
    });
}
