import { expect, test } from "vitest";
import type { Notice } from "../../src/machine/context.ts";
import { tied } from "../../src/ui/parts/NoticeHere.tsx";
import { t } from "./words.ts";

/** What of all that is told says that something is wrong: a new one does not compile before it stands here. */
const IS_FAULT: Readonly<Record<Notice, boolean>> = {
  copied: false,
  "copy-left": false,
  "copy-deleted": false,
  deleted: false,
  "deleted-elsewhere": false,
  expired: false,
  "keeping-ended": false,
  "keeping-over": false,
  "not-copied": true,
  "not-kept": true,
  "not-kept-longer": true,
  "not-loaded": true,
  "not-printed": false,
  "not-printed-handed": false,
  "not-printed-urgent": false,
  "not-printed-yet": false,
  "not-readable": true,
  "other-version": false,
  "partly-readable": false,
  "earlier-version": false,
  opened: false,
  "opened-earlier": false,
  "opened-partly": false,
  "opened-newest": false,
  "earlier-added": false,
  "earlier-partly": false,
  "earlier-refused": true,
  "earlier-newest": false,
  "earlier-removed": false,
  "file-not-readable": true,
  "file-other-version": true,
  "file-other-questionnaire": true,
  "file-fhir": true,
  "file-fhir-several": true,
  "file-looking": false,
  "file-found": false,
  "file-stopped": false,
  "file-picture": true,
  "file-picture-damaged": true,
  "file-picture-kind": true,
  "file-picture-large": true,
  "file-picture-never": true,
  "file-picture-slow": true,
  "file-pdf": true,
  "file-drawing": true,
  "file-packed": true,
  "file-several": true,
  "file-empty": true,
  "code-not-readable": true,
  "code-other-version": true,
  "file-too-big": true,
  "file-saved": false,
  "not-shared": true,
  "words-copied": false,
  "words-not-copied": true,
  "card-saved": false,
  "card-not-drawn": true,
  "set-aside-deleted": false,
  "text-cut": false,
  "reminder-saved": false,
  "reminder-not-a-day": true,
};

test.each(Object.entries(IS_FAULT))(
  "%s told at a control: it is wrong there: %s",
  (name, isFault) => {
    const notice = Object.keys(IS_FAULT).find((one): one is Notice => one === name);
    const { "aria-invalid": isInvalid } = tied(
      { notice, noticeAt: "field", isTellingOdd: false, t },
      "field",
    );
    expect(isInvalid ?? false).toBe(isFault);
  },
);
