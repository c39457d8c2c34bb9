import { newerWords } from '#shared/text/newer.ts'
import type { Activity } from './activity.ts'

/** How La Coop names a kind of meeting: its own words, to the letter, without the examples it gives in brackets. */
export interface National {
  readonly type: 'Animation' | 'Évènement'
  /** Type of animation, or of event. */
  readonly nature: string
  /** Of an animation only. */
  readonly theme: string
}

const network = 'Maillage territorial - faire réseau / créer du lien'
const sharing = 'Échanges de bonnes pratiques / partage d’informations'

const national: Readonly<Record<Activity['kind'], National>> = {
  concertation: { type: 'Animation', nature: 'Groupe de travail', theme: network },
  workingGroup: { type: 'Animation', nature: 'Groupe de travail', theme: network },
  committee: { type: 'Animation', nature: 'Comité technique / de pilotage', theme: network },
  webinar: { type: 'Animation', nature: 'Webinaire', theme: sharing },
  other: { type: 'Animation', nature: 'Autre\u00a0: réunion', theme: sharing },
  forum: { type: 'Évènement', nature: 'Journée d’inclusion numérique', theme: '' },
  cafe: { type: 'Évènement', nature: 'Évènement grand public', theme: '' },
  newer: { type: 'Animation', nature: `Autre\u00a0: ${newerWords.toLowerCase()}`, theme: '' },
}

export const nationalOf = (kind: Activity['kind']): National => national[kind]

export const isEvent = (kind: Activity['kind']): boolean => national[kind].type === 'Évènement'
