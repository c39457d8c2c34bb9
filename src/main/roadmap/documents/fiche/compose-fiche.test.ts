import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { type FicheStep, records } from '#shared/records/records.ts'
import { ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'
import { bullets, doc, item, line, paragraph } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Table } from '#shared/text/rich-text/rich-text.ts'
import { rowWith } from '../../../../../tests/support/rows.ts'
import { composeFiche } from './compose-fiche.ts'
import { nationalAction } from './national-action.ts'
import type { FicheDocument } from './printed-fiche.ts'

const list = (...texts: readonly string[]) => doc(bullets(...texts.map((text) => item(paragraph(text)))))

const step = (id: string, values: Partial<FicheStep>) =>
  rowWith(records.ficheStep, id, { fiche: 'fiche' as RowId, ...values })

const party = (id: string, values: object) => ({ party: rowWith(records.ficheParty, id, values), actor: null })

const bare: FicheDocument = {
  espace: rowWith(records.espace, 'espace', { departementName: 'Val-d’Exemple', departementCode: '95' }),
  fiche: rowWith(records.fiche, 'fiche', { title: 'Ouvrir un atelier', number: 1 }),
  axis: { number: 2, title: 'Équiper' },
  sector: 'Nord',
  rank: 3,
  rubrics: ficheRubrics([]),
  rubricTexts: [],
  steps: [],
  parties: [],
  indicators: [],
  comments: [],
  gathered: null,
  reference: '2.3',
  origin: null,
  changedOn: null,
  pictures: [],
}

/** Rows of cells by the title of their table: the grid that the steps cut in two is one. */
const tables = (printed: FicheDocument): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const all = composeFiche(printed).body.content.filter((block): block is Table => block.type === 'table')
  const rowsOf = (some: readonly Table[]) =>
    some.flatMap(({ content }) => content.map((row) => row.content.map((cell) => wordsOf(cell.content))))
  return new Map(
    [...Map.groupBy(all, (table) => table.attrs?.title ?? '')].map(([title, some]) => [title, rowsOf(some)]),
  )
}

const wordsOf = (content: readonly Block[]): string =>
  linesOf({ type: 'doc', content }).join('|').replaceAll('\u00a0', ' ')

test('what must be known and is not is said: who bears it, when it runs', () => {
  expect(tables(bare).get('Identité de la fiche-action')).toEqual([
    ['État', 'À discuter', 'Porteur', 'À désigner'],
    ['Secteur', 'Nord', 'Période', 'À fixer'],
    ['Origine', 'action 3 de l’axe 2'],
  ])
})

test('steps stand three deep with their rank, a word, and what is begun with five squares and its share', () => {
  const steps = [
    step('a', {
      text: 'Trouver un local',
      bearer: 'Recyclerie',
      startsOn: '2026-01-01',
      dueOn: '2026-06-30',
      state: 'running',
      progress: 90,
    }),
    step('b', { text: 'Visiter', parent: 'a' as RowId }),
    step('c', { text: 'Mesurer', parent: 'b' as RowId, progress: 60 }),
    step('d', { text: 'Quel statut ?', state: 'question' }),
    step('e', { text: 'Signer le bail', state: 'done' }),
    step('f', { text: 'Ouvrir' }),
  ]
  expect(
    tables({ ...bare, steps })
      .get('Étapes et avancement')
      ?.slice(1),
  ).toEqual([
    ['1. Trouver un local', 'Recyclerie', 'du 01.01.2026\nau 30.06.2026', 'Commencée|■■■□□ 60 %'],
    ['1.1. Visiter', 'À désigner', 'À fixer', 'Commencée|■■■□□ 60 %'],
    ['1.1.1. Mesurer', 'À désigner', 'À fixer', 'Commencée|■■■□□ 60 %'],
    ['2. Quel statut ?', 'À désigner', 'À fixer', 'Question ouverte'],
    ['3. Signer le bail', 'À désigner', 'À fixer', 'Terminée'],
    ['4. Ouvrir', 'À désigner', 'À fixer', 'Pas commencée'],
  ])
})

test('what is known of no step has no column, and is said under them', () => {
  const untold = [step('a', { text: 'Trouver un local' }), step('b', { text: 'Ouvrir' })]
  expect(tables({ ...bare, steps: untold }).get('Étapes et avancement')).toEqual([
    ['Étape'],
    ['1. Trouver un local'],
    ['2. Ouvrir'],
  ])
  const words = linesOf(composeFiche({ ...bare, steps: untold }).body)
  expect(words).toContain('Porteurs à désigner\u00a0; échéances à fixer\u00a0; aucune étape commencée.')
})

test('a rubric whose words are all followed is printed once; one that says more is kept', () => {
  const fiche = { ...bare.fiche, steps: list('Trouver un local', 'Trier') }
  const followed = [step('a', { text: 'Trouver un local' }), step('b', { text: 'Trier' })]
  const labels = (printed: FicheDocument) => [...tables(printed).values()].flat().flat()
  expect(labels({ ...bare, fiche })).toContain(records.fiche.fields.steps.label)
  expect(labels({ ...bare, fiche, steps: followed.slice(0, 1) })).toContain('Trouver un local|Trier')
  expect(labels({ ...bare, fiche, steps: followed })).not.toContain(records.fiche.fields.steps.label)
})

test('rubrics are printed as the espace names, moves and adds them', () => {
  const rubrics = ficheRubrics([
    rowWith(records.rubric, 'added', { label: 'Lien avec le schéma', position: 'a0' }),
    rowWith(records.rubric, 'stakes', { standard: 'stakes', label: 'Pourquoi', position: 'a1' }),
  ])
  const [added] = rubrics.filter(({ standard }) => standard === null)
  const rubricTexts = [
    rowWith(records.rubricText, 'text', {
      fiche: bare.fiche.id,
      rubric: added?.key as RowId,
      text: line('Orientation 4'),
    }),
  ]
  const fiche = { ...bare.fiche, stakes: line('Des ordinateurs dorment') }
  const grid = tables({ ...bare, fiche, rubrics, rubricTexts }).get('Fiche\u00a02.3') ?? []
  expect(grid.slice(-4)).toEqual([
    ['Lien avec le schéma'],
    ['Orientation 4'],
    ['Pourquoi'],
    ['Des ordinateurs dorment'],
  ])
})

test('structures that are followed stand before the words of the rubric, unless those name them already', () => {
  const fiche = { ...bare.fiche, partners: list('Recyclerie, FSE') }
  const parties = [
    party('a', { role: 'partner', name: 'Recyclerie' }),
    party('b', { role: 'partner', name: 'Emmaüs du Gué' }),
    party('c', { role: 'funder', name: 'Département', amount: 12_000 }),
    party('e', { role: 'funder', name: 'CAF', amount: 10_000, granted: 6_000, fundingState: 'granted' }),
    party('f', { role: 'funder', name: 'ANCT', amount: 5_000, fundingState: 'refused' }),
    party('g', { role: 'funder', name: 'CNAV', granted: 3_000 }),
    party('d', { role: 'bearer', name: 'Maison du Gué' }),
  ]
  const all = [...tables({ ...bare, fiche, parties }).values()].flat().flat()
  expect(all).toContain('Partenaires : Emmaüs du Gué|Texte libre :|Recyclerie, FSE')
  expect(all.find((words) => words.startsWith('Département : '))?.split('\n')).toEqual([
    'Département : 12 000 € demandés',
    'CAF : 6 000 € accordés sur 10 000 € demandés',
    'ANCT : 5 000 € demandés, refusés',
    'CNAV : 3 000 € accordés',
  ])
  expect(all).toContain('Maison du Gué')
})

test('a fiche gives the texts that the national platform asks for', () => {
  const fiche = {
    ...bare.fiche,
    stakes: line('Des ordinateurs dorment'),
    steps: list('Trouver un local', 'Trier'),
    startsOn: '2026-03-01',
    endsOn: '2028-06-30',
    nationalNeeds: ['refurbishing', 'fund'] as const,
  }
  expect(nationalAction({ ...bare, fiche, parties: [party('d', { role: 'bearer', name: 'Maison du Gué' })] })).toEqual({
    name: 'Ouvrir un atelier',
    context: 'Des ordinateurs dorment',
    description: '– Trouver un local\n– Trier',
    needs: 'Structurer une filière de reconditionnement locale\nStructurer un fond local pour l’inclusion numérique',
    years: '2026, 2027, 2028',
    bearers: 'Maison du Gué',
  })
})

test('how far it is, and where it stands by its steps, are said once for all of them', () => {
  const identity = (steps: readonly FicheStep[], fiche = {}) =>
    tables({ ...bare, fiche: { ...bare.fiche, ...fiche }, steps })
      .get('Identité de la fiche-action')
      ?.flat()
  const begun = [step('a', { progress: 35 }), step('b', {})]
  expect(identity(begun)?.slice(0, 6)).toEqual([
    ...['État', 'En cours', 'Porteur', 'À désigner'],
    ...['Avancement', '18 %, aucune étape faite sur 2, 1 commencée'],
  ])
  expect(identity(begun, { state: 'paused' })?.slice(0, 2)).toEqual(['État', 'En pause'])
})
