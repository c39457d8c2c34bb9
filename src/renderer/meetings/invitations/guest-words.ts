import type { GuestFound, GuestTyped, Invitation, PastedLine } from '#shared/contract/meetings/invitations.ts'
import { knownCode } from '#shared/text/newer.ts'
import type { ReadLine } from '#shared/text/person/read-person.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import type { Input } from '../../api/api.ts'
import { shortDate } from '../../words/dates.ts'
import { presenceNouns } from '../arrivals/attendee-words.ts'

type Who = Input<'invitations', 'invite'>['who']

/** Someone read as the invitation takes them. @param stranger somebody else than who is called so */
export const guestOf = (read: ReadLine, stranger = false) => {
  if (read.kind === 'structure') {
    const { structure, role, email } = read
    return { kind: 'typedStructure', structure, role, email } as const
  }
  const { lastName, firstName, civility, role, structure, email } = read
  return { kind: 'typed', lastName, firstName, civility, role, structure, email, stranger } as const
}

export const whoFound = ({ kind, id, email }: GuestFound): Who => ({
  kind: 'ticked',
  persons: kind === 'person' ? [id] : [],
  structures: kind === 'structure' ? [id] : [],
  ...(email?.told === 'new' && { email: email.typed }),
})

/** « CHANTEPLUIE Odette », « Mairie de Beaujeu ». */
export const readName = (read: ReadLine): string => (read.kind === 'structure' ? read.structure : listedName(read))

/** « adjointe au numérique, mairie de Beaujeu, o.chante@exemple.fr ». */
export const readFacts = (read: ReadLine): string =>
  [read.role, read.kind === 'structure' ? '' : read.structure, read.email].filter(Boolean).join(', ')

/** What would enter the directory: « nouvelle structure, secteur Nord », « nouvelle personne, homonyme ». @param sector of the meeting */
export const typedState = ({ read, isNamesake, takesSector }: GuestTyped, sector: string | null): string =>
  [
    read.kind === 'structure' ? 'nouvelle structure' : 'nouvelle personne',
    isNamesake ? 'homonyme' : '',
    takesSector && sector !== null ? `secteur ${sector}` : '',
  ]
    .filter(Boolean)
    .join(', ')

/** « connue, jamais venue »; of a structure, that nobody of it is named; what becomes of the address typed beside it. */
export const foundState = (found: GuestFound): string =>
  `${foundWords(found)}${found.email === null ? '' : emailStates[found.email.told]}`

const foundWords = ({ kind, isInvited, came }: GuestFound): string => {
  if (isInvited) return 'déjà sur la liste'
  if (kind === 'structure') return 'structure, sans nommer personne'
  return came ? 'connue, déjà venue' : 'connue, jamais venue'
}

const pastedStates = {
  known: 'connue',
  listed: 'déjà sur la liste',
  unread: 'non comprise\u00A0: écrivez NOM Prénom, structure',
} as const

const emailStates = {
  new: ', son courriel sera ajouté à l’annuaire',
  other: ', avec un autre courriel dans l’annuaire, qui y reste',
} as const

/** Of a line that was pasted: « nouvelle personne », « connue, son courriel sera ajouté à l’annuaire ». */
export const pastedState = ({ read, state, email }: PastedLine): string => {
  if (state !== 'new') return `${pastedStates[state]}${email === null ? '' : emailStates[email]}`
  return read?.kind === 'structure' ? 'nouvelle structure' : 'nouvelle personne'
}

const lastWords = {
  present: { madame: 'Venue', monsieur: 'Venu', unknown: presenceNouns.present },
  excused: { madame: 'Excusée', monsieur: 'Excusé', unknown: presenceNouns.excused },
  represented: { madame: 'Représentée', monsieur: 'Représenté', unknown: presenceNouns.represented },
} as const

const alreadyInvited = { madame: 'Déjà invitée', monsieur: 'Déjà invité', unknown: 'Invitation déjà faite' } as const

/** « Venue le 2 oct. », « Déjà invitée », « Première invitation ». */
export const lastTimeWords = ({ last, civility }: Pick<Invitation, 'last' | 'civility'>): string => {
  if (last === null) return 'Première invitation'
  const gender = knownCode(civility) ?? 'unknown'
  if (last.status === null) return alreadyInvited[gender]
  const word = lastWords[last.status][gender]
  return last.date === null ? word : `${word} le ${shortDate(last.date)}`
}
