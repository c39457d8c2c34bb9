import type {
  Candidate,
  Invitation,
  InvitationColumn,
  InvitationGap,
  PastedLine,
  PreviousMeeting,
  Representativity,
} from '#shared/contract/meetings/invitations.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import type { ActorFamily } from '#shared/records/directory/families.ts'
import type { invitationAnswers } from '#shared/records/meetings/attendance.ts'
import type { Attendance } from '#shared/records/records.ts'
import { withDe } from '#shared/text/article.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { epciName, theEpci } from '../../words/epci.ts'
import { agree, counted, numberWord, plural, sentenceCase } from '../../words/numbers.ts'
import { personName } from '../../words/person-name.ts'

/** A structure invited without a known person has no name of its own. */
export const isStructure = ({ lastName, firstName }: Pick<Attendance, 'lastName' | 'firstName'>): boolean =>
  lastName === null && firstName === null

/** « BRUMECLAIRE Églantine », « Recyclerie des Trois Ponts ». */
export const guestName = (guest: Attendance): string =>
  isStructure(guest) ? (guest.structure ?? 'Structure sans nom') : personName(guest)

/** Where the directory has them; `null`: it does not. */
export const entryOf = ({ person, actor }: Pick<Attendance, 'person' | 'actor'>) => {
  const id = person ?? actor
  if (id === null) return null
  return { to: '/annuaire/$liste/$id', params: { liste: person === null ? 'acteurs' : 'personnes', id } } as const
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
  const who = gap.family === null ? 'tous ceux' : familyWords[gap.family]
  const came = gap.neverCame ? agree(gap.known, ', jamais venu', ', jamais venus') : ''
  const invited = agree(gap.known, 'pas invité', 'aucun invité')
  return `${sentenceCase(who)}${placeWords(column)}\u00A0: ${plural(gap.known, 'connu', 'connus')}${came}, ${invited}`
}

const placeWords = (column: InvitationColumn | undefined): string => {
  if (column === undefined) return ''
  return column.kind === 'epci' ? ` ${withDe(theEpci(column.name))}` : ', à l’échelle du département'
}

/** « Inviter », « Inviter les deux », « Inviter les 34 ». */
export const inviteWords = (count: number): string => agree(count, 'Inviter', `Inviter les ${numberWord(count)}`)

/** « Inviter la personne cochée », « Inviter les deux cochées ». */
export const inviteTickedWords = (count: number): string =>
  agree(count, 'Inviter la personne cochée', `Inviter les ${numberWord(count)} cochées`)

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

/** « 26 personnes invitées », « 3 structures invitées », « 4 personnes et 8 structures invitées ». @param isOver nobody will be any more */
export const invitedTitle = (invitations: readonly Invitation[], isOver: boolean): string => {
  if (invitations.length === 0) return isOver ? 'Personne n’a été invité' : 'Personne n’est encore invité'
  const people = peopleOf(invitations)
  const structures = invitations.length - people
  if (people === 0) return plural(structures, 'structure invitée', 'structures invitées')
  if (structures === 0) return plural(people, 'personne invitée', 'personnes invitées')
  return `${plural(people, 'personne', 'personnes')} et ${plural(structures, 'structure', 'structures')} invitées`
}

/** « de 21 structures », beside a title that names people only; else « ». */
export const fromStructures = (invitations: readonly Invitation[], structures: number): string => {
  const people = peopleOf(invitations)
  // Of one person, it would say nothing that their row does not.
  if (people < invitations.length || structures === 0 || people <= 1) return ''
  return agree(structures, 'd’une même structure', `de ${plural(structures, 'structure', 'structures')}`)
}

const peopleOf = (invitations: readonly Invitation[]): number =>
  invitations.filter(({ attendance }) => !isStructure(attendance)).length

/** « 14 venus, 1 représenté, 3 excusés ». */
export const previousDone = ({ came, represented, excused }: PreviousMeeting): string =>
  [told(came, 'venu', 'venus'), told(represented, 'représenté', 'représentés'), told(excused, 'excusé', 'excusés')]
    .filter((part) => part !== '')
    .join(', ')

/** « Inviter ces 12 lignes », « Ajouter ce courriel », « Rien à inviter ». */
export const pastedVerb = (lines: readonly PastedLine[]): string => {
  const count = lines.filter(({ state }) => state === 'new' || state === 'known').length
  const emails = lines.filter(({ email }) => email === 'new').length
  if (count > 0) return `Inviter ${agree(count, 'cette ligne', `ces ${numberWord(count)} lignes`)}`
  return emails === 0
    ? 'Rien à inviter'
    : `Ajouter ${agree(emails, 'ce courriel', `ces ${numberWord(emails)} courriels`)}`
}

/** « Trois invitations et deux courriels ajoutés ». */
export const pastedDone = (invited: number, lines: readonly PastedLine[]): string => {
  const emails = lines.filter(({ email }) => email === 'new').length
  if (emails === 0) return sentenceCase(counted(invited, 'invitation ajoutée', 'invitations ajoutées', 'f'))
  if (invited === 0) return sentenceCase(counted(emails, 'courriel ajouté', 'courriels ajoutés'))
  const guests = counted(invited, 'invitation', 'invitations', 'f')
  return `${sentenceCase(guests)} et ${counted(emails, 'courriel', 'courriels')} ajoutés`
}

/** « Douze lignes de plus ne sont pas reprises : invitez celles-ci, puis collez la suite. »; none: « ». */
export const leftWords = (count: number): string =>
  count === 0
    ? ''
    : `${sentenceCase(counted(count, 'ligne de plus n’est pas reprise', 'lignes de plus ne sont pas reprises', 'f'))}\u00A0: invitez celles-ci, puis collez la suite.`

/** « 3 connues, 2 nouvelles, 1 déjà sur la liste, 1 courriel à ajouter, 1 non comprise : elle ne sera pas invitée ». */
export const pastedSentence = (lines: readonly PastedLine[]): string => {
  const count = (state: PastedLine['state']) => lines.filter((line) => line.state === state).length
  const unread = count('unread')
  const left = agree(unread, 'elle ne sera pas invitée', 'elles ne seront pas invitées')
  return [
    told(count('known'), 'connue', 'connues'),
    told(count('new'), 'nouvelle', 'nouvelles'),
    told(count('listed'), 'déjà sur la liste', 'déjà sur la liste'),
    told(lines.filter(({ email }) => email === 'new').length, 'courriel à ajouter', 'courriels à ajouter'),
    unread === 0 ? '' : `${told(unread, 'non comprise', 'non comprises')}\u00A0: ${left}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

type Answer = keyof typeof invitationAnswers

/** « 12 viendront, 3 peut-être, 2 ne viendront pas, 1 sera représenté, 28 sans réponse, 4 à prévenir »; nobody: nothing. */
export const answersSentence = (invitations: readonly Invitation[]): string => {
  const count = (answer: Answer) => invitations.filter(({ attendance }) => attendance.answer === answer).length
  const silent = invitations.filter(({ attendance }) => attendance.answer === null)
  // Who was told nothing has nothing to answer.
  const untold = silent.filter((one) => !one.told).length
  return [
    told(count('yes'), 'viendra', 'viendront'),
    told(count('maybe'), 'peut-être', 'peut-être'),
    told(count('no'), 'ne viendra pas', 'ne viendront pas'),
    told(count('represented'), 'sera représenté', 'seront représentés'),
    told(silent.length - untold, 'sans réponse', 'sans réponse'),
    told(untold, 'à prévenir', 'à prévenir'),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

const told = (count: number, one: string, many: string): string => (count === 0 ? '' : plural(count, one, many))

/** Of structures without a type nor a place, the table would say that all are « Autres », from « Ailleurs ». */
export const tellsAnything = ({ columns, rows }: Representativity): boolean =>
  rows.some(
    ({ family, cells }) =>
      family !== 'other' ||
      cells.some(({ known, invited }, at) => columns[at]?.kind !== 'elsewhere' && known + invited > 0),
  )

/** Without the places of which nobody is known: a wide table of dashes would hide what there is. */
export const withSomebody = ({ columns, rows }: Representativity): Representativity => {
  const kept = columns.flatMap((_, at) =>
    rows.some(({ cells }) => Object.values(cells[at] ?? {}).some((count) => count > 0)) ? [at] : [],
  )
  const only = <Item>(all: readonly Item[]): readonly Item[] => all.filter((_, at) => kept.includes(at))
  return { columns: only(columns), rows: rows.map((row) => ({ ...row, cells: only(row.cells) })) }
}
