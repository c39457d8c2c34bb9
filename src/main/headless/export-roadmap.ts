import type { RoadmapPart } from '#shared/contract/roadmap/fiches-export.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type PaperOutput, paperAsked } from './paper-asked.ts'
import type { Action, Session } from './session.ts'
import { exportTo } from './write-out.ts'

interface Options extends PaperOutput {
  readonly withoutPersons?: boolean
}

interface FicheOptions extends Options {
  readonly fiche?: string
  readonly number?: string
  readonly withoutComments?: boolean
}

/** One fiche as Word, by its id or by its number in the roadmap. */
export const exportFiche =
  ({ fiche: id, number, ...options }: FicheOptions): Action =>
  async (session) => {
    const fiche = id === undefined ? (await numbered(session, [number ?? '']))[0] : await known(session, id)
    if (fiche === undefined) throw noSuchFiche(number ?? '')
    const choices = { comments: options.withoutComments !== true, persons: options.withoutPersons !== true }
    const paper = await paperAsked(options)
    await exportTo(
      session,
      options,
      (job) => session.call('fichesExport.writeFiche', { fiche, ...choices, ...paper, job }),
      (told) => ({ fiche, ...told }),
    )
  }

interface RoadmapOptions extends Options {
  readonly axis?: string
  readonly fiches?: string
  readonly withoutCalendar?: boolean
  readonly withMatrix?: boolean
  readonly withComments?: boolean
  readonly withThreads?: boolean
}

/** The roadmap as Word, or the part of it that is named. */
export const exportRoadmap =
  (options: RoadmapOptions): Action =>
  async (session) => {
    const part = await partOf(session, options)
    const paper = await paperAsked(options)
    const parts = {
      persons: options.withoutPersons !== true,
      calendar: options.withoutCalendar !== true,
      matrix: options.withMatrix === true,
      comments: options.withComments === true,
      threads: options.withThreads === true,
    }
    await exportTo(session, options, (job) => session.call('fichesExport.writeRoadmap', { part, parts, ...paper, job }))
  }

const partOf = async (session: Session, { axis, fiches }: RoadmapOptions): Promise<RoadmapPart> => {
  if (fiches !== undefined) return { kind: 'fiches', fiches: await fichesNamed(session, fiches) }
  if (axis === undefined) return { kind: 'all' }
  const { axes } = await session.call('fiches.list', {})
  const found = axes.find(({ number }) => String(number) === axis)
  if (found === undefined) throw noSuchAxis(axis)
  return { kind: 'axis', axis: found.id }
}

/** « 1.1, 2.3 » */
export const fichesNamed = (session: Session, numbers: string): Promise<RowId[]> =>
  numbered(
    session,
    numbers.split(',').map((one) => one.trim()),
  )

/** The fiches that the roadmap prints under these numbers. */
const numbered = async ({ call }: Session, numbers: readonly string[]): Promise<RowId[]> => {
  const { lines } = await call('fiches.list', {})
  const ids = new Map(lines.map(({ id, reference }) => [reference, id]))
  return numbers.map((number) => {
    const id = ids.get(number)
    if (id === undefined) throw noSuchFiche(number)
    return id
  })
}

const known = async ({ call }: Session, id: string): Promise<RowId> => {
  const found = (await call('fiches.list', {})).lines.find((line) => line.id === id)
  if (found === undefined) throw noSuchFiche(id)
  return found.id
}

const noSuchFiche = (wanted: string) =>
  new AppFailure({
    code: 'fiche-unknown',
    fact: 'La fiche-action demandée n’a pas été trouvée.',
    cause: wanted === '' ? 'Ni identifiant ni numéro n’a été donné.' : `Aucune fiche-action ne porte « ${wanted} ».`,
    unchanged: 'Rien n’a été écrit.',
    next: 'La commande « list fiches » donne les identifiants et les numéros.',
  })

const noSuchAxis = (wanted: string) =>
  new AppFailure({
    code: 'axis-unknown',
    fact: 'L’axe demandé n’a pas été trouvé.',
    cause: `Aucun axe ne porte le numéro ${wanted}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'La commande « list axes » donne les axes et leurs numéros.',
  })
