import { representatives } from '#main/db/identity.ts'
import { type PastRow, pastRows } from '#main/db/past-rows.ts'
import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import { localDay, startOfDay } from '#main/kit/local-day.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis, Fiche } from '#shared/records/records.ts'
import { ficheReferences } from '#shared/records/roadmap/fiche/references.ts'
import type { RoadmapOn } from '../documents/report/report.ts'
import type { RoadmapFiche } from '../documents/roadmap/roadmap.ts'

/** Reads the roadmap as it was at the end of a day (`YYYY-MM-DD`), from the log: axes, fiches, their steps and parties. */
export const roadmapPast = (workspace: WorkspaceDb): ((day: string) => RoadmapOn) => {
  const { db } = workspace
  const past = {
    axis: pastRows(workspace, 'axis'),
    fiche: pastRows(workspace, 'fiche'),
    step: pastRows(workspace, 'ficheStep'),
    party: pastRows(workspace, 'ficheParty'),
  }
  const sectors = new Map(rows(db, 'sector').map(({ id, name }) => [id, name]))
  return (day) => {
    const end = startOfDay(day, 1)
    const known = { axis: past.axis(end), fiche: past.fiche(end), step: past.step(end), party: past.party(end) }
    const standing = { axis: standingIn(rowsOf(known.axis)), fiche: standingIn(rowsOf(known.fiche)) }
    const axes = rowsOf(known.axis)
      .filter(({ id }) => standing.axis(id) === id)
      .toSorted(inOrderOf(({ number, title, id }) => [number, title, id]))
    const fiches = rowsOf(known.fiche)
      .filter(({ id }) => standing.fiche(id) === id)
      .map((fiche): Fiche => ({ ...fiche, axis: fiche.axis === null ? null : standing.axis(fiche.axis) }))
      .toSorted(inOrderOf(({ position, number, id }) => [position, number, id]))
    const references = ficheReferences(fiches, axes)
    const inFiche = <
      Part extends { readonly id: RowId; readonly fiche: RowId | null; readonly position: string | null },
    >(
      parts: readonly Part[],
    ) =>
      Map.groupBy(
        parts
          .toSorted(inOrderOf(({ position, id }) => [position, id]))
          .map((part): Part => ({ ...part, fiche: part.fiche === null ? null : standing.fiche(part.fiche) })),
        ({ fiche }) => fiche,
      )
    const steps = inFiche(rowsOf(known.step))
    const parties = inFiche(rowsOf(known.party))
    const nameOf = structureNames(
      db,
      rowsOf(known.party).map(({ actor }) => actor),
    )
    const knownAxes = new Map(axes.map((axis) => [axis.id, axis]))
    const told = fiches.map(
      (fiche): RoadmapFiche => ({
        ...nothingElse,
        fiche,
        reference: references.get(fiche.id) ?? '',
        axis: (fiche.axis === null ? null : knownAxes.get(fiche.axis)) ?? null,
        sector: (fiche.sector === null ? null : sectors.get(fiche.sector)) ?? null,
        steps: steps.get(fiche.id) ?? [],
        parties: (parties.get(fiche.id) ?? []).map((party) => ({ party, actor: nameOf(party.actor) })),
      }),
    )
    const ofAxis = (axis: Axis) => told.filter(({ fiche }) => fiche.axis === axis.id)
    return {
      day,
      axes: axes.map((axis) => ({ ...noDetails, axis, fiches: ofAxis(axis) })),
      loose: told.filter(({ axis }) => axis === null),
      writtenOn: new Map(
        Object.values(known).flatMap((rows) => [...rows].map(([id, one]) => [id, daysOf(one)] as const)),
      ),
      standingFor: standing.fiche,
    }
  }
}

/** What the roadmap of a day is not asked for. */
const noDetails = { instance: null, sheets: [], threads: [], gathered: [], said: [], isBare: true }
const nothingElse = {
  rubrics: [],
  rubricTexts: [],
  indicators: [],
  measures: [],
  comments: [],
  rank: null,
  origin: null,
  changedOn: null,
  gathered: null,
}

const rowsOf = <Row>(past: ReadonlyMap<RowId, { readonly row: Row }>): readonly Row[] =>
  [...past.values()].map(({ row }) => row)

const daysOf = ({ writtenAt }: Pick<PastRow<'fiche'>, 'writtenAt'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(writtenAt).map(([field, at]) => [field, localDay(new Date(at))]))

/** As `identity` says of rows as they are: the one that stands for each of those joined. */
const standingIn = (
  joined: readonly { readonly id: RowId; readonly sameAs: RowId | null }[],
): ((id: RowId) => RowId) => {
  const here = new Set(joined.map(({ id }) => id))
  const standing = representatives(
    joined.flatMap(({ id, sameAs }) => (sameAs !== null && here.has(sameAs) ? [{ id, other: sameAs }] : [])),
  )
  return (id) => (standing.get(id) as RowId | undefined) ?? id
}

/** As SQLite orders columns: nothing first, then by their value. */
const inOrderOf =
  <Row>(columns: (row: Row) => readonly (string | number | null)[]) =>
  (a: Row, b: Row): number => {
    const [left, right] = [columns(a), columns(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    const [one, other] = [left[at] ?? null, right[at] ?? null]
    if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1
    return one < other ? -1 : 1
  }
