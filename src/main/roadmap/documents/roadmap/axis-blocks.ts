import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { toldMeeting } from '#main/office/paper/told-meeting.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { axis as declaration } from '#shared/records/roadmap/axis.ts'
import { objectivesHead } from '#shared/records/roadmap/axis-sheet.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'
import { axisState } from '#shared/records/roadmap/is-settled.ts'
import { agreedEuros } from '#shared/text/euros.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { counted, plural } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline, RichText, Table } from '#shared/text/rich-text/rich-text.ts'
import { axisName } from '../axis-name.ts'
import { ficheLists } from '../fiche/fiche-lists.ts'
import { bearersOf, missing } from '../fiche/fiche-words.ts'
import { stateCell } from './fiche-state.ts'
import { isPrinted, titleOf } from './fiches-of.ts'
import { moneyOf } from './money.ts'
import type { RoadmapAxis, RoadmapFiche } from './roadmap.ts'
import { compactHeading, leadingTo, type Setting } from './setting.ts'

/** What opens an axis: where it stands, why, what for, and by which actions. */
export const axisBlocks = (told: RoadmapAxis, setting: Setting): readonly Block[] => {
  const { axis, gathered, fiches } = told
  const name: readonly Block[] = [
    paragraph(axis.number === null ? 'Axe prioritaire' : `Axe prioritaire ${axis.number}`, 'surtitle'),
    {
      type: 'heading',
      attrs: { level: 1, look: 'opener', anchor: setting.anchors.axis(told) },
      content: inlines(axis.title ?? 'Axe sans intitulé'),
    },
  ]
  if (told.isBare) return name
  return [
    ...name,
    cards(told),
    ...(gathered.length === 0 ? [] : [paragraph(`Réunit aussi\u00a0: ${gathered.map(axisName).join(' ; ')}.`, 'note')]),
    ...said(
      'Pourquoi',
      lastSaid(told, ({ sheet }) => (isEmpty(sheet.restatedStakes) ? sheet.stakes : sheet.restatedStakes)),
    ),
    ...said(
      objectivesHead,
      lastSaid(told, ({ sheet }) => sheet.objectives),
    ),
    ...(fiches.length === 0
      ? [paragraph(missing('Aucune fiche-action ne porte encore cet axe.'))]
      : [compactHeading('Les actions de l’axe'), actions(fiches, setting), ...droppedNotes(fiches)]),
  ]
}

/** Of the last meeting that said something of it. */
const lastSaid = (
  { sheets }: RoadmapAxis,
  text: (one: RoadmapAxis['sheets'][number]) => RichText | null,
): RichText | null => sheets.map(text).findLast((one) => !isEmpty(one)) ?? null

const said = (title: string, text: RichText | null): readonly Block[] =>
  text === null || isEmpty(text) ? [] : [compactHeading(title), ...(ficheLists(text)?.content ?? [])]

/** Three facts side by side, on one ground. */
const cards = (told: RoadmapAxis): Table => ({
  type: 'table',
  attrs: {
    look: 'facts',
    widths: [34, 33, 33],
    title: 'Où en est l’axe',
    description: 'Trois cases : sa validation, ce que les secteurs en ont dit, ce que coûtent ses fiches.',
  },
  content: [
    row(
      ...(
        [
          ['Validation', validation(told)],
          ['Convergence', convergence(told)],
          ['Budget', budget(told)],
        ] as const
      ).map(([name, words]) => cell('label', [paragraph(name, 'label'), paragraph(words)])),
    ),
  ],
})

const { choices } = declaration.fields.state

/** « Validé le 12 juin 2026 (Comité de pilotage) ». */
const validation = ({ axis, instance }: RoadmapAxis): readonly Inline[] => {
  const state = axisState(axis)
  const day = state === 'validated' && axis.validatedOn !== null ? ` le ${longDate(axis.validatedOn)}` : ''
  const by =
    instance === null
      ? ''
      : toldMeeting(day.endsWith(longDate(instance.date ?? day)) ? { ...instance, date: null } : instance)
  return [
    plain(choiceWord(choices, state), { type: 'bold' }),
    ...withOrdinals(day),
    ...withOrdinals(by === '' ? '' : state === 'validated' ? ` (${by})` : `, à présenter (${by})`),
    ...(state === 'postponed' && axis.postponedFor !== null ? inlines(`\n${axis.postponedFor}`) : []),
  ]
}

/** « Trois secteurs – 30 gommettes : Plaine 13, Plateau 6, Amont 11 ». */
const convergence = ({ said: all }: RoadmapAxis): readonly Inline[] => {
  const sectors = [...Map.groupBy(all, ({ sector }) => sector ?? 'sans secteur')]
  if (sectors.length === 0) return [plain('Aucune formulation rattachée')]
  const votes = totalVotes(all.map((one) => one.votes))
  const each = sectors.map(([name, own]) => `${name}\u00a0${totalVotes(own.map((one) => one.votes))}`)
  return [
    plain(sentenceCase(counted(sectors.length, 'secteur', 'secteurs')), { type: 'bold' }),
    plain(
      votes === 0
        ? ` – ${counted(all.length, 'formulation', 'formulations', 'f')}, sans vote noté`
        : ` – ${plural(votes, 'gommette', 'gommettes')}\u00a0: ${each.join(', ')}`,
    ),
  ]
}

/** « 110 000 € chiffrés, 67 000 € accordés ». */
const budget = ({ fiches }: RoadmapAxis): readonly Inline[] => {
  const { total } = moneyOf({ axes: [], loose: fiches })
  if (total.fiches === 0) return [plain('Aucune fiche')]
  if (total.uncosted === total.fiches) return missing('À chiffrer')
  const left = total.uncosted === 0 ? '' : `\u00a0; ${counted(total.uncosted, 'fiche', 'fiches', 'f')} à chiffrer`
  if (total.budget === 0) return [plain('Sans coût propre', { type: 'bold' }), plain(left)]
  return [
    plain(agreedEuros(total.budget, 'chiffré', 'chiffrés'), { type: 'bold' }),
    plain(`, ${total.granted === 0 ? 'rien d’accordé' : agreedEuros(total.granted, 'accordé', 'accordés')}${left}`),
  ]
}

const actions = (fiches: readonly RoadmapFiche[], setting: Setting): Table => ({
  type: 'table',
  attrs: {
    look: 'list',
    widths: [8, 40, 23, 16, 13],
    title: 'Les actions de l’axe',
    description: 'Une ligne par fiche : son action, son porteur, son état et sa page.',
  },
  content: [
    row(...['Fiche', 'Action', 'Porteur', 'État'].map((name) => headCell(name)), headCell('Page', true)),
    ...fiches.map((told) =>
      row(
        cell('content', [paragraph(told.reference)]),
        cell('content', [paragraph(titleOf(told))]),
        cell('content', [paragraph(bearers(told))]),
        stateCell(told, setting.roadmap.day),
        cell('content', [
          isPrinted(told) ? leadingTo(setting.anchors.fiche(told), [], 'figure') : paragraph('–', 'figure'),
        ]),
      ),
    ),
  ],
})

const bearers = (told: RoadmapFiche): readonly Inline[] => {
  const names = bearersOf(told)
  if (names.length > 0) return inlines(names.join('\n'))
  return isPrinted(told) ? missing('À désigner') : [plain('–')]
}

/** What was given up is told here: it has no page. */
const droppedNotes = (fiches: readonly RoadmapFiche[]): readonly Block[] =>
  fiches
    .filter((told) => !isPrinted(told))
    .map(({ reference, fiche: { stateReason } }) =>
      paragraph(
        `La fiche ${reference} est abandonnée${stateReason === null ? '' : `\u00a0: ${stateReason.replace(/[.\s]+$/, '')}`}. Elle n’a pas de page.`,
        'note',
      ),
    )
