/** Whether what was saved with one version can be read with another: whether their first numbers are the same. */
export function isSameMajor(version: unknown, other: string): boolean {
  return majorOf(version) === majorOf(other);
}

function majorOf(version: unknown): string | undefined {
  return typeof version === "string" ? /^(\d+)(\.|$)/.exec(version)?.[1] : undefined;
}
