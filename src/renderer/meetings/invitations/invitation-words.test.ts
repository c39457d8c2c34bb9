import { expect, test } from 'vitest'
import type { Candidate, Invitation, InvitationColumn, PastedLine } from '#shared/contract/meetings/invitations.ts'
import type { Attendance } from '#shared/records/records.ts'
import {
  answersSentence,
  candidateFacts,
  candidatePlace,
  fromStructures,
  gapSentence,
  invitedTitle,
  inviteTickedWords,
  inviteWords,
  leftWords,
  pastedDone,
  pastedSentence,
  pastedVerb,
  previousDone,
  withSomebody,
} from './invitation-words.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const columns: readonly InvitationColumn[] = [
  { kind: 'epci', code: '1', name: 'CC du Haut-Val' },
  { kind: 'departement' },
]
const pastedLine = (state: PastedLine['state'], email: PastedLine['email'] = null): PastedLine => ({
  read: null,
  state,
  email,
})
const guest = (values: Partial<Attendance>) =>
  ({ lastName: null, firstName: null, structure: null, answer: null, ...values }) as Attendance
const invitation = (values: Partial<Attendance>): Invitation => ({
  attendance: guest(values),
  civility: null,
  last: null,
  addresses: [],
  ofStructure: false,
  told: false,
})

test.each([
  [
    { family: 'elected', column: '1', known: 2, neverCame: false },
    'Les élus de la CC du Haut-Val : 2 connus, aucun invité',
  ],
  [
    { family: 'integration', column: null, known: 3, neverCame: true },
    'L’insertion : 3 connus, jamais venus, aucun invité',
  ],
  [
    { family: null, column: '1', known: 7, neverCame: false },
    'Tous ceux de la CC du Haut-Val : 7 connus, aucun invité',
  ],
  [
    { family: 'state', column: 'departement', known: 1, neverCame: true },
    'Les services de l’État, à l’échelle du département : 1 connu, jamais venu, pas invité',
  ],
] as const)('%o: %s', (gap, sentence) => {
  expect(plain(gapSentence(gap, columns))).toBe(sentence)
})

test('who is invited, and what they answered', () => {
  const invitations = [
    invitation({ lastName: 'BRUMECLAIRE', answer: 'yes' }),
    invitation({ lastName: 'FLEURANT', answer: 'represented' }),
    invitation({ structure: 'Recyclerie' }),
  ]
  expect(plain(invitedTitle(invitations, false))).toBe('2 personnes et 1 structure invitées')
  expect(fromStructures(invitations, 3)).toBe('')
  const people = invitations.slice(0, 2)
  expect(plain(invitedTitle(people, false))).toBe('2 personnes invitées')
  expect(plain(fromStructures(people, 3))).toBe('de 3 structures')
  expect(fromStructures(people, 1)).toBe('d’une même structure')
  expect(plain(invitedTitle(invitations.slice(2), false))).toBe('1 structure invitée')
  expect(fromStructures(invitations.slice(2), 1)).toBe('')
  expect(invitedTitle([], false)).toBe('Personne n’est encore invité')
  expect(invitedTitle([], true)).toBe('Personne n’a été invité')
  expect(plain(answersSentence(invitations))).toBe('1 viendra, 1 sera représenté, 1 à prévenir')
  const told = { ...invitation({ structure: 'Mairie' }), told: true }
  expect(plain(answersSentence([...invitations, told]))).toBe(
    '1 viendra, 1 sera représenté, 1 sans réponse, 1 à prévenir',
  )
})

test('a button counts those it invites', () => {
  expect([1, 2, 34].map(inviteWords)).toEqual(['Inviter', 'Inviter les deux', 'Inviter les 34'])
  expect([1, 2].map(inviteTickedWords)).toEqual(['Inviter la personne cochée', 'Inviter les deux cochées'])
})

test('what was done of those of the last time, and what a list would do', () => {
  const previous = { title: '', date: null, represented: 0, left: 0 }
  expect(plain(previousDone({ ...previous, came: 14, excused: 3 }))).toBe('14 venus, 3 excusés')
  expect(plain(previousDone({ ...previous, came: 1, excused: 0 }))).toBe('1 venu')
  expect(plain(previousDone({ ...previous, came: 0, represented: 2, excused: 1 }))).toBe('2 représentés, 1 excusé')
  const lines = (['known', 'new', 'new', 'listed', 'unread'] as const).map((state) => pastedLine(state))
  expect(plain(pastedSentence(lines))).toBe(
    '1 connue, 2 nouvelles, 1 déjà sur la liste, 1 non comprise : elle ne sera pas invitée',
  )
  expect([0, 1, 12].map(leftWords).map(plain)).toEqual([
    '',
    'Une ligne de plus n’est pas reprise : invitez celles-ci, puis collez la suite.',
    'Douze lignes de plus ne sont pas reprises : invitez celles-ci, puis collez la suite.',
  ])
  const verbOf = (count: number) => pastedVerb(Array.from({ length: count }, () => pastedLine('new')))
  expect([0, 1, 12].map(verbOf)).toEqual(['Rien à inviter', 'Inviter cette ligne', 'Inviter ces douze lignes'])
  const withEmail = [pastedLine('listed', 'new')]
  expect(plain(pastedSentence(withEmail))).toBe('1 déjà sur la liste, 1 courriel à ajouter')
  expect(pastedVerb(withEmail)).toBe('Ajouter ce courriel')
  expect(pastedDone(0, withEmail)).toBe('Un courriel ajouté')
  expect(pastedDone(3, [...withEmail, ...withEmail])).toBe('Trois invitations et deux courriels ajoutés')
  expect(pastedDone(2, [])).toBe('Deux invitations ajoutées')
})

test('a structure that nobody is known to serve says so', () => {
  const structure = { kind: 'structure', actorKind: 'integration', where: 'CC du Haut-Val (siège)', elected: false }
  expect(candidateFacts(structure as Candidate)).toBe('structure sans contact connu, Insertion (SIAE)')
  expect(candidatePlace(structure as Candidate)).toBe('CC du Haut-Val')
  expect(candidatePlace({ ...structure, wholeDepartement: true, elected: true } as Candidate)).toBe(
    'Élu, tout le département',
  )
})

test('a place of which nobody is known has no column', () => {
  const nobody = { known: 0, invited: 0, present: 0 }
  const some = { known: 0, invited: 2, present: 0 }
  const rows = [
    { family: 'elected', cells: [nobody, nobody, some] },
    { family: 'state', cells: [nobody, nobody, nobody] },
  ] as const
  expect(withSomebody({ columns: [...columns, { kind: 'elsewhere' }], rows })).toEqual({
    columns: [{ kind: 'elsewhere' }],
    rows: [
      { family: 'elected', cells: [some] },
      { family: 'state', cells: [nobody] },
    ],
  })
})
