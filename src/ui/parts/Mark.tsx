/**
 * The mark of the app, a page to take along, as in public/icon.svg. It stands in the markup: a drawing in a style is opened
 * by the browser like a page of its own, before it can paint.
 */
export function Mark() {
  return (
    <svg class="page-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b4f56" />
      <path d="M10 5h9l5 5v17H10z" fill="#fff" />
      <path d="M19 5v5h5" fill="none" stroke="#0b4f56" stroke-width="1.5" />
      <path d="M13 15h8M13 19h8M13 23h5" stroke="#0b4f56" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
