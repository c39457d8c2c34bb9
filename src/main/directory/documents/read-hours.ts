import { printRule } from './print-rule.ts'

/** Opening hours as a person reads them. */
export interface FrenchHours {
  /** One a rule: « Du lundi au vendredi 9 h 00 – 12 h 00 ». The text itself when it could not be read. */
  readonly lines: readonly string[]
  readonly readable: boolean
}

/** Where public and school holidays are looked up; the hours of a place name neither a town nor a year. */
const somewhere = { lat: 46, lon: 2, address: { country_code: 'fr', state: '' } }

const options = {
  mode: 2,
  locale: 'fr',
  tag_key: undefined,
  map_value: undefined,
  warnings_severity: undefined,
} as const

/** The library reads its options under `conf`, which its declarations leave out. */
const lineByLine: object = { conf: { locale: 'fr', rule_sep_string: '\n', print_semicolon: false } }

/**
 * Reads OSM « opening_hours » text and prints it in French.
 * @param text « Mo-Fr 09:00-12:00; PH off »
 */
export const readHours = async (text: string): Promise<FrenchHours> => {
  // Twelve hundred kilobytes of it: loaded only where hours are read.
  const { default: OpeningHours } = await import('opening_hours')
  try {
    const hours = new OpeningHours(text, somewhere, options)
    const rules = hours.prettifyValue(lineByLine).split('\n')
    return { lines: rules.map(printRule), readable: true }
  } catch {
    // The library throws the sentence of its first complaint: the text is then shown as it is.
    return { lines: [text], readable: false }
  }
}
