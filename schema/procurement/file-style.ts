/** Holds the style of a document that is one file: on a screen, on a phone and on paper (institution.md H7.2). */

export const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
table { width: 100%; margin: 1rem 0 1.5rem; border-collapse: collapse; font-size: 0.9375rem; overflow-wrap: break-word; }
caption { padding-bottom: 0.5rem; font-weight: 600; text-align: start; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid; font-weight: 400; text-align: start; vertical-align: top; }
thead th { font-weight: 600; }
mark { border: 1px solid; background: none; color: inherit; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  tr, th, td { display: block; }
  th[scope='row'] { border: 0; font-weight: 600; }
  td { border: 0; }
  td::before { content: attr(data-label) ': '; font-weight: 600; }
  tr { border-bottom: 1px solid; }
}
@media print { body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } }
`;
