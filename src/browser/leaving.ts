/** Asks before the page is left, as long as something would be lost by it. Some browsers ask in words of their own. */
export function askBeforeLeaving(isLoss: boolean): void {
  if (isLoss) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Older browsers ask only where this is set.
  event.returnValue = true;
}

/**
 * Tells when the page is left, and when a browser shows it again as it was then instead of opening it anew; and says
 * whether it ever came back so. What happened meanwhile may be heard only after that.
 */
export function onLeave({ leave, comeBack }: Readonly<Record<"leave" | "comeBack", () => void>>) {
  let hasReturned = false;
  addEventListener("pagehide", leave);
  addEventListener("pageshow", ({ persisted }) => {
    hasReturned ||= persisted;
    if (persisted) comeBack();
  });
  return () => hasReturned;
}
