/** A fault that cost somebody answers, privacy or help, and what is so instead. */
export type Fault = {
  /** What somebody did, or what happened to them. */
  readonly fault: string;
  /** The words a person then sees, by their keys. None where nothing needs to be said. */
  readonly says: readonly string[];
  /** What is kept, or what is certain. */
  readonly keeps: string;
  /** The test that does the same, by its file and by words of its name. */
  readonly test: readonly [file: string, name: string];
};

/** The faults that were found by use, by the kind they are of. Each kind is held wherever it can occur. */
export const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  "a translated page": [
    {
      fault: "words that change in place keep the ones that a translator put there",
      says: ["call.number", "keeping.stop", "part", "characters"],
      keeps: "what is read, what has the focus, and what is told once, as without a translator",
      test: ["e2e/translated", "is the same on a page that is translated"],
    },
    {
      fault: "the button shows the number of before and dials another",
      says: ["call.number"],
      keeps: "the number that is read is called",
      test: ["e2e/translated", "the number that is read is called"],
    },
    {
      fault: "the page is translated before the app begins",
      says: ["start.go"],
      keeps: "the app as a whole",
      test: ["e2e/translated", "what is translated before the app begins gives way to it"],
    },
  ],
  "a page that is used before its script has come": [
    {
      fault: "an answer is chosen and sent before the app hears it",
      says: ["waiting"],
      keeps: "every choice, and every press in its order",
      test: ["e2e/early", "the first question is answered before the app has come"],
    },
    {
      fault: "an emergency is told before the app hears it",
      says: ["call.number"],
      keeps: "the stop page, with the number that was chosen",
      test: ["e2e/early", "an emergency that is ticked and sent before the app has come"],
    },
    {
      fault: "the app draws over what somebody reads, has opened or translated",
      says: [],
      keeps: "the page as it is, to the node",
      test: ["e2e/early", "the app takes a page over as it is"],
    },
    {
      fault: "a helper answers before their words have come",
      says: ["waiting"],
      keeps: "no question in the words for others",
      test: ["e2e/early", "a helper sees no question in the words for others"],
    },
  ],
  "a page that cannot start": [
    {
      fault: "the script is missing, refused or not understood",
      says: ["starting.title", "starting.text", "starting.browser", "start.paper"],
      keeps: "the answers of before, and a way to the paper version",
      test: ["e2e/starting", "the page says what to do, and the paper version is one press away"],
    },
    {
      fault: "the page is opened from a disk",
      says: ["starting.file"],
      keeps: "the paper version, with its styles",
      test: ["e2e/styles", "from a disk the start page says what to do"],
    },
    {
      fault: "a late part is lost",
      says: ["notice.not-loaded", "failure.reload"],
      keeps: "the place and every answer, after a reload",
      test: ["e2e/failure", "once it loads again, a reload goes on where the person was"],
    },
    {
      fault: "the app fails while nothing is saved",
      says: ["failure.unsaved"],
      keeps: "no promise that cannot be kept",
      test: ["e2e/failure", "does not promise that answers are still here"],
    },
  ],
  "a lost style sheet": [
    {
      fault: "the styles of the print are lost on the way, and the paper is blank",
      says: [],
      keeps: "styles stand in the page, so that the paper is whole",
      test: ["e2e/styles", "the paper is whole once the person has come to the end"],
    },
  ],
  "two tabs": [
    {
      fault: "a tab that changes the size of letters writes its old answers over newer ones",
      says: ["copyChoice.title", "copyChoice.theirs", "copyChoice.ours"],
      keeps: "the newer copy",
      test: ["e2e/tabs", "do not write over newer answers of another"],
    },
    {
      fault: "whoever chooses between the answers of two tabs is led away from what they were at",
      says: ["copyChoice.theirs", "copyChoice.ours"],
      keeps: "the page where they are, unless an emergency comes first",
      test: ["e2e/tabs", "while they look at something stays there"],
    },
    {
      fault: "a tab in which nothing was said deletes the copy that another kept",
      says: [],
      keeps: "the copy",
      test: ["e2e/tabs", "a tab in which nothing was said leaves the copy of another alone"],
    },
    {
      fault: "the answers that another tab kept are of another version",
      says: ["unreadable.title", "unreadable.keep", "unreadable.delete"],
      keeps: "both, those of the other version unopened",
      test: ["e2e/tabs", "a copy of another version that another tab wrote is told"],
    },
    {
      fault: "somebody has to choose between two sets of answers",
      says: ["setAside.title"],
      keeps: "both, one of them set aside",
      test: ["e2e/tabs", "loses neither the answers of one tab nor of the other"],
    },
    {
      fault: "another tab ends the keeping without a word",
      says: ["notice.keeping-ended"],
      keeps: "the answers, in this tab alone",
      test: ["e2e/tabs", "where one tab stops keeping, the other says so"],
    },
  ],
  deleting: [
    {
      fault: "another tab still holds what was deleted",
      says: ["notice.deleted-elsewhere", "deleted.title", "deleted.bringBack"],
      keeps: "nothing but the way back, in memory",
      test: ["e2e/tabs", "deleting in one tab deletes in the other"],
    },
    {
      fault: "Delete does nothing in a tab where nothing was said",
      says: ["notice.deleted"],
      keeps: "nothing, in any tab",
      test: ["e2e/tabs", "who deletes where nothing was said deletes the copy of another tab"],
    },
    {
      fault: "answers that could not be read survive a deletion elsewhere",
      says: ["deleted.title"],
      keeps: "nothing",
      test: ["e2e/tabs", "deleting deletes what was set aside as unreadable"],
    },
    {
      fault: "the way back is behind the button that ends it",
      says: ["deleted.text", "deleted.left"],
      keeps: "the panel has the focus, and stays until a new answer",
      test: ["e2e/tabs", "the panel with the way back has the focus"],
    },
    {
      fault: "Back shows the whole result again, and one press stores it",
      says: ["start.title"],
      keeps: "nothing",
      test: ["e2e/returning", "Back after deleting shows nothing"],
    },
    {
      fault: "after another site whoever comes next can bring the answers back",
      says: [],
      keeps: "nothing",
      test: ["e2e/returning", "after another site nobody can bring back"],
    },
    {
      fault: "titles in the history tell what was answered",
      says: ["titles.asking"],
      keeps: "titles that number the pages",
      test: ["e2e/traces", "neither address, title nor history holds an answer"],
    },
  ],
  "what is claimed": [
    {
      fault: "storage is blocked, and a page says that one can reload",
      says: ["footer.unsaved"],
      keeps: "the answers while the page is open; the browser asks before it is left",
      test: ["e2e/storage", "it says so on every page, asks before one leaves"],
    },
  ],
  "a store that is full": [
    {
      fault: "nothing can be written, and what was written is not read either",
      says: ["footer.unsaved"],
      keeps: "the answers of before",
      test: ["e2e/promised", "what was saved is read although the browser lets us write no more"],
    },
  ],
  "a file over one’s own answers": [
    {
      fault: "a file that is slow to read opens after its person deleted or went on",
      says: ["notice.file-stopped"],
      keeps: "the place, and the way back",
      test: ["e2e/files", "that is slow to read does not open after its person deleted"],
    },
    {
      fault: "another file, the start page or a reload takes the way back",
      says: ["setAside.title", "setAside.text", "setAside.bringBack", "setAside.delete"],
      keeps: "each set of answers, until it is deleted by choice",
      test: ["e2e/promised", "what two files replaced is there after a reload"],
    },
    {
      fault: "a drop replaces the answers unasked",
      says: ["offered.title", "offered.open", "offered.refuse"],
      keeps: "the answers, until somebody says yes",
      test: ["e2e/files", "is dropped on the page, in whatever place"],
    },
    {
      fault: "of several files that are dropped the first is taken unsaid",
      says: ["notice.file-several"],
      keeps: "everything as it was",
      test: ["app/files", "of several none is taken, and that is told"],
    },
  ],
  keeping: [
    {
      fault: "answers outlive the promised day in a tab that is reloaded",
      says: ["notice.expired"],
      keeps: "nothing",
      test: ["e2e/promised", "on the day after nothing stores them"],
    },
    {
      fault: "a clock that is 20 years ahead deletes at once",
      says: ["late.title", "late.text"],
      keeps: "the answers; they open when the clock is right",
      test: ["e2e/promised", "a clock 20 years ahead deletes nothing"],
    },
    {
      fault: "the clock is right again, and the page says that nothing is kept",
      says: ["keeping.isKept"],
      keeps: "the copy, and the keeping",
      test: ["e2e/promised", "answers are kept again once the clock is right"],
    },
    {
      fault: "the page still says that answers are kept when the day is over",
      says: ["notice.keeping-over"],
      keeps: "the answers, in this tab alone",
      test: ["e2e/promised", "who still has the page open when the day is over is told"],
    },
    {
      fault: "one value of a newer version costs all, and includes what was left out",
      says: ["notice.partly-readable"],
      keeps: "every other value; what was left out stays out; the keeping goes on",
      test: ["e2e/promised", "one value that is not known costs no other"],
    },
  ],
  print: [
    {
      fault: "the browser has no print, or does nothing",
      says: ["notice.not-printed", "notice.not-printed-urgent", "notice.not-printed-yet"],
      keeps: "other ways to take the page along",
      test: ["e2e/no-print", "says how else"],
    },
    {
      fault: "a result that is open over midnight prints and copies yesterday",
      says: [],
      keeps: "the day on which it is printed",
      test: ["e2e/day", "prints the day on which it is printed"],
    },
    {
      fault: "forced dark colours print on black",
      says: [],
      keeps: "black on white",
      test: ["e2e/set", "prints black on white, with backgrounds too"],
    },
    {
      fault: "with a smallest type of 20 pixels the first page is cut",
      says: [],
      keeps: "all of it, in reading order, on counted sides",
      test: ["e2e/set", "in a browser whose smallest type is of 20 pixels"],
    },
    {
      fault: "paper does not say that its version is overdue for review",
      says: ["result.overdue"],
      keeps: "the warning, for the doctor and the person",
      test: ["e2e/day", "from the day after its review on, the paper says so"],
    },
  ],
  FHIR: [
    {
      fault: "a patient with a full address becomes a helper",
      says: ["notice.opened"],
      keeps: "who answered",
      test: ["formats/fhir/read", "who answered"],
    },
    {
      fault: "a Bundle is said to hold no answers",
      says: ["notice.opened", "notice.opened-newest"],
      keeps: "the answers in it, the newest of several",
      test: ["app/files", "with several answers opens the newest, and says so"],
    },
    {
      fault: "half a character changes on its way, and an open direction turns what follows",
      says: [],
      keeps: "the letters as they were written, and all around them",
      test: ["e2e/direction", "nothing a person wrote turns what stands around it"],
    },
  ],
  "own words": [
    {
      fault: "spaces alone print an empty section",
      says: ["notAnswered"],
      keeps: "the rest of the page",
      test: ["e2e/own-words", "print nothing"],
    },
    {
      fault: "over a limit the rest is dropped unsaid",
      says: ["charactersOver", "charactersMost", "notTaken.title"],
      keeps: "every letter, on its page",
      test: ["e2e/own-words", "what is too long when its page is left is told"],
    },
    {
      fault: "own questions end after 300 characters",
      says: ["askList.long", "copying.cut"],
      keeps: "all of them, on the later pages",
      test: ["e2e/own-words", "own questions of any length are all on the doctor’s paper"],
    },
  ],
  pictures: [
    {
      fault: "a small file holds a picture that takes all memory",
      says: ["notice.file-picture-large"],
      keeps: "the page as it was; nothing is opened",
      test: ["e2e/pictures", "is refused before it is opened"],
    },
    {
      fault: "a picture keeps the page busy",
      says: ["notice.file-looking", "looking.stop", "notice.file-picture-slow"],
      keeps: "the page can be used, and looking ends",
      test: ["e2e/pictures", "the page answers, and looking can be stopped"],
    },
    {
      fault: "a photo is judged by its name",
      says: ["notice.file-picture-kind"],
      keeps: "what it holds decides, and the words say what helps",
      test: ["e2e/pictures", "a photo named as a file of ours"],
    },
  ],
  codes: [
    {
      fault: "a right code, typed otherwise, is said to be wrong",
      says: ["notice.opened"],
      keeps: "the same record however it is typed",
      test: ["formats/code/pack", "a code is read however it is typed"],
    },
  ],
};
