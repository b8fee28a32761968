// The two states that are passed through at once. Read from top to bottom they are the rules of the way.

/** What comes next for somebody who goes on. */
export const goingOn = {
  entry: "settle",
  always: [
    { guard: "has not accepted", target: "screening.way.disclaimer" },
    { guard: "has an emergency not yet passed", target: "screening.way.urgent" },
    {
      guard: "has a page not yet seen",
      target: "screening.way.asking",
      actions: "askMainPage",
    },
    {
      guard: { type: "changes an answer from", params: "result" },
      target: "screening.way.result",
    },
    {
      guard: { type: "changes an answer from", params: "review" },
      target: "screening.way.review",
    },
    { guard: "has not chosen the background", target: "screening.way.choosing" },
    {
      guard: "has a background page not yet seen",
      target: "screening.way.asking",
      actions: "askBackgroundPage",
    },
    { target: "screening.way.review" },
  ],
} as const;

/** What may be opened by an address: the place that is wanted, or else what comes next. */
export const opening = {
  always: [
    { guard: "wants nothing", target: "goingOn" },
    { guard: { type: "wants", params: "start" }, target: "screening.way.start" },
    { guard: { type: "wants", params: "disclaimer" }, target: "screening.way.disclaimer" },
    { guard: { type: "wants", params: "comfort" }, target: "comfort" },
    { guard: { type: "wants", params: "handed" }, target: "screening.handed" },
    {
      guard: { type: "wants", params: "learn" },
      target: "screening.learn",
      actions: "turnTo",
    },
    { guard: "has not accepted", target: "screening.way.start" },
    {
      guard: "wants a page that may be opened",
      target: "screening.way.asking",
      actions: "askWantedPage",
    },
    { guard: "wants to see the emergency", target: "screening.way.urgent" },
    { guard: "has an emergency not yet passed", target: "goingOn" },
    { guard: { type: "wants", params: "pause" }, target: "screening.pause" },
    { guard: "has not come to the end", target: "goingOn" },
    { guard: { type: "wants", params: "choosing" }, target: "screening.way.choosing" },
    { guard: { type: "wants", params: "review" }, target: "screening.way.review" },
    { guard: { type: "wants", params: "result" }, target: "screening.way.result" },
    { guard: { type: "wants", params: "say" }, target: "screening.say" },
    { guard: { type: "wants", params: "show" }, target: "screening.show" },
    { guard: { type: "wants", params: "keep" }, target: "screening.keep" },
    { guard: { type: "wants", params: "visit" }, target: "screening.visit" },
    { target: "goingOn" },
  ],
} as const;
