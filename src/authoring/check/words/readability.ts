// How hard a text is to read. The formula is rough: a floor, not a proof.

/** The sentences of a text. A label without a full stop is one. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; what is joined by a hyphen is one, a filled-in value is one. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(/\{\{\w+\}\}/g, "1").match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** The Flesch-Kincaid grade of a text: the year of school at which it can be read. */
export function gradeOf(text: string, names: readonly string[]): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, names), 0);
  return (
    0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
  );
}

/** The syllables of a word, by its groups of vowels. A name counts as two: there is no shorter word for it. */
export function syllablesOf(word: string, names: readonly string[]): number {
  const plain = word.toLowerCase().replace(/[’']s?$/, "");
  if (names.includes(plain)) return 2;
  if (!/[a-z]/.test(plain)) return 1;
  if (plain.includes("-"))
    return plain.split("-").reduce((sum, part) => sum + syllablesOf(part, names), 0);
  const spoken = plain
    // A silent ending: "place", "moved", "makes"; not "little", "needed", "pieces".
    .replace(/(?<=[^aeiouy])e$|(?<=[^td])ed$|(?<=[^aeiouyscxz])es$/, "")
    .replace(/(?<=[^aeiouy])l$/, /[^aeiouy]le$/.test(plain) ? "el" : "l");
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
