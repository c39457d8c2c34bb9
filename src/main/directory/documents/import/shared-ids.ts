import { type LineDraft, say, textOf } from './draft.ts'
import { entryNameKey, originKey, streetKey, whereKey } from './match/keys.ts'
import { isAnotherHouse, isElsewhere, whereaboutsOf } from './match/whereabouts.ts'
import type { ImportInput } from './plan.ts'

/**
 * An identifier is that of one entry, or is none. Takes from the lines of a list the column of ids whose values are those
 * of several entries, and marks the SIRETs that several structures bear. Returns what is to be told, in French sentences.
 */
export const settleSharedIds = (drafts: readonly LineDraft[], input: ImportInput): readonly string[] => {
  if (input.format !== 'list') return []
  const taken = drafts.filter(({ refusal }) => refusal === null)
  const [shared] = sharedBy(taken, idOf, isOtherEntry)
  if (shared !== undefined) for (const draft of drafts) forgetId(draft, input.fileName)
  else uniteIds(taken)
  const pivots = sharedBy(taken, pivotOf, isOtherStructure)
  for (const { lines } of pivots) for (const draft of lines) draft.isPivotShared = true
  return [
    ...(shared === undefined ? [] : [idRemark(shared, columnOf(input))]),
    ...pivots.slice(0, mostTold).map(pivotRemark),
  ]
}

/** SIRETs told one by one. */
const mostTold = 5

interface Shared {
  readonly value: string
  readonly lines: readonly LineDraft[]
  /** The first two that contradict each other. */
  readonly pair: readonly [LineDraft, LineDraft]
}

const sharedBy = (
  drafts: readonly LineDraft[],
  read: (draft: LineDraft) => string | null,
  isOther: (a: LineDraft, b: LineDraft) => boolean,
): readonly Shared[] => {
  const byValue = Map.groupBy(drafts, read)
  byValue.delete(null)
  return [...byValue].flatMap(([value, lines]) => {
    const pair = value === null || lines.length < 2 ? null : contradiction(lines, isOther)
    return value === null || pair === null ? [] : [{ value, lines, pair }]
  })
}

/** Kinds of lines of one value that are compared with each other. */
const mostKinds = 50

/** The first two lines that contradict each other; lines that say the same of an entry are compared once. */
const contradiction = (
  lines: readonly LineDraft[],
  isOther: (a: LineDraft, b: LineDraft) => boolean,
): Shared['pair'] | null => {
  const kinds = new Map<string, LineDraft>()
  for (const line of lines) {
    if (kinds.size === mostKinds) break
    const kind = JSON.stringify([nameOf(line), standOf(line), textOf(line.actor, 'pivot')])
    if (!kinds.has(kind)) kinds.set(kind, line)
  }
  const compared = [...kinds.values()]
  for (const one of compared) for (const other of compared) if (isOther(one, other)) return [one, other]
  return null
}

const idOf = (draft: LineDraft): string | null => {
  const said = subjectOf(draft)
  return originKey({ ...said.fills, ...said.given }) === null ? null : textOf(said, 'sourceId')
}

const pivotOf = (draft: LineDraft): string | null =>
  draft.isActorOfPlace || draft.subject !== 'actor' ? null : textOf(draft.actor, 'pivot')

const subjectOf = (draft: LineDraft) => (draft.subject === 'place' ? draft.place : draft.actor)

const isOtherEntry = (a: LineDraft, b: LineDraft): boolean =>
  isOtherName(a, b) || standApart(a, b) || isOtherPivot(a, b)

/** One structure may be called in two ways where it stands. */
const isOtherStructure = (a: LineDraft, b: LineDraft): boolean =>
  isOtherName(a, b) && (standApart(a, b) || isOtherStreet(a, b))

const isOtherName = (a: LineDraft, b: LineDraft): boolean => nameOf(a) !== nameOf(b)

const nameOf = (draft: LineDraft): string => entryNameKey(textOf(subjectOf(draft), 'name') ?? '')

const standApart = (a: LineDraft, b: LineDraft): boolean => {
  const [one, other] = [standOf(a), standOf(b)]
  return isElsewhere(one, [other]) || isAnotherHouse(one, [other])
}

const standOf = (draft: LineDraft) => whereaboutsOf(subjectOf(draft).given, draft.place.given)

const isOtherPivot = (a: LineDraft, b: LineDraft): boolean => differ(textOf(a.actor, 'pivot'), textOf(b.actor, 'pivot'))

const isOtherStreet = (a: LineDraft, b: LineDraft): boolean =>
  differ(streetKey(subjectOf(a).given) || null, streetKey(subjectOf(b).given) || null)

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other

const forgetId = ({ actor, place }: LineDraft, fileName: string): void => {
  if (actor.fills.sourceId !== undefined) {
    const { sourceId, source, ...fills } = actor.fills
    actor.fills = fills
    say(actor, 'founds', 'source', fileName)
  }
  if (place.given.sourceId !== undefined) {
    const { sourceId, source, ...given } = place.given
    place.given = given
  }
}

/** Some ids number the lines, one a service: lines of one name at one address are about one entry, of the first of its ids. */
const uniteIds = (drafts: readonly LineDraft[]): void => {
  const numbered = drafts.filter((draft) => idOf(draft) !== null && streetKey(subjectOf(draft).given) !== '')
  const kindOf = (draft: LineDraft): string => {
    const { given } = subjectOf(draft)
    return [draft.subject, nameOf(draft), whereKey(given), streetKey(given), textOf(draft.actor, 'pivot')].join('|')
  }
  for (const alike of Map.groupBy(numbered, kindOf).values()) {
    // Whatever the order of the file.
    const [id = null] = alike.map(idOf).toSorted()
    if (alike.length > 1) for (const draft of alike) giveId(draft, id)
  }
}

const giveId = (draft: LineDraft, id: string | null): void => {
  const { actor, place } = draft
  if (draft.subject === 'place') place.given = { ...place.given, sourceId: id }
  else actor.fills = { ...actor.fills, sourceId: id }
}

const columnOf = ({ table, header, targets }: ImportInput): string =>
  table.lines[header]?.cells[targets.indexOf('actor.sourceId')]?.trim() ?? ''

const idRemark = ({ value, pair: [a, b] }: Shared, column: string): string =>
  `La colonne «\u00a0${column}\u00a0» n’identifie rien\u00a0: «\u00a0${value}\u00a0» y est écrit pour deux entrées, lignes ${a.line} et ${b.line}. Elle n’est pas reprise.`

const pivotRemark = ({ value, pair: [a, b] }: Shared): string =>
  `Le ${value.startsWith('W') ? 'RNA' : value.length === 9 ? 'SIREN' : 'SIRET'} ${value} est écrit pour plusieurs structures, lignes ${a.line} et ${b.line}\u00a0: il n’en identifie aucune.`
