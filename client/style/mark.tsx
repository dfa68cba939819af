/** Draws the mark of the product: a circle of people, and the one among them who matters. Its bytes are few (P1). */

/** How wide and high the drawing is, in its own units. */
export const MARK_SIZE = 32;

/** The inside of the drawing, also for client/public/favicon.svg. Its colours hold on light and on dark paper. */
export const MARK =
  '<rect width="32" height="32" rx="9" fill="#0b5a54"/>' +
  '<circle cx="15" cy="17" r="8" fill="none" stroke="#fff" stroke-width="3"/>' +
  '<circle cx="21.5" cy="10.5" r="5" fill="#ffb84d" stroke="#0b5a54" stroke-width="2.5"/>';

/** It stands beside the name, so screen readers pass it over. */
export function Mark() {
  return (
    <svg
      class="mark"
      viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: MARK }}
    />
  );
}
