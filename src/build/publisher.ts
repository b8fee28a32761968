import type { Plugin } from "vite";
import type { Publisher } from "../ui/learn/site.ts";

/** What whoever publishes the site says of it when they build it. */
export type Published = {
  readonly publisher: Publisher | undefined;
  /** Where the site is to be found, ending with a slash. */
  readonly siteUrl: string | undefined;
};

/**
 * Who publishes the site and where it is, from the settings PUBLISHER_NAME, PUBLISHER_CONTACT and SITE_URL. Nothing is
 * made up: what is not set is not said. Throws where a setting cannot be what it says.
 */
export function publishedBy(settings: Readonly<Record<string, string | undefined>>): Published {
  const { PUBLISHER_NAME: name, PUBLISHER_CONTACT: contact, SITE_URL: site } = settings;
  if (contact && !name) throw new Error("PUBLISHER_CONTACT is set without PUBLISHER_NAME.");
  if (contact && !/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact)) {
    throw new Error("PUBLISHER_CONTACT is neither mailto:NAME@PLACE nor an https address.");
  }
  if (site && !/^https:\/\/[^\s?#]+$/.test(site)) {
    throw new Error("SITE_URL is no https address of a page without ? and #.");
  }
  return {
    publisher: name ? { name, ...(contact && { contact }) } : undefined,
    siteUrl: site ? site.replace(/\/*$/, "/") : undefined,
  };
}

/** A vite plugin: lets the app know who publishes it, and where. */
export function published(): Plugin {
  return {
    name: "published",
    config() {
      const { publisher, siteUrl } = publishedBy(process.env);
      return {
        define: {
          "import.meta.env.VITE_PUBLISHER": JSON.stringify(publisher) ?? "undefined",
          "import.meta.env.VITE_SITE_URL": JSON.stringify(siteUrl) ?? "undefined",
        },
      };
    },
  };
}
