/** What this device is set to: its languages, most wanted first, and its time zone. Neither is asked of a network. */
export function device() {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { languages: navigator.languages, zone: timeZone };
}
