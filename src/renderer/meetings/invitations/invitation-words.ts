import type { Candidate, Invitation, InvitationColumn, InvitationGap } from '#shared/contract/meetings/invitations.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import type { ActorFamily } from '#shared/records/directory/families.ts'
import type { invitationAnswers } from '#shared/records/meetings/attendance.ts'
import type { Attendance } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { epciName, theEpci } from '../../words/epci.ts'
import { numberWord, plural, sentenceCase } from '../../words/numbers.ts'
import { personName } from '../../words/person-name.ts'

/** A structure invited without a known person has no name of its own. */
export const isStructure = ({ lastName, firstName }: Pick<Attendance, 'lastName' | 'firstName'>): boolean =>
  lastName === null && firstName === null

/** « BRUMECLAIRE Églantine », « Recyclerie des Trois Ponts ». */
export const guestName = (guest: Attendance): string =>
  isStructure(guest) ? (guest.structure ?? 'Structure sans nom') : personName(guest)

/** « 46 personnes de 31 structures »; structures without a known person are in the second number only. @param isOver nobody will be any more */
export const invitedSentence = (invitations: readonly Invitation[], structures: number, isOver: boolean): string => {
  if (invitations.length === 0) return isOver ? 'Personne n’a été invité.' : 'Personne n’est encore invité.'
  const people = invitations.filter(({ attendance }) => !isStructure(attendance)).length
  const places = plural(structures, 'structure', 'structures')
  if (people === 0) return places
  const persons = plural(people, 'personne', 'personnes')
  if (structures === 0) return persons
  return structures === 1 ? `${persons} d’une structure` : `${persons} de ${places}`
}

export const columnWords = (column: InvitationColumn): string => {
  switch (column.kind) {
    case 'epci':
      return epciName(column.name)
    case 'departement':
      return 'Départemental'
    case 'elsewhere':
      return 'Ailleurs'
  }
}

const familyWords: Readonly<Record<ActorFamily, string>> = {
  associations: 'les associations et centres sociaux',
  communes: 'les communes, CCAS et EPCI',
  elected: 'les élus',
  departement: 'le Département et la Région',
  state: 'les services de l’État',
  franceServices: 'les France Services et médiathèques',
  integration: 'l’insertion',
  employment: 'l’emploi, la formation et l’éducation',
  social: 'la protection sociale et la santé',
  housing: 'le logement',
  companies: 'les entreprises et opérateurs',
  other: 'les autres',
}

/** « Les élus de la CC du Haut-Val : 2 connus, aucun invité », « L’insertion : 3 connus, jamais venus, aucun invité ». */
export const gapSentence = (gap: InvitationGap, columns: readonly InvitationColumn[]): string => {
  const column = columns.find((one) => (one.kind === 'epci' ? one.code : one.kind) === gap.column)
  const who = gap.family === null ? 'tous les acteurs' : familyWords[gap.family]
  const came = gap.neverCame ? (gap.known < 2 ? ', jamais venu' : ', jamais venus') : ''
  const invited = gap.known < 2 ? 'pas invité' : 'aucun invité'
  return `${sentenceCase(who)}${placeWords(column)}\u00A0: ${plural(gap.known, 'connu', 'connus')}${came}, ${invited}`
}

const placeWords = (column: InvitationColumn | undefined): string => {
  if (column === undefined) return ''
  return column.kind === 'epci' ? ` de ${theEpci(column.name)}` : ', à l’échelle du département'
}

/** « Inviter », « Inviter les deux », « Inviter les 34 ». */
export const inviteWords = (count: number): string => (count < 2 ? 'Inviter' : `Inviter les ${numberWord(count)}`)

/** « Inviter la personne cochée », « Inviter les deux cochées ». */
export const inviteTickedWords = (count: number): string =>
  count < 2 ? 'Inviter la personne cochée' : `Inviter les ${numberWord(count)} cochées`

/** « Directrice, Centre social Les Tilleuls »; of a structure, its type. */
export const candidateFacts = ({ kind, title, structure, actorKind }: Candidate): string =>
  kind === 'structure'
    ? ['structure sans contact connu', actorKind === null ? null : choiceWord(actorKinds, actorKind)]
        .filter(Boolean)
        .join(', ')
    : [title, structure].filter(Boolean).join(', ')

/** « Élu, CC du Haut-Val ». */
export const candidatePlace = ({ elected, wholeDepartement, where }: Candidate): string => {
  const place = where === null ? null : epciName(where)
  return [elected ? 'Élu' : null, wholeDepartement ? 'tout le département' : place].filter(Boolean).join(', ')
}

type Answer = keyof typeof invitationAnswers

/** « 12 viendront, 3 peut-être, 2 ne viendront pas, 1 sera représenté, 28 sans réponse »; nobody: nothing. */
export const answersSentence = (invitations: readonly Invitation[]): string => {
  const count = (answer: Answer | null) => invitations.filter(({ attendance }) => attendance.answer === answer).length
  return [
    told(count('yes'), 'viendra', 'viendront'),
    told(count('maybe'), 'peut-être', 'peut-être'),
    told(count('no'), 'ne viendra pas', 'ne viendront pas'),
    told(count('represented'), 'sera représenté', 'seront représentés'),
    told(count(null), 'sans réponse', 'sans réponse'),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

const told = (count: number, one: string, many: string): string => (count === 0 ? '' : plural(count, one, many))
