import type { AgendaItem, MeetingTemplate } from '../records.ts'
import type { standardTemplateNames } from './meeting-template.ts'

export type StandardTemplateName = keyof typeof standardTemplateNames

/** What a template says of a point: what the room makes of it comes later. */
export type AgendaPoint = Pick<
  AgendaItem,
  'kind' | 'title' | 'detail' | 'minutes' | 'speaker' | 'support' | 'minutesText'
>

/** A template that the program ships: its points fill its slot, to the minute. */
export interface StandardTemplate extends Pick<MeetingTemplate, 'description' | 'kind' | 'minutes'> {
  readonly points: readonly AgendaPoint[]
}

const point = (title: string, minutes: number, more: Partial<AgendaPoint> = {}): AgendaPoint => ({
  kind: 'point',
  title,
  detail: null,
  minutes,
  speaker: null,
  support: null,
  minutesText: 'text',
  ...more,
})

const pause = (minutes: number): AgendaPoint => point('Pause', minutes, { kind: 'pause', minutesText: 'none' })

const firstConcertation: StandardTemplate = {
  description:
    'Un premier tour du sujet dans un secteur\u00a0: on fait connaissance, on partage un état des lieux, on choisit des axes.',
  kind: 'concertation',
  minutes: 180,
  points: [
    point('Accueil et tour de table', 20, { detail: 'qui l’on est, ce que l’on attend de la matinée' }),
    point('La démarche, du diagnostic à la feuille de route', 15, { support: 'Diaporama' }),
    point('État des lieux du secteur', 20, {
      detail: 'lieux, services proposés, besoins déjà connus',
      support: 'Carte',
    }),
    point('Échanges sur l’état des lieux', 15, { speaker: 'tous' }),
    point('Besoins et constats par petits groupes', 45, {
      detail: 'trois temps de 15 min, un thème par table',
      speaker: 'l’équipe d’animation',
      support: 'Panneaux et feutres',
    }),
    pause(10),
    point('Mise en commun et choix des axes', 40, {
      detail: 'chacun pose ses gommettes',
      support: 'Gommettes',
      minutesText: 'axes',
    }),
    point('Suites et clôture', 15),
  ],
}

const secondConcertation: StandardTemplate = {
  description:
    'Le secteur reprend ses axes, en tire des actions, et écrit les fiches de celles qu’il juge prioritaires.',
  kind: 'concertation',
  minutes: 180,
  points: [
    point('Accueil', 10),
    point('Retour sur la première concertation', 20, {
      detail: 'ce qui a été retenu, ce qui reste ouvert',
      support: 'Diaporama',
    }),
    point('Questions', 10, { speaker: 'tous' }),
    point('Tables tournantes autour des axes', 60, {
      detail: 'trois temps tournants de 20 min',
      speaker: 'l’équipe d’animation',
      support: 'Un panneau par axe',
      minutesText: 'axes',
    }),
    pause(10),
    point('Choix des actions prioritaires', 15, { support: 'Gommettes' }),
    point('Écriture des fiches-actions', 40, {
      detail: 'un groupe par action retenue',
      support: 'Fiches vierges',
      minutesText: 'fiches',
    }),
    point('Suites et clôture', 15),
  ],
}

const committee: StandardTemplate = {
  description: 'Les partenaires arbitrent\u00a0: ce qui avance, ce qui bloque, ce qui est validé.',
  kind: 'committee',
  minutes: 120,
  points: [
    point('Ouverture et approbation du dernier compte-rendu', 10),
    point('Avancement des fiches-actions', 35, { support: 'Tableau de suivi', minutesText: 'fiches' }),
    point('Points à arbitrer', 30, { detail: 'une décision par point, notée en séance' }),
    point('Indicateurs et moyens', 20, { support: 'Classeur d’indicateurs' }),
    point('Calendrier des prochains mois', 15),
    point('Relevé des décisions et clôture', 10),
  ],
}

const webinar: StandardTemplate = {
  description: 'Rendre compte, en visioconférence, à toutes les personnes qui ont pris part aux concertations.',
  kind: 'webinar',
  minutes: 90,
  points: [
    point('Ouverture de la salle et consignes', 5, {
      detail: 'micros coupés, questions dans la discussion',
      minutesText: 'none',
    }),
    point('Le chemin parcouru', 10, { support: 'Diaporama' }),
    point('Les axes communs aux secteurs', 25, { support: 'Diaporama', minutesText: 'axes' }),
    point('Les fiches-actions et leurs porteurs', 25, { support: 'Diaporama', minutesText: 'fiches' }),
    point('Questions et réponses', 20, { speaker: 'tous' }),
    point('Comment suivre la suite', 5),
  ],
}

const cafe: StandardTemplate = {
  description:
    'Un temps court et convivial, ouvert au-delà du numérique, pour se connaître et s’échanger des adresses.',
  kind: 'cafe',
  minutes: 120,
  points: [
    point('Accueil autour d’un café', 15, { minutesText: 'none' }),
    point('Chacun se présente', 20, { detail: 'une minute par structure', speaker: 'tous' }),
    point('Un lieu raconte', 20, { detail: 'une expérience, ce qui marche, ce qui coince' }),
    point('Échanges libres par tables', 40, { detail: 'deux temps de 20 min, on change de table' }),
    point('Besoins repérés et coups de main', 20, { support: 'Tableau des besoins' }),
    point('Prochain rendez-vous', 5),
  ],
}

export const standardTemplates: Readonly<Record<StandardTemplateName, StandardTemplate>> = {
  firstConcertation,
  secondConcertation,
  committee,
  webinar,
  cafe,
}
