import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadPeopleToHide } from '#main/kit/people-to-hide.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { type WordDocument, writeWord } from '#main/kit/write-word.ts'
import { valuesWithoutPersons, withoutPersons } from '#main/office/discretion/without-persons.ts'
import { espaceValues } from '#main/office/paper/espace-values.ts'
import type { AskedOf } from '#shared/contract/define.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { fichesExportContract } from '#shared/contract/roadmap/fiches-export.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheDocument } from '../documents/fiche/printed-fiche.ts'
import { loadPrinted } from './load-printed.ts'
import { loadPart, loadRoadmap } from './load-roadmap.ts'
import type { MeasuresOf } from './measures-of.ts'
import { picturesIn } from './pictures-in.ts'

type Asked<Name extends 'writeFiche' | 'writeRoadmap'> = AskedOf<(typeof fichesExportContract)[Name]>

/** A fiche as Word. @throws AppFailure `not-found`, `cancelled`, `house-template.…` */
export const writeFiche = async (
  context: FeatureContext,
  { fiche, comments, persons, ...asked }: Asked<'writeFiche'>,
): Promise<MadeFile<ReadyDocument>> => {
  const { composeFiche } = await import('../documents/fiche/compose-fiche.ts')
  const printed = loadFicheDocument(context.workspace, fiche, { comments })
  const { espace, sector, reference } = printed
  const document = composeFiche(printed)
  const facts = { espace, title: document.title, kind: 'Fiche-action', sector, footer: document.footer }
  const values = espaceValues({ ...facts, day: localDay(context.clock.now()) })
  // A file’s name names nobody either.
  const name = fileName(['Fiche-action', reference, persons ? document.title : 'sans-personnes'], 'docx')
  const word = told(context.workspace.db, { name, document, values }, persons)
  return writeWord(context, word, { ours: 'fiche-action', house: 'fiche' }, asked)
}

/** The roadmap or a part of it as Word. @throws AppFailure `not-found`, `cancelled`, `house-template.…` */
export const writeRoadmap = async (
  context: FeatureContext,
  measuresOf: MeasuresOf,
  { part, parts, ...asked }: Asked<'writeRoadmap'>,
): Promise<MadeFile<ReadyDocument>> => {
  const { composeRoadmap } = await import('../documents/roadmap/compose-roadmap.ts')
  const { measurePage } = await import('#main/office/docx/measure/measure-page.ts')
  const { db } = context.workspace
  const day = localDay(context.clock.now())
  const roadmap = loadRoadmap(context.workspace, part, parts, { day, measuresOf })
  const document = composeRoadmap(roadmap, measurePage(await context.readTemplate('feuille-de-route')))
  const facts = { espace: roadmap.espace, title: document.title, kind: 'Feuille de route', sector: null }
  const values = espaceValues({ ...facts, footer: document.footer, day })
  const axis = part.kind === 'axis' ? axisMark(row(db, 'axis', part.axis)?.number) : null
  const name = fileName(['Feuille-de-route', axis, parts.persons ? day : 'sans-personnes'], 'docx')
  const word = told(db, { name, document, values }, parts.persons)
  return writeWord(context, word, { ours: 'feuille-de-route', house: 'roadmap', inHouse: otherPages }, asked)
}

/** A template of the house has its own letters and margins. */
const otherPages =
  'Les numéros de page du sommaire sont ceux de la mise en page de Concerto\u00a0: dans Word, Ctrl\u00a0A puis F9 les met à jour.'

const axisMark = (number: number | null | undefined): string => (number == null ? 'axe' : `axe-${number}`)

const told = (db: Db, { name, document, values }: WordDocument, persons: boolean): WordDocument => {
  if (persons) return { name, document, values }
  const hidden = loadPeopleToHide(db, null)
  return { name, document: withoutPersons(document, hidden), values: valuesWithoutPersons(values, hidden) }
}

/** A fiche with all that its document says. @throws AppFailure `not-found` */
const loadFicheDocument = (
  workspace: WorkspaceDb,
  id: RowId,
  wanted: { readonly comments: boolean },
): FicheDocument => {
  const { db } = workspace
  const { standing } = sameEntry(db, 'fiche', id)
  const { fiches } = loadPart(db, { kind: 'all' })
  const [printed] = loadPrinted(
    workspace,
    fiches.filter(({ fiche }) => fiche.id === standing),
    wanted,
  )
  if (printed === undefined) throw missing('fiche')
  return {
    ...printed,
    espace: loadEspace(db),
    pictures: picturesIn(db, [printed.fiche, ...printed.rubricTexts]),
  }
}
