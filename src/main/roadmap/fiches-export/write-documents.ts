import { row } from '#main/db/query.ts'
import type { FeatureContext, TemplateName } from '#main/kit/context.ts'
import { chosenTemplate } from '#main/kit/house-template-files.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadPeopleToHide } from '#main/kit/people-to-hide.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { wordType, writeWord } from '#main/kit/write-word.ts'
import { valuesWithoutPersons, withoutPersons } from '#main/office/discretion/without-persons.ts'
import { espaceValues } from '#main/office/paper/espace-values.ts'
import type { ReadyDocument } from '#shared/contract/ready-file.ts'
import type { RoadmapPart, RoadmapParts } from '#shared/contract/roadmap/fiches-export.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { PlaceholderValues } from '#shared/records/minutes/house-template/placeholders.ts'
import { loadFicheDocument } from './load-fiche.ts'
import { loadRoadmap } from './load-roadmap.ts'

interface Asked {
  readonly persons: boolean
  readonly template: TemplateChoice
  readonly job: string
}

/** A fiche as Word, kept for whoever asked. @throws AppFailure `not-found`, `cancelled`, `house-template.…` */
export const writeFiche = async (
  context: FeatureContext,
  { fiche: id, comments, ...asked }: Asked & { readonly fiche: RowId; readonly comments: boolean },
): Promise<ReadyDocument> => {
  const house = await chosenTemplate(context, 'fiche', asked.template)
  const printed = loadFicheDocument(context.workspace, id, { comments })
  const { composeFiche } = await import('../documents/fiche/compose-fiche.ts')
  const document = composeFiche(printed)
  const { espace, sector } = printed
  const facts = { espace, title: document.title, kind: 'Fiche-action', sector, footer: document.footer }
  return write(context, asked, {
    document,
    values: espaceValues({ ...facts, day: localDay(context.clock.now()) }),
    ours: 'fiche-action',
    house,
    name: ['Fiche-action', printed.reference, document.title],
  })
}

/** The roadmap or a part of it as Word. @throws AppFailure `not-found`, `cancelled`, `house-template.…` */
export const writeRoadmap = async (
  context: FeatureContext,
  { part, parts, ...asked }: Omit<Asked, 'persons'> & { readonly part: RoadmapPart; readonly parts: RoadmapParts },
): Promise<ReadyDocument> => {
  const { db } = context.workspace
  const house = await chosenTemplate(context, 'roadmap', asked.template)
  const day = localDay(context.clock.now())
  const roadmap = loadRoadmap(context.workspace, part, parts, day)
  const { composeRoadmap } = await import('../documents/roadmap/compose-roadmap.ts')
  const document = composeRoadmap(roadmap)
  const facts = { espace: roadmap.espace, title: document.title, kind: 'Feuille de route', sector: null }
  return write(
    context,
    { ...asked, persons: parts.persons },
    {
      document,
      values: espaceValues({ ...facts, footer: document.footer, day }),
      ours: 'feuille-de-route',
      house,
      name: ['Feuille-de-route', part.kind === 'axis' ? axisMark(row(db, 'axis', part.axis)?.number) : '', day],
    },
  )
}

const axisMark = (number: number | null | undefined): string => (number == null ? 'axe' : `axe-${number}`)

interface ToWrite {
  readonly document: ComposedDocument
  readonly values: PlaceholderValues
  readonly ours: TemplateName
  readonly house: Uint8Array | null
  /** Parts of the file’s name. */
  readonly name: readonly string[]
}

const write = async (
  context: FeatureContext,
  { persons, job }: Asked,
  { document, values, ours, house, name: parts }: ToWrite,
): Promise<ReadyDocument> => {
  const hidden = persons ? null : loadPeopleToHide(context.workspace.db, null)
  const content =
    hidden === null
      ? { document, values }
      : { document: withoutPersons(document, hidden), values: valuesWithoutPersons(values, hidden) }
  const { bytes, remarks } = await writeWord(context, content, { ours, house }, job)
  // A file’s name names nobody either.
  const told = hidden === null ? parts : [...parts.slice(0, 2), 'sans-personnes']
  const name = `${told
    .map((part) => safeName(part).slice(0, 90))
    .filter((part) => part !== '')
    .join('_')}.docx`
  context.files.put(job, { name, type: wordType, bytes })
  return { name, bytes: bytes.length, remarks }
}
