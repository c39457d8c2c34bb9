import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { whereabouts } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { inStandingFiche } from '#main/roadmap/read/standing-fiches.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { GivenFigures, IndicatorPage, SplitWay } from '#shared/contract/indicators/indicators.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { BreakdownItem, Indicator, IndicatorVersion, ReadingNote } from '#shared/records/records.ts'
import { byTime, isPeriod } from '#shared/text/period.ts'

/** What the page of an indicator tells. */
export const loadPage = (context: FeatureContext, id: RowId): Omit<IndicatorPage, 'today'> => {
  const { db } = context.workspace
  const indicator = demand(db, 'indicator', id)
  return {
    ...loadSurroundings(db),
    indicator,
    versions: loadVersions(db, id),
    breakdowns: loadBreakdowns(db, id),
    targets: rows(db, 'target', (q) => q.where('indicator', '=', id).orderBy('year').orderBy('sector').orderBy('id')),
    notes: loadNotes(db, id),
    fiches: loadFiches(db, id),
    given: givenFigures(context, id),
    namesakes: namesakes(db, indicator),
  }
}

/** The latest first. */
export const loadVersions = (db: Db, id: RowId): readonly IndicatorVersion[] =>
  rows(db, 'indicatorVersion', (q) => q.where('indicator', '=', id).orderBy('until', 'desc').orderBy('id', 'desc'))

export const loadBreakdowns = (db: Db, id: RowId): readonly SplitWay[] =>
  rows(db, 'breakdown', (q) => q.where('indicator', '=', id).orderBy('position').orderBy('id')).map((breakdown) => {
    const items = rows(db, 'breakdownItem', (q) =>
      q.where('breakdown', '=', breakdown.id).orderBy('position').orderBy('id'),
    )
    return { breakdown, items, figuresOf: figuresOf(db, items) }
  })

const figuresOf = (db: Db, items: readonly BreakdownItem[]): SplitWay['figuresOf'] => {
  const ids = items.map(({ id }) => id)
  const figures = rows(db, 'figure', (q) => q.where('item', 'in', ids))
  return Object.fromEntries([...Map.groupBy(figures, ({ item }) => item)].map(([item, given]) => [item, given.length]))
}

const loadNotes = (db: Db, id: RowId): IndicatorPage['notes'] =>
  rows(db, 'readingNote', (q) => q.where('indicator', '=', id).orderBy('id'))
    .toSorted((a, b) => latestFirst(a, b))
    .map((note) => ({ note, author: row(db, 'member', note.member)?.name ?? null }))

const latestFirst = ({ period: a }: ReadingNote, { period: b }: ReadingNote): number =>
  a !== null && b !== null && isPeriod(a) && isPeriod(b) ? byTime(b, a) : 0

const loadFiches = (db: Db, id: RowId): IndicatorPage['fiches'] => {
  const tied = rows(db, 'ficheIndicator', (q) => q.where('indicator', '=', id).orderBy('id')).map(inStandingFiche(db))
  return [...new Set(tied.map(({ fiche }) => fiche))].flatMap((fiche) => {
    const found = row(db, 'fiche', fiche)
    return found === null ? [] : [{ id: found.id, title: found.title }]
  })
}

const givenFigures = (context: FeatureContext, id: RowId): GivenFigures => {
  const figures = rows(context.workspace.db, 'figure', (q) => q.where('indicator', '=', id))
  const standing = representativesOf(context.workspace.db, 'actor')
  const given = figures.flatMap(({ actor, value }) => (actor === null || value === null ? [] : standing(actor)))
  const actors = [...new Set(given)]
  const where = whereabouts(context, 'actors', actors)
  const sectors = new Set(actors.flatMap((actor) => where.get(actor)?.sector ?? []))
  return { count: figures.length, actors: actors.length, sectors: sectors.size }
}

const namesakes = (db: Db, { id, name }: Indicator): IndicatorPage['namesakes'] =>
  rows(db, 'indicator', (q) => q.where('id', '<>', id).orderBy('id'))
    .filter((other) => name !== null && fold(other.name ?? '') === fold(name))
    .map((other) => ({ id: other.id, name: other.name }))
