/** Where a device seems to be, by what it is set to: neither is asked of a network. */
export type Device = {
  /** The languages that the person reads, most wanted first, as "en-GB". */
  readonly languages: readonly string[];
  /** The time zone, as "Europe/London". */
  readonly zone: string;
};

/** What this device is set to. */
export function device(): Device {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { languages: navigator.languages, zone: timeZone };
}
