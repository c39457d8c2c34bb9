/** The clocks of the départements: that of Paris, and those overseas, which never change. Offsets as iCalendar writes them. */
export interface TimeZone {
  /** Its IANA name. */
  readonly name: string
  readonly standard: { readonly offset: string; readonly abbreviation: string }
  /** Where clocks move forward in summer, by the rule of the European Union. */
  readonly summer: { readonly offset: string; readonly abbreviation: string } | null
}

const paris: TimeZone = {
  name: 'Europe/Paris',
  standard: { offset: '+0100', abbreviation: 'CET' },
  summer: { offset: '+0200', abbreviation: 'CEST' },
}

const overseas = (name: string, offset: string): TimeZone => ({
  name,
  standard: { offset, abbreviation: offset.replace(/00$/, '') },
  summer: null,
})

const byDepartement: Readonly<Record<string, TimeZone>> = {
  '971': overseas('America/Guadeloupe', '-0400'),
  '972': overseas('America/Martinique', '-0400'),
  '973': overseas('America/Cayenne', '-0300'),
  '974': overseas('Indian/Reunion', '+0400'),
  '976': overseas('Indian/Mayotte', '+0300'),
}

/** @param departement its INSEE code; Paris when it is not known */
export const timeZoneOf = (departement: string | null): TimeZone => byDepartement[departement ?? ''] ?? paris
