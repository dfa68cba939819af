/** Draws the mark of the product: a circle of people, and the one among them who matters. Its bytes are few (P1). */

/** The whole drawing; client/public/favicon.svg holds the same. Its colours hold on light and on dark paper. */
export const MARK =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>" +
  "<rect width='32' height='32' rx='9' fill='#0b5a54'/>" +
  "<circle cx='15' cy='17' r='8' fill='none' stroke='#fff' stroke-width='3'/>" +
  "<circle cx='22' cy='10' r='5' fill='#ffb84d' stroke='#0b5a54' stroke-width='3'/>" +
  '</svg>';

/** An address that holds the drawing, so that no page has to ask for its icon. */
export const ICON = `data:image/svg+xml,${MARK.replaceAll('#', '%23')}`;

/**
 * It stands beside a name, so screen readers pass it over. It has the same text as the icon in the head of the page,
 * and so takes next to no room in a compressed page.
 */
export function Mark() {
  return <img class="mark" src={ICON} alt="" />;
}
