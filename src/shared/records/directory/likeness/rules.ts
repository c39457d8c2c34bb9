import { type Comparable, comparable, comparablePerson } from './comparable.ts'
import type { Entry } from './entry.ts'
import { areAttached, mayBeOneEntity } from './legal-entity.ts'
import { type Likeness, likeness, mayExceed, personLikeness, personMayExceed, sharedIdentifier } from './likeness.ts'

/** How entries of one record are compared, and when two of them are proposed as one. */
interface LikenessRule {
  readonly ready: (entry: Entry) => Comparable
  /** What identifies an entry: those that share one of these are compared. */
  readonly keysOf: (entry: Comparable) => readonly string[]
  /** Words that stand for a commune where none is known: entries that share a rare one are compared. */
  readonly wordsOf: (entry: Comparable) => readonly string[]
  readonly compare: (a: Comparable, b: Comparable) => Likeness
  /** How alike two entries are that may be one, `null` for others. */
  readonly likely: (a: Comparable, b: Comparable) => Likeness | null
  /** False for two legal entities: they may be attached, not joined. */
  readonly isJoinable: (a: Comparable, b: Comparable) => boolean
}

/** National rule: more is asked of two entries of one source, which seldom lists one thing twice. */
export const threshold = { acrossSources: 83, withinOne: 90 } as const

/** With an identifier in common. A switchboard, a shared mail box do not make one of two. */
const thresholdIdentified = 50

/** Two persons of whom the names alone are known. */
const thresholdNamesake = 99

const likelyByScore = (a: Comparable, b: Comparable): Likeness | null => {
  const isOneSource = a.entry.source !== null && a.entry.source === b.entry.source
  const ordinary = isOneSource ? threshold.withinOne : threshold.acrossSources
  const least = sharedIdentifier(a, b) === null ? ordinary : thresholdIdentified
  if (!mayShareTypology(a, b) || !mayExceed(least, a, b)) return null
  const found = likeness(a, b)
  return found.score > least ? found : null
}

const mayShareTypology = (a: Comparable, b: Comparable): boolean =>
  a.entry.typologies.length === 0 ||
  b.entry.typologies.length === 0 ||
  a.entry.typologies.some((typology) => b.entry.typologies.includes(typology))

const identifierKeys = ({ pivot, phone, email }: Comparable): readonly string[] => [
  ...pivot.map((one) => `pivot ${one}`),
  ...phone.map((one) => `phone ${one}`),
  ...email.map((one) => `email ${one}`),
]

const identifierKeysByCommune = (entry: Comparable): readonly string[] =>
  entry.addresses.flatMap(({ inseeCode }) =>
    inseeCode === null ? [] : identifierKeys(entry).map((key) => `${inseeCode} ${key}`),
  )

const nameWordsOf = ({ names }: Comparable): readonly string[] => names.flatMap(({ all }) => all.text.split(' '))

/** Places of one operator share its SIRET, telephone and mail box: what identifies counts within a commune only. */
const placeRule: LikenessRule = {
  ready: comparable,
  keysOf: identifierKeysByCommune,
  wordsOf: nameWordsOf,
  compare: likeness,
  likely: likelyByScore,
  isJoinable: (a, b) => mayBeOneEntity(a.entry, b.entry),
}

/** A structure's SIRET says it all, whatever its names. An antenna and what it belongs to are told apart already. */
const actorRule: LikenessRule = {
  ...placeRule,
  keysOf: identifierKeys,
  likely: (a, b) => {
    if (areAttached(a.entry, b.entry)) return null
    return sharedIdentifier(a, b) === 'pivot' ? likeness(a, b) : likelyByScore(a, b)
  },
}

/** A person is the same name, first name first or last, or the same mail address under a name not too far. */
const personRule: LikenessRule = {
  ready: comparablePerson,
  keysOf: (entry) => [
    ...entry.names.map(({ all }) => `name ${all.text}`),
    ...entry.email.map((email) => `email ${email}`),
  ],
  wordsOf: nameWordsOf,
  compare: personLikeness,
  likely: (a, b) => {
    const least = sharedIdentifier(a, b, ['email']) === null ? thresholdNamesake : thresholdIdentified
    if (!personMayExceed(least, a, b)) return null
    const found = personLikeness(a, b)
    return found.name > least ? found : null
  },
  isJoinable: () => true,
}

export const likenessRules = { actor: actorRule, place: placeRule, person: personRule } as const

export type EntryRecord = keyof typeof likenessRules
