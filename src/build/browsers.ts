/**
 * The oldest browsers in which the app runs, by the names of browser-compat-data. In older ones the start page says what it
 * needs, and leads to the paper version. Firefox for Android cannot be told to print before its version here.
 */
export const OLDEST = {
  chrome: "96",
  chrome_android: "96",
  edge: "96",
  firefox: "101",
  firefox_android: "114",
  safari: "15.4",
  safari_ios: "15.4",
  samsunginternet_android: "17.0",
} as const;

/** The same for vite, as far as it tells them apart: what is newer is written in the words that these understand. */
export const TARGETS: string[] = (["chrome", "edge", "firefox", "safari"] as const).map(
  (name) => name + OLDEST[name],
);

/** The language that all of them understand, by the year of its standard. */
export const LANGUAGE = "es2022";
