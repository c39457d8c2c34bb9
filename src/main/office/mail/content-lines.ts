import ICAL from 'ical.js'

/** The library counts the space that begins a folded line beside the 75 octets that a line may have. */
ICAL.foldLength = 74

/** A file of calendars or cards: their lines folded, each ended as mail ends them. */
export const contentLines = (...components: readonly ICAL.Component[]): Uint8Array =>
  new TextEncoder().encode(components.map((component) => `${component.toString()}\r\n`).join(''))
