import { existsSync } from "node:fs";
import { onPath } from "./engines.ts";

/** The web servers that deploy/ has files for, as far as they are here. None is ever installed. */
export type Hosts = { readonly nginx?: string; readonly caddy?: string };

/** Looks for the web servers without starting any; Debian has nginx where only root's PATH leads. */
export function findHosts(): Hosts {
  const [nginx] = [...onPath("nginx"), "/usr/sbin/nginx"].filter((path) => existsSync(path));
  const [caddy] = onPath("caddy");
  return { ...(nginx && { nginx }), ...(caddy && { caddy }) };
}

/** A line for each web server that is not here: what was not run, and what it takes. */
export function missingHosts(hosts: Hosts): readonly string[] {
  const names = ["nginx", "caddy"] as const;
  return names
    .filter((name) => !hosts[name])
    .map((name) => `${name}: not here, its file in deploy/ was not run (on Debian: ${name})`);
}
