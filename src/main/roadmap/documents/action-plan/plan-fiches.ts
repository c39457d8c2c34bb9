import { plannedId } from '#main/office/paper/planned-write.ts'
import { noLines, previewLines } from '#main/office/paper/preview-lines.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { nameWords } from '#shared/records/directory/likeness/name-words.ts'
import { createAxes, foundedAxes } from './axes-of-plan.ts'
import { type FicheDraft, keepWords } from './fiche-draft.ts'
import { matchFiches } from './match-fiches.ts'
import type { FichesInput, FichesPlan, KnownPlans } from './plan-input.ts'
import { readPlan } from './read-plan.ts'
import { foreignPlan } from './says-plan.ts'
import { type SettledFiche, settleFiche } from './settle-fiche.ts'
import { createTeller } from './tell-lines.ts'

/** What an import would do of each line of an action plan, and the rows it would write. */
export const planFiches = (input: FichesInput): FichesPlan => {
  const { known, targets } = input
  const refusal = foreignPlan(targets)
  if (refusal !== null) return { ...nothingPlanned, refusal }
  let made = 0
  const create = (): RowId => {
    made += 1
    return plannedId(made)
  }
  const axes = createAxes(known.axes, create)
  const plan = readPlan(input, axes.axisNamed)
  const matches = matchFiches(plan.drafts, known.fiches, input.decisions)
  const sectorNamed = sectorsByName(known.sectors)
  const names = new Map([
    ...known.sectors.map(({ id, name }) => [id as string, name ?? ''] as const),
    ...known.axes.map(({ id, title }) => [id as string, title ?? ''] as const),
    ...known.actors.map(({ id, name }) => [id as string, name] as const),
    ...axes.founded().map(({ id, title }) => [id, title] as const),
  ])
  const settling = {
    known,
    create,
    sectorNamed,
    actorNamed: createActorNames(known.actors),
    nameOf: (id: string) => names.get(id) ?? '',
  }
  const settled = new Map<FicheDraft, SettledFiche>()
  for (const draft of plan.drafts) {
    const match = matches.get(draft)
    if (match === undefined || match.kind === 'doubtful') continue
    const { sector } = draft.given
    if (typeof sector === 'string' && sectorNamed(sector) === null) {
      draft.row.tell('sector', 'aucun secteur de l’espace ne porte ce nom\u00a0; ses mots restent sur la fiche')
      keepWords(draft, draft.row.named('sector')[0]?.name ?? 'Secteur', sector)
    }
    settled.set(draft, settleFiche(draft, match.kind === 'known' ? match.fiche : null, settling))
  }
  const used = new Set(
    [...plan.roleOf.values()].flatMap((role) => (role.kind === 'heading' ? [axes.axisNamed(role.axis).id] : [])),
  )
  for (const { axis } of settled.keys()) if (axis !== null) used.add(axis.id)
  const founded = axes.founded().filter(({ id }) => used.has(id))
  const numbered = foundedAxes(founded, known.axes)
  const tell = createTeller({ plan, matches, settled, founded, axisNamed: axes.axisNamed, nameOf: settling.nameOf })
  const told = plan.rows.map(tell).map((line) => ({ line, effect: line.effect, hasIssues: line.issues.length > 0 }))
  const preview = previewLines(told, input.limit)
  return {
    ...preview,
    lines: preview.lines.map(({ line }) => line),
    remarks: [...plan.remarks, ...axes.remarks(), ...numbered.remarks],
    refusal,
    writes: [...numbered.writes, ...[...settled.values()].flatMap(({ writes }) => writes)],
  }
}

/** Every line would be refused for the one reason. */
const nothingPlanned: Omit<FichesPlan, 'refusal'> = {
  ...noLines,
  remarks: [],
  writes: [],
}

const sectorsByName = (sectors: FichesInput['known']['sectors']): ((name: string) => RowId | null) => {
  const key = (name: string): string => sortKey(name).replace(/^secteur (?=.)/, '')
  const ids = new Map(sectors.map(({ id, name }) => [key(name ?? ''), id]))
  return (name) => ids.get(key(name)) ?? null
}

/** The structure of the directory that a name tells, `null` when none does or several would. */
const createActorNames = (actors: KnownPlans['actors']): ((name: string) => RowId | null) => {
  const byName = idsBy(actors, sortKey)
  const byWords = idsBy(actors, wordsKey)
  const only = (ids: ReadonlySet<RowId> | undefined): RowId | null => {
    const [id = null] = ids?.size === 1 ? ids : []
    return id
  }
  return (name) => only(byName.get(sortKey(name))) ?? only(byWords.get(wordsKey(name)))
}

/** What it is, then its own words in any order: « CCAS de Brévigny » is the « Centre communal d’action sociale » of the same. */
const wordsKey = (name: string): string => {
  const { kind, own } = nameWords(name, [])
  return `${kind} ${own.text}`
}

const idsBy = (
  actors: KnownPlans['actors'],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<RowId>> => {
  const ids = new Map<string, Set<RowId>>()
  for (const { id, name } of actors) ids.set(keyOf(name), (ids.get(keyOf(name)) ?? new Set()).add(id))
  return ids
}
