import { addMinutes, minutesBetween } from '../../../text/time-of-day.ts'
import type { Meeting, ProgrammeItem } from '../../records.ts'

/** The programmes that the program ships: a forum starts from one of them. */
export const standardProgrammeNames = {
  halfDay: 'Forum d’une demi-journée',
  day: 'Forum d’une journée',
  cafe: 'Café rencontre',
} as const

export type StandardProgrammeName = keyof typeof standardProgrammeNames

interface StandardItem extends Pick<ProgrammeItem, 'kind' | 'title'> {
  /** Minutes since the beginning; `null`: open all along. */
  readonly at: number | null
  readonly minutes: number
  /** Rank of its room. */
  readonly room: number
}

export interface StandardProgramme {
  readonly description: string
  /** From the beginning to the end. */
  readonly minutes: number
  readonly rooms: readonly string[]
  readonly items: readonly StandardItem[]
}

const timed = (
  kind: ProgrammeItem['kind'],
  title: string,
  at: number,
  minutes: number,
  room: number,
): StandardItem => ({
  kind,
  title,
  at,
  minutes,
  room,
})

const stand = (title: string, room: number): StandardItem => ({ kind: 'stand', title, at: null, minutes: 0, room })

const halfDay: StandardProgramme = {
  description: 'Accueil, plénière, deux temps de deux ateliers, une pause et les stands : trois heures et demie.',
  minutes: 210,
  rooms: ['Grande salle', 'Salle d’ateliers', 'Hall'],
  items: [
    timed('welcome', 'Accueil et café', 0, 30, 2),
    timed('plenary', 'Ouverture', 30, 40, 0),
    timed('workshop', 'Atelier 1', 75, 45, 0),
    timed('workshop', 'Atelier 2', 75, 45, 1),
    timed('break', 'Pause autour des stands', 120, 25, 2),
    timed('workshop', 'Atelier 3', 145, 45, 0),
    timed('workshop', 'Atelier 4', 145, 45, 1),
    timed('plenary', 'Ce que l’on retient', 190, 20, 0),
    stand('Stand 1', 2),
    stand('Stand 2', 2),
  ],
}

const day: StandardProgramme = {
  description: 'Le matin pour se rencontrer, l’après-midi pour travailler, le repas et les stands entre les deux.',
  minutes: 450,
  rooms: ['Grande salle', 'Salle d’ateliers 1', 'Salle d’ateliers 2', 'Hall'],
  items: [
    timed('welcome', 'Accueil et café', 0, 30, 3),
    timed('plenary', 'Ouverture', 30, 60, 0),
    timed('workshop', 'Atelier 1', 95, 60, 1),
    timed('workshop', 'Atelier 2', 95, 60, 2),
    timed('plenary', 'Retour des ateliers', 160, 30, 0),
    timed('break', 'Repas et tour des stands', 190, 80, 3),
    timed('workshop', 'Atelier 3', 270, 60, 1),
    timed('workshop', 'Atelier 4', 270, 60, 2),
    timed('break', 'Pause autour des stands', 330, 20, 3),
    timed('workshop', 'Atelier 5', 350, 60, 1),
    timed('workshop', 'Atelier 6', 350, 60, 2),
    timed('plenary', 'Ce que l’on retient', 415, 35, 0),
    stand('Stand 1', 3),
    stand('Stand 2', 3),
    stand('Stand 3', 3),
  ],
}

const cafe: StandardProgramme = {
  description: 'Deux heures dans une seule salle : chacun se présente, un lieu raconte, on échange par tables.',
  minutes: 120,
  rooms: ['Salle du café'],
  items: [
    timed('welcome', 'Accueil autour d’un café', 0, 15, 0),
    timed('plenary', 'Chacun se présente', 15, 20, 0),
    timed('plenary', 'Un lieu raconte', 35, 20, 0),
    timed('workshop', 'Échanges par tables', 55, 40, 0),
    timed('plenary', 'Coups de main et prochain rendez-vous', 95, 25, 0),
  ],
}

export const standardProgrammes: Readonly<Record<StandardProgrammeName, StandardProgramme>> = { halfDay, day, cafe }

/** The usual programme of a café, else the one whose length is nearest to that of the forum: half a day when nobody said. */
export const nearestProgramme = ({
  kind,
  startsAt,
  endsAt,
}: Pick<Meeting, 'kind' | 'startsAt' | 'endsAt'>): StandardProgrammeName => {
  if (kind === 'cafe') return 'cafe'
  if (startsAt === null || endsAt === null) return 'halfDay'
  const length = minutesBetween(startsAt, endsAt)
  return length - halfDay.minutes > day.minutes - length ? 'day' : 'halfDay'
}

/** When what comes so many minutes after the beginning is: from nine while nobody said when the forum begins. */
export const hourAfterStart = ({ startsAt }: Pick<Meeting, 'startsAt'>, minutes: number): string =>
  addMinutes(startsAt ?? '09:00', minutes)
