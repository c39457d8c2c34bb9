import { expect, test } from 'vitest'
import { guessPlanColumns } from './guess-plan-columns.ts'

const guessed = (names: readonly string[], ...below: readonly (readonly string[])[]) =>
  guessPlanColumns({ name: null, header: 0, lines: [names, ...below].map((cells, at) => ({ line: at + 1, cells })) }, 0)

test('a title merged over the headings takes no column for itself', () => {
  const group = 'Présentation de l’action'
  expect(
    guessed([
      ...['Axe', 'Sous-axe', 'Titre de l’action', 'Descriptif', 'Nombre d’agents'].map((own) => `${group} – ${own}`),
      'Pilotage – Structure',
      'Pilotage – Nom',
      'Objectifs et indicateurs – Instances',
      'Calendrier – 2026',
    ]),
  ).toEqual(['axis', 'subaxis', 'title', 'steps', null, 'bearer', 'bearer', null, 'period'])
})

test('of several columns that name an action, the one that says so', () => {
  expect(guessed(['Projet', 'Actions liées', 'Intitulé de l’action', 'Nom'])).toEqual([null, null, 'title', null])
})

test('an amount is its funder’s when it stands beside it', () => {
  expect(guessed(['Action', 'Financeur 1', 'Montant', 'Financeur 2', 'Montant (2)', 'Coût', 'Montant global'])).toEqual(
    [...['title', 'funder', 'amount', 'funder', 'amount', 'budget', 'budget']],
  )
})

test.each([
  [
    ['Action', 'Financeur', 'Montant demandé', 'Montant accordé'],
    ['title', 'funder', 'amount', 'granted'],
  ],
  [
    ['Action', 'Financeur', 'Demandé', 'Notifié', 'Budget'],
    ['title', 'funder', 'amount', 'granted', 'budget'],
  ],
  [
    ['Action', 'Financeur', 'Subvention obtenue'],
    ['title', 'funder', 'granted'],
  ],
  [
    ['Action', 'Financement – Financeur', 'Financement – Demandé', 'Financement – Accordé'],
    ['title', 'funder', 'amount', 'granted'],
  ],
  // Nobody’s in particular.
  [
    ['Action', 'Porteur', 'Montant accordé'],
    ['title', 'bearer', 'budget'],
  ],
] as const)('what a funder granted stands beside what is asked of it: %s', (names, targets) => {
  expect(guessed([...names])).toEqual(targets)
})

test('what parts a plan beside its axes is kept, and a rank parts none', () => {
  expect(
    guessed(['Volet', 'Axe', 'Objectif opérationnel', 'Action', 'Priorité'], ['A', 'Axe 1', '1.1', 'Former', 'Haute']),
  ).toEqual(['subaxis', 'axis', 'subaxis', 'title', null])
  expect(guessed(['Priorité', 'Action'], ['Accueillir tous les publics', 'Former'])).toEqual(['axis', 'title'])
})

test.each([
  ['Nom', 'Commune', 'Responsable', 'Statut', 'Date de mise à jour'],
  ['Nom', 'Adresse', 'Code postal', 'Téléphone', 'Premier financeur', 'Statut juridique'],
  ['Horodateur', 'Quelles actions proposez-vous ?', 'Votre structure'],
])('%s, %s… make no plan: nothing is taken for the name of an action', (...names) => {
  expect(guessed(names)).not.toContain('title')
})

test.each([
  ['Action', 'Couleur'],
  ['Projet', 'Communes', 'Courriel du référent', 'Porteur', 'Coût'],
])('%s, %s… make a plan', (...names) => expect(guessed(names)).toContain('title'))
