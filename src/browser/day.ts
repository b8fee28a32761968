/** How often somebody who only reads is looked after, in milliseconds. */
const MINUTE = 60_000;

/** What comes before anything leaves the page, and what tells that somebody is back at it. */
const MOMENTS = ["beforeprint", "click", "focus", "pageshow", "visibilitychange"] as const;

/**
 * Tells when it has become another day, before anything with the old one can be printed or asked for: a page may
 * stay open over midnight, and a device that slept tells of that late.
 */
export function onNewDay(listener: () => void): void {
  let day = new Date().toDateString();
  const look = () => {
    const now = new Date().toDateString();
    // What is told to a page that nobody sees is told to nobody.
    if (day === now || document.hidden) return;
    day = now;
    listener();
  };
  for (const moment of MOMENTS) addEventListener(moment, look, true);
  setInterval(look, MINUTE);
}
