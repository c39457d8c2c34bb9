import type { Cell, Column } from '#main/office/paper/table.ts'
import type { ListSheet } from '#main/office/xlsx/workbook.ts'
import type { Activity } from './activity.ts'
import { isEvent, type National, nationalOf } from './national-words.ts'

/**
 * La Coop's own workbook: its sheet, its table and its twenty columns, in its words and its order (ADR 0052). A cell that
 * its kind of activity is not asked for holds « / »; one that is not known is empty.
 */
export const composeCoordination = (
  activities: readonly Activity[],
  { title, scope }: Pick<ListSheet, 'title' | 'scope'>,
): ListSheet => ({
  name: 'Activités de coordination',
  kind: 'list',
  table: 'Activites_de_coordination',
  title,
  scope,
  filters: null,
  columns: columns.map(({ column }) => column),
  rows: activities.map((activity) => {
    const national = nationalOf(activity.kind)
    return columns.map(({ of }) => of(activity, national))
  }),
})

interface Told {
  readonly column: Column
  readonly of: (activity: Activity, national: National) => Cell
}

const column = (title: string, width: number, kind: Column['kind'], of: Told['of']): Told => ({
  column: { title, width, kind },
  of,
})

const notAsked = '/'

/** Asked of an event alone, or of an animation alone. */
const ofEvent = (title: string, width: number, kind: Column['kind'], of: Told['of']): Told =>
  column(title, width, kind, (activity, national) => (isEvent(activity.kind) ? of(activity, national) : notAsked))

const ofAnimation = (title: string, width: number, kind: Column['kind'], of: Told['of']): Told =>
  column(title, width, kind, (activity, national) => (isEvent(activity.kind) ? notAsked : of(activity, national)))

const lines = (texts: readonly (string | null)[]): Cell => texts.filter((text) => text !== null).join('\n') || null

const columns: readonly Told[] = [
  column('Date de l’activité', 16, 'date', ({ date }) => date),
  column('Type', 12, 'text', (_, { type }) => type),
  ofAnimation('Durée (min.)', 13, 'number', ({ minutes }) => minutes),
  ofEvent('Participants', 13, 'number', ({ present }) => present),
  ofAnimation('Médiateur·ice·s numérique·s', 27, 'number', ({ mediators }) => mediators),
  ofAnimation('Structure·s', 13, 'number', ({ structures }) => structures),
  ofAnimation('Autres acteur.trice.s', 21, 'number', ({ others }) => others),
  ofEvent('Nom de l’évènement', 34, 'long', ({ title }) => title),
  column('Type d’animation, type d’évènement, nature du partenariat', 36, 'long', (_, { nature }) => nature),
  ofEvent('Organisé par', 18, 'text', () => 'Le département'),
  ofEvent('Structure·s partenaire·s (Nom)', 32, 'long', ({ partners }) => lines(partners.map(({ name }) => name))),
  ofEvent('Structure·s partenaire·s (type)', 30, 'long', ({ partners }) =>
    lines(partners.map(({ kind }) => kind ?? 'Autre')),
  ),
  ofEvent('Échelon territorial', 19, 'text', ({ sector }) => (sector === null ? 'Départemental' : 'Intercommunal')),
  ofAnimation('Qui est à l’initiative', 28, 'text', () => 'Intervention à mon initiative'),
  ofAnimation('Thématique(s) d’animation', 36, 'long', (_, { theme }) => theme),
  column('Tags', 30, 'long', ({ series, sector }) => lines([series, sector === null ? null : `Secteur ${sector}`])),
  column('Notes', 44, 'long', (activity) => lines([isEvent(activity.kind) ? null : activity.title, activity.place])),
  column('Enregistrée le', 15, 'date', ({ recordedOn }) => recordedOn),
  column('Dernière modification le', 24, 'date', ({ changedOn }) => changedOn),
  column('ID CRA', 38, 'text', ({ id }) => id),
]
