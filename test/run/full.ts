/** The mark of a test that `npm test` leaves to `npm run test:full`: one more row of what it asks of other rows itself. */
export const FULL = { tags: ["full"] };
