import { randomUUID } from 'node:crypto'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from './attend.ts'
import { meetingDraft } from './meeting-draft.ts'
import { paragraphsOf } from './read-docx.ts'
import type { TestApp } from './test-app.ts'

/** Each paragraph of a Word file, ordinary spaces for those that hold. */
export const words = (bytes: Uint8Array): readonly string[] =>
  paragraphsOf(bytes).map((line) => line.replaceAll('\u00a0', ' '))

/** A paper of a meeting, written as a window asks for it. */
export const written = async (app: TestApp, meeting: RowId, document: WantedDocument) => {
  const job = randomUUID()
  const { name } = await app.call('meetingDocuments.write', { meeting, document, job })
  return { name, content: app.app.file(job)?.bytes ?? new Uint8Array() }
}

export const update = (
  app: TestApp,
  record: 'meeting' | 'attendance' | 'espace' | 'person' | 'actor',
  id: RowId,
  changes: object,
) => app.call('records.update', { record, id, changes } as never)

/** A concertation from nine to noon with three points and a pause, and nobody yet. */
export const prepared = async (app: TestApp): Promise<RowId> => {
  const { id } = await app.call('meetings.create', {
    ...meetingDraft,
    title: '2e concertation',
    seriesName: 'Concertations',
    date: '2027-03-01',
    endsAt: '12:00',
    place: 'Salle du Pressoir',
  })
  const points = [
    { kind: 'point', title: 'Accueil', minutes: 30, speaker: 'Mme VERSOLIVE' },
    { kind: 'point', title: 'Tables tournantes', minutes: 120, detail: 'quatre temps de 30 min', support: 'Panneaux' },
    { kind: 'pause', title: 'Pause', minutes: 15 },
    { kind: 'point', title: 'Clôture', minutes: 10 },
  ]
  for (const [index, values] of points.entries())
    await app.call('records.create', {
      record: 'agendaItem',
      values: { meeting: id, position: `a${index}`, ...values },
    } as never)
  return id
}

/** Someone present; their row. */
export const list = async (
  app: TestApp,
  meeting: RowId,
  lastName: string,
  more: { part?: 'speaker'; structure?: string } = {},
) =>
  (
    await attend(
      app,
      meeting,
      { lastName, firstName: 'Aubin', role: 'Médiateur', structure: more.structure ?? 'Maison' },
      more.part,
    )
  ).id
