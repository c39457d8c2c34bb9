import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { longDate, monthAndYear } from '#shared/text/french-dates.ts'
import { counted, inFigures, plural } from '#shared/text/french-numbers.ts'
import { bullets, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, ListItem } from '#shared/text/rich-text/rich-text.ts'
import { missing, partiesOf } from '../fiche/fiche-words.ts'
import { fichesOf, isPrinted } from './fiches-of.ts'
import type { Governance } from './roadmap.ts'
import { compactHeading, partHeading, type Setting } from './setting.ts'

/** Whether anything is known of it. */
export const isTold = (governance: Governance | null): governance is Governance =>
  governance !== null &&
  (governance.committee !== null || governance.members.length > 0 || governance.rounds.length > 0)

/** Who decides what, who sits, and how the roadmap came to be: what is known of it, and no more. */
export const governanceBlocks = (governance: Governance, setting: Setting): readonly Block[] => {
  const { members } = governance
  const written = writtenItems(governance)
  return [
    partHeading('governance', setting),
    compactHeading('Qui décide quoi'),
    instances(governance, setting),
    ...(members.length === 0 ? [] : [compactHeading('Membres de la gouvernance'), memberTable(members)]),
    ...(written.length === 0 ? [] : [compactHeading('Comment la feuille de route a été écrite'), bullets(...written)]),
  ]
}

const instances = (governance: Governance, setting: Setting): Block => {
  const { committee, members, structures } = governance
  const came = new Set(structures.flatMap(({ names }) => names)).size
  const fiches = fichesOf(setting.roadmap).filter(isPrinted)
  const borne = fiches.filter((told) => partiesOf(told, 'bearer').length > 0).length
  const lines: readonly (readonly (string | readonly Inline[])[])[] = [
    [
      'Comité de pilotage',
      'Les axes, les fiches, les budgets ; ouvre, suspend ou clôt une fiche',
      members.length === 0 ? missing('À désigner') : sentenceCase(counted(members.length, 'membre', 'membres')),
      committee?.date == null ? missing('À fixer') : `Prochain\u00a0: ${longDate(committee.date)}`,
    ],
    [
      'Concertations de secteur',
      'Formulent, votent, écrivent les fiches',
      came === 0 ? missing('À venir') : plural(came, 'structure venue', 'structures venues'),
      heldWords(governance),
    ],
    [
      'Porteurs de fiche',
      'Mènent l’action, donnent l’avancement et les chiffres',
      `${plural(borne, 'fiche portée', 'fiches portées')} sur ${inFigures(fiches.length)}`,
      'Tout au long de la fiche',
    ],
  ]
  return {
    type: 'table',
    attrs: {
      look: 'list',
      widths: [22, 33, 25, 20],
      title: 'Qui décide quoi',
      description: 'Une ligne par instance : ce qu’elle décide, qui y siège et quand.',
    },
    content: [
      headRow('Instance', 'Ce qu’elle décide', 'Qui y siège', 'Quand'),
      ...lines.map(([name = '', ...others]) =>
        row(
          cell('content', [paragraph([plain(String(name), { type: 'bold' })])]),
          ...others.map((words) => cell('content', [paragraph(words)])),
        ),
      ),
    ],
  }
}

const heldWords = ({ rounds }: Governance): string => {
  const count = rounds.reduce((sum, { meetings }) => sum + meetings, 0)
  return count === 0 ? '–' : sentenceCase(counted(count, 'réunion', 'réunions', 'f'))
}

const memberTable = (members: Governance['members']): Block => ({
  type: 'table',
  attrs: {
    look: 'list',
    widths: [42, 22, 36],
    title: 'Membres de la gouvernance',
    description: 'Une ligne par structure : sa qualité et qui la représente.',
  },
  content: [
    headRow('Structure', 'Qualité', 'Représentée par'),
    ...members.map(({ name, quality, person }) =>
      row(
        cell('content', [paragraph(name)]),
        cell('content', [paragraph(quality)]),
        cell('content', [paragraph(person === null ? missing('À désigner') : person)]),
      ),
    ),
  ],
})

const writtenItems = ({ rounds, committee }: Governance): readonly ListItem[] => [
  ...rounds.map((round) => {
    const name = round.number === null ? 'concertation' : `${round.number}e concertation`.replace('1e ', '1re ')
    const told = [
      counted(round.meetings, 'réunion', 'réunions', 'f'),
      ...(round.people === 0 ? [] : [plural(round.people, 'présence', 'présences')]),
      ...(round.formulations === 0 ? [] : [counted(round.formulations, 'formulation', 'formulations', 'f')]),
      ...(round.votes === 0 ? [] : [plural(round.votes, 'gommette', 'gommettes')]),
    ]
    return item(
      paragraph([
        plain(sentenceCase(monthsWords(round.dates)), { type: 'bold' }),
        plain(' – '),
        ...withOrdinals(`${name}\u00a0: ${told.join(', ')}.`),
      ]),
    )
  }),
  ...(committee?.date == null
    ? []
    : [
        item(
          paragraph([plain(sentenceCase(longDate(committee.date)), { type: 'bold' }), plain(' – comité de pilotage.')]),
        ),
      ]),
]

/** « septembre 2026 », « octobre 2026 à janvier 2027 ». */
const monthsWords = (dates: readonly string[]): string => {
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return 'Sans date'
  const [from, to] = [monthAndYear(first), monthAndYear(last)]
  return from === to ? from : `${from} à ${to}`
}
