import type { ActorView, EntryEvent, Privacy } from '#shared/contract/directory/directory.ts'
import { innerCase } from '#shared/kernel/typography.ts'
import { actorKinds, governanceRoles } from '#shared/records/directory/actor.ts'
import { personPurposes, personSources } from '#shared/records/directory/person.ts'
import type { Actor } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { monthAndYear } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { howWords } from './verification-words.ts'

/** « Association. Membre confirmé de la gouvernance, coporteur. Secteur Nord. » */
export const actorSentence = ({ actor, sector }: Pick<ActorView, 'actor' | 'sector'>): string =>
  [
    actor.kind === null ? 'Type à préciser' : choiceWord(actorKinds, actor.kind),
    governanceWords(actor),
    actor.field === 'outside' && 'Hors champ numérique',
    actor.wholeDepartement ? 'Agit dans tout le département' : sector !== null && `Secteur ${sector}`,
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ')

const governanceWords = ({ governanceStatus, governanceRoles: roles }: Actor): string | null => {
  if (governanceStatus === null) return null
  const status = governanceStatus === 'confirmed' ? 'Membre confirmé de la gouvernance' : 'Candidat à la gouvernance'
  return [status, ...(roles ?? []).map((role) => governanceRoles[role].toLocaleLowerCase('fr'))].join(', ')
}

/** What happened to a structure: « Trois présents à la 2e concertation », « Vérifiée au téléphone ». */
export const eventWords = (event: EntryEvent): string => {
  if (event.kind === 'verified') return ['Vérifiée', howWords(event.how, null)].filter(Boolean).join(' ')
  if (event.kind === 'joined') return `Réunie avec ${quoted(event.name)}`
  return `${sentenceCase(counted(event.persons, 'présent', 'présents'))}, ${event.title}`
}

/** « Noms issus d’une feuille d’émargement, pour les invitations et comptes-rendus. À revoir en octobre 2027. » */
export const privacySentence = ({ sources, purposes, reviewOn }: Privacy): string => {
  const from = sources.map((source) => innerCase(choiceWord(personSources, source))).join(', ')
  const purpose = purposes.map((code) => innerCase(choiceWord(personPurposes, code))).join(', ')
  return [
    from === '' ? 'Origine des noms à préciser.' : `Origine des noms\u00A0: ${from}.`,
    purpose === '' ? 'Finalité à préciser.' : `Finalité\u00A0: ${purpose}.`,
    reviewOn !== null && `À revoir en ${monthAndYear(reviewOn)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
