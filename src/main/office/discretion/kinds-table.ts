import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { cell, row } from '../paper/cells.ts'
import type { ListedGroup } from './listed-people.ts'

/** How many came from each kind of structure, most first; those excused and represented apart. */
export const kindsTable = (
  groups: readonly ListedGroup[],
  kindOf: (structure: string) => string | null,
): readonly Block[] => [
  {
    type: 'table',
    attrs: { look: 'list', widths: [70, 30], title, description, holds: 'attendance' },
    content: [
      row(...['Type de structure', 'Personnes'].map((text) => cell('band', [paragraph(text)]))),
      ...groups.flatMap((group) => groupRows(group, kindOf)),
    ],
  },
]

const title = 'Personnes présentes par type de structure'
const description = 'Une ligne par type de structure : le type, le nombre de personnes.'

const groupRows = ({ label, people }: ListedGroup, kindOf: (structure: string) => string | null): TableRow[] => {
  const kinds = Map.groupBy(people, ({ structure }) => kindOf(structure) ?? 'Autre structure, ou non précisée')
  const counted = [...kinds].map(([kind, { length }]) => [kind, length] as const)
  return [
    ...(label === null ? [] : [row(cell('label', [paragraph(label, 'label')], 2))]),
    ...counted
      .toSorted(([, a], [, b]) => b - a)
      .map(([kind, count]) => row(...[kind, String(count)].map((text) => cell('content', [paragraph(text)])))),
  ]
}
