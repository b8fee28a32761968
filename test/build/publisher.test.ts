import { expect, test } from "vitest";
import { publishedBy } from "../../src/build/publisher.ts";

test("nobody is named, and no address, where nobody said so", () => {
  expect(publishedBy({})).toEqual({ publisher: undefined, siteUrl: undefined });
  expect(publishedBy({ PUBLISHER_NAME: "", PUBLISHER_CONTACT: "", SITE_URL: "" })).toEqual({
    publisher: undefined,
    siteUrl: undefined,
  });
});

test.each(["mailto:office@example.org", "https://example.org/contact"])(
  "a publisher is named with %s",
  (contact) => {
    const { publisher } = publishedBy({ PUBLISHER_NAME: "A clinic", PUBLISHER_CONTACT: contact });
    expect(publisher).toEqual({ name: "A clinic", contact });
  },
);

test("a name alone is enough, and the address of the site ends with a slash", () => {
  expect(publishedBy({ PUBLISHER_NAME: "A clinic", SITE_URL: "https://example.org/mmn" })).toEqual({
    publisher: { name: "A clinic" },
    siteUrl: "https://example.org/mmn/",
  });
});

test.each([
  [{ PUBLISHER_CONTACT: "mailto:a@example.org" }, /without PUBLISHER_NAME/],
  [{ PUBLISHER_NAME: "A", PUBLISHER_CONTACT: "javascript:alert(1)" }, /PUBLISHER_CONTACT is/],
  [{ PUBLISHER_NAME: "A", PUBLISHER_CONTACT: "http://example.org" }, /PUBLISHER_CONTACT is/],
  [{ SITE_URL: "example.org" }, /SITE_URL is/],
  [{ SITE_URL: "https://example.org/?a" }, /SITE_URL is/],
])("%j ends the build", (settings, why) => {
  expect(() => publishedBy(settings)).toThrow(why);
});
