import "./held-hand.css";

/** A hand that holds another, which hangs a little: drawn for warmth, with nothing to read off it. */
export function HeldHand() {
  return (
    <svg class="held-hand" viewBox="0 0 240 112" aria-hidden="true">
      <path d="M500-40 196 25c-26 1-52 3-70 17-14 11-26 24-32 38-2 8 6 12 11 6l3-4c-1 8 8 11 12 4l3-5c0 8 9 9 12 2l5-7c2 6 9 5 12-1 12 0 24-6 34-14 22-8 42-10 314-64M131 54l-23 28M141 58l-18 23M151 62l-11 14" />
      <path
        class="held-hand-below"
        d="M-300 90c132-12 296-15 376-10 30 10 64 10 86 0 10-4 18-11 26-17 9-6 18 3 12 11-15 20-38 34-70 36-44 2-88 3-430 22M82 88c4-18 20-32 40-37 11-2 14 11 5 14-13 4-19 12-21 24"
      />
    </svg>
  );
}
