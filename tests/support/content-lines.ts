import { expect } from 'vitest'

/** A line of a calendar or a card, once unfolded: its name with its parameters, and its value as it is escaped. */
export interface ContentLine {
  readonly name: string
  readonly value: string
}

/**
 * The lines of a file of calendars or cards, by the letter of RFC 5545 and RFC 2425: ended by CR LF, of 75 octets at most, no
 * character cut in two by a fold. It shares no code with the library that writes them.
 */
export const contentLines = (bytes: Uint8Array): readonly ContentLine[] => {
  const physical = Buffer.from(bytes).toString('latin1').split('\r\n')
  expect(physical.pop(), 'the last line is ended').toBe('')
  for (const line of physical) {
    expect(line, 'no other end of line').not.toMatch(/[\r\n]/)
    expect(line.length).toBeLessThanOrEqual(75)
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow()
  }
  return Buffer.from(physical.join('\r\n').replaceAll('\r\n ', ''), 'latin1')
    .toString()
    .split('\r\n')
    .map((line) => {
      const [, name = '', value = ''] = /^((?:[^":]|"[^"]*")*):(.*)$/s.exec(line) ?? []
      expect(name, 'a name, then a value').toMatch(/^[A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*$/)
      return { name, value }
    })
}

/** A value that is one text: a semicolon there parts nothing. */
export const wordsOf = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

/** The parts of a value that has several: « a\;b;c » are « a;b » and « c ». */
export const partsOf = (value: string): readonly string[] =>
  [...`${value};`.matchAll(/((?:\\.|[^\\;])*);/gs)].map(([, part = '']) => wordsOf(part))
