import { findChromium } from "./chromium.ts";
import { findEngines, missingEngines } from "./engines.ts";
import { findHosts, missingHosts } from "./hosts.ts";
import { run } from "./run.ts";

// What npm run test:browser does: builds, finds a Chromium, and runs the tests that need a browser. What stands behind
// `--` goes to vitest, so that one file or one test can be run: npm run test:browser -- -t "Back leads"

const built = await run("vite", ["build", "--logLevel=warn"]);
if (built === 0) {
  const CHROME_PATH = await findChromium();
  const projects = ["--project=browser", "--project=engines"];
  process.exitCode = await run("vitest", ["run", ...projects, ...process.argv.slice(2)], {
    CHROME_PATH,
  });
  for (const line of [...missingEngines(findEngines()), ...missingHosts(findHosts())])
    console.log(line);
} else {
  process.exitCode = built;
}
