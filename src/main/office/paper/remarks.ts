import { enumerated } from '#shared/kernel/enumerated.ts'
import { counted } from '#shared/text/french-numbers.ts'

/** Something a person should know of what was written of an entry. */
export interface Remark {
  /** Of the entry. */
  readonly name: string
  /** A French sentence without its subject, capital nor full stop: « l’adresse manque ». */
  readonly what: string
}

/** Entries named in one sentence; the others are counted. */
const mostNamed = 20

/** One sentence a thing to know, with the entries it is about: « Accueil du CCAS » et « Bus numérique » : … */
export const sentencesOf = (remarks: readonly Remark[]): readonly string[] =>
  [...Map.groupBy(remarks, ({ what }) => what)].map(
    ([what, about]) => `${namesOf(about.map(({ name }) => name))}\u00a0: ${what}.`,
  )

const namesOf = (names: readonly string[]): string => {
  const named = names.slice(0, mostNamed).map((name) => `«\u00a0${name}\u00a0»`)
  const others = names.length - named.length
  return enumerated(others === 0 ? named : [...named, counted(others, 'autre', 'autres')])
}
