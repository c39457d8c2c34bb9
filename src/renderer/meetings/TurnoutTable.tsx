import { Anchor, Table } from '@mantine/core'
import { useState } from 'react'
import type { TurnoutLine } from '#shared/contract/meetings/turnout.ts'
import { type Turnout, type TurnoutKey, turnoutLabels } from '#shared/contract/meetings/turnout.ts'
import { turnoutFigure } from '#shared/contract/meetings/turnout-figure.ts'
import { withDe } from '#shared/text/article.ts'
import { ListTable } from '../components/ListTable.tsx'
import { LinkAnchor } from '../components/links.tsx'
import tableClasses from '../components/list-table.module.css'
import { Second } from '../components/plain/Second.tsx'
import { ToldDialog } from '../components/ToldDialog.tsx'
import { slugOf } from '../directory/address.ts'
import classes from './turnout.module.css'
import { dayLabel } from './turnout-bars.ts'

const figures = Object.keys(turnoutLabels) as readonly TurnoutKey[]

/** A figure a line; that of this meeting opens the list of those it counts. */
export function TurnoutTable({ turnout }: { readonly turnout: Turnout }) {
  const [opened, open] = useState<TurnoutKey | null>(null)
  return (
    <>
      <ListTable
        frame="Chiffres de la rencontre"
        label="Qui est venu, rencontre par rencontre"
        tableClass={`${tableClasses.table} ${classes.table}`}
        columns={[
          'Chiffre',
          { words: 'Cette rencontre', width: 152, ta: 'end' as const },
          ...turnout.earlier.map((earlier) => ({
            key: earlier.meeting,
            width: 152,
            ta: 'end' as const,
            words: (
              <LinkAnchor
                to="/reunions/$meeting/bilan"
                params={{ meeting: earlier.meeting }}
                title={earlier.title}
                aria-label={`${dayLabel(earlier)}, bilan ${withDe(earlier.title)}`}
              >
                {dayLabel(earlier)}
              </LinkAnchor>
            ),
          })),
        ]}
      >
        {figures.map((key) => (
          <Table.Tr key={key}>
            <Table.Th scope="row" className={classes.name}>
              {turnoutLabels[key]}
            </Table.Th>
            <Table.Td ta="end">
              {turnout.counts[key] === 0 ? (
                turnoutFigure(turnout, key)
              ) : (
                <Anchor
                  component="button"
                  type="button"
                  fw={600}
                  underline="always"
                  c="var(--accent-strong)"
                  aria-haspopup="dialog"
                  aria-label={`${turnoutLabels[key]}\u00A0: ${turnoutFigure(turnout, key)}, voir la liste`}
                  onClick={() => open(key)}
                >
                  {turnoutFigure(turnout, key)}
                </Anchor>
              )}
            </Table.Td>
            {turnout.earlier.map((earlier) => (
              <Table.Td key={earlier.meeting} ta="end">
                {turnoutFigure(earlier, key)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </ListTable>
      {opened !== null && (
        <FigureDialog name={turnoutLabels[opened]} lines={turnout.lists[opened]} close={() => open(null)} />
      )}
    </>
  )
}

interface Props {
  readonly name: string
  readonly lines: readonly TurnoutLine[]
  readonly close: () => void
}

/** Those whom a figure counts, each on the way to its entry of the directory. */
function FigureDialog({ name, lines, close }: Props) {
  return (
    <ToldDialog title={`${name} (${lines.length})`} onClose={close}>
      <ul className={classes.lines}>
        {lines.map(({ key, name, detail, entry }) => (
          <li key={key}>
            {entry === null ? (
              name
            ) : (
              <LinkAnchor to="/annuaire/$liste/$id" params={{ liste: slugOf(entry.list), id: entry.id }}>
                {name}
              </LinkAnchor>
            )}
            {detail !== null && <Second block>{detail}</Second>}
          </li>
        ))}
      </ul>
    </ToldDialog>
  )
}
