import type { Page, Route } from "playwright-core";

/** Keeps the files of a name from coming, until what comes back is called; then they come, or what is given in their place. */
export async function hold(
  page: Page,
  file: string | RegExp,
  answer = (route: Route) => route.continue(),
): Promise<() => void> {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await isReleased;
    await answer(route);
  });
  return release;
}
