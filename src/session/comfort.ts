/** What can be set for comfort, and the values of each. All of it is about the app, and none about the person. */
export const COMFORTS = {
  /** How large letters are. */
  size: ["normal", "large", "largest"],
  /** How far colours stand apart: as the system says, or as far as they can. */
  contrast: ["system", "more"],
  /** Where the way on is: where the width puts it, at one side, or all across, for either thumb. */
  hand: ["auto", "left", "right", "full"],
  /** Whether options have numbers, and the keys of these choose them. */
  numbers: ["on", "off"],
  /** Whether a question can be read aloud by the device. */
  aloud: ["off", "on"],
} as const;

/** How somebody wants the app to be. */
export type Comfort = { readonly [Name in keyof typeof COMFORTS]: (typeof COMFORTS)[Name][number] };

/** As it is until somebody chooses. */
export const newComfort: Comfort = {
  size: "normal",
  contrast: "system",
  hand: "auto",
  numbers: "on",
  aloud: "off",
};
