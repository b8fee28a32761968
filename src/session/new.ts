import initial from "./new.json" with { type: "json" };
import type { Session } from "./session.ts";

/** A screening nobody has begun. It is written from the definition of a session, and a test holds it to that. */
export const newSession = initial as Session;
