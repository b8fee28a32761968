import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { WebKit } from "../run/engines.ts";
import type { Driver, Key } from "./driver.ts";

type Command = (method: "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

const KEYS: Record<Key, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  " ": " ",
  ArrowDown: "\uE015",
};

/** Runs a program until our end of its input closes, even when we crash; the display then tidies up after itself. */
const UNTIL_CLOSED = '"$0" "$@" & cat > /dev/null; kill $!';

/** WebKitGTK on a display of its own: without one it hangs. It is told by plain W3C WebDriver, which it speaks alone. */
export async function openWebKit({ xvfbRun, driver, browser }: WebKit): Promise<Driver> {
  const port = await freePort();
  const program = [driver, `--port=${port}`, "--host=127.0.0.1"];
  const server = spawn(xvfbRun, ["-a", "sh", "-c", UNTIL_CLOSED, ...program], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  const base = `http://127.0.0.1:${port}/session`;
  const capabilities = {
    alwaysMatch: { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } },
  };
  await answered(base.replace("session", "status"), server);
  const { sessionId } = (await send("POST", base, { capabilities })) as { sessionId: string };
  const command: Command = (method, path, body) =>
    send(method, `${base}/${sessionId}${path}`, body);
  const evaluate = (expression: string) =>
    command("POST", "/execute/sync", { script: `return ${expression}`, args: [] });
  const resize = async (width: number, height: number) =>
    void (await command("POST", "/window/rect", { width, height }));
  await resize(1024, 768);
  return {
    open: async (url) => void (await command("POST", "/url", { url })),
    reload: async () => void (await command("POST", "/refresh", {})),
    click: async (selector) => {
      const found = await command("POST", "/element", { using: "css selector", value: selector });
      const [id] = Object.values(found as Record<string, string>);
      await command("POST", `/element/${id}/click`, {});
    },
    press: async (key) => {
      const value = KEYS[key];
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value }));
      await command("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
    },
    evaluate,
    resize,
    complaints: () => [],
    close: async () => {
      await command("DELETE", "");
      server.stdin.end();
      await once(server, "exit");
    },
  };
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit: ${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function answered(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; server.exitCode === null && tries < 300; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer.");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
