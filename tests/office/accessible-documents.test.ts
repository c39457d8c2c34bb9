import { expect, test } from 'vitest'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import { documentFaults } from '../support/accessible/document-faults.ts'
import { type Asked, idsIn } from '../support/ask-everything.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { everyProcedure } from '../support/every-query.ts'
import type { TestApp } from '../support/test-app.ts'

/** Asked for below; or what another Concerto reads, what gives back what was given, what waits for a campaign or a sending. */
const apart =
  /^(minutes|meetingDocuments|directoryExport|sendings|bundles|espace|backups|files|houseTemplates)\.|Import\./

/** A PDF is looked at once it is printed: in `pdf.test.ts` and `paper.spec.ts`. */
const isPdf = (input: unknown): boolean => /"(as|format)":"pdf"/.test(JSON.stringify(input))

/** Of the minutes, each variant; of a meeting and of a forum, each paper; of the directory, each list. */
const chosen = async ({ call }: TestApp): Promise<readonly Asked[]> => {
  const meetings = await call('meetings.list', {})
  const idOf = (want: (meeting: (typeof meetings)[number]) => boolean) => meetings.find(want)?.id ?? ''
  const written = idOf(({ hasText }) => hasText)
  const forums = [
    idOf(({ kind, sections }) => kind === 'forum' && sections === 0),
    idOf(({ kind, present }) => kind === 'forum' && present > 0),
  ]
  const [template, filter] = [{ kind: 'concerto' }, directoryFilterSchema.parse({})]
  const papers = [
    { kind: 'agenda', followUps: true },
    { kind: 'convocation', to: 'each' },
    { kind: 'convocation', to: 'anyone' },
    { kind: 'attendanceSheet', freeLines: 8 },
    { kind: 'evaluationForm', copies: 2 },
    { kind: 'turnoutReport' },
    { kind: 'programme' },
    { kind: 'badges', blanks: 3 },
  ]
  return [
    ...['complete', 'synthesis', 'withoutPersons'].map((variant) => ({
      path: 'minutes.exportWord',
      input: { meeting: written, variant, contents: variant === 'complete', template, job: crypto.randomUUID() },
    })),
    ...[written, ...forums].flatMap((meeting) =>
      papers.map((document) => ({
        path: 'meetingDocuments.write',
        input: { meeting, document, template, job: crypto.randomUUID() },
      })),
    ),
    ...['actors', 'places', 'persons'].flatMap((list) =>
      ['list-xlsx', 'labels'].map((format) => ({
        path: 'directoryExport.write',
        input: {
          ...{ format, list, filter, persons: true, job: crypto.randomUUID() },
          sort: { column: 'name', descending: false },
        },
      })),
    ),
  ]
}

test('whoever listens to a document or sees little can read each one that the program makes', async () => {
  const demo = await createDemoApp()
  const others = await everyProcedure(
    idsIn(demo.dataDir),
    (path, { kind }) => kind === 'file' && (path === 'directoryExport.updateSheet' || !apart.test(path)),
    6,
  )
  const asked = [
    ...(await chosen(demo)),
    ...others.flatMap(({ path, inputs }) => inputs.filter((one) => !isPdf(one)).map((input) => ({ path, input }))),
  ]
  const faults = new Set<string>()
  const seen: Record<string, Set<string>> = {}
  for (const { path, input } of asked) {
    const answer = await demo.app.call(path, input)
    const file = demo.app.file((input as { readonly job: string }).job)
    if (!answer.ok || file === null) continue
    const ending = file.name.slice(file.name.lastIndexOf('.') + 1)
    seen[ending] = (seen[ending] ?? new Set()).add(file.name.replace(/_.*/, ''))
    for (const fault of documentFaults(file)) faults.add(fault)
  }
  expect([...faults]).toEqual([])
  expect(Object.fromEntries(Object.entries(seen).map(([ending, names]) => [ending, [...names].sort()]))).toEqual({
    docx: [
      ...[
        'Badges',
        'Bilan',
        'Compte-rendu',
        'Convocation',
        'Emargement',
        'Etiquettes',
        'Evaluation',
        'Feuille-de-route',
      ],
      ...['Fiche-action', 'Fiche-de-mise-a-jour', 'Fil', 'Invitation', 'Lettre', 'Lettres-d-invitation'],
      ...['Lettres-de-convocation', 'Ordre-du-jour', 'Programme', 'Rapport-de-situation', 'Synthese'],
    ],
    xlsx: ['Activites-de-coordination', 'Annuaire', 'Indicateurs', 'Lieux-par-intercommunalite'],
    html: ['Lettre'],
    eml: ['Lettre'],
    zip: ['Campagne-du-4e-trimestre-2026'],
    pptx: ['Restitution'],
  })
})
