import { Table, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { type Turnout, type TurnoutKey, turnoutLabels } from '#shared/contract/meetings/turnout.ts'
import { turnoutFigure } from '#shared/contract/meetings/turnout-figure.ts'
import { LinkAnchor } from '../../components/links.tsx'
import tableClasses from '../../components/list-table.module.css'
import { dayLabel } from './bars.ts'
import { FigureDialog } from './FigureDialog.tsx'
import classes from './turnout.module.css'

const figures = Object.keys(turnoutLabels) as readonly TurnoutKey[]

/** A figure a line; that of this meeting opens the list of those it counts. */
export function TurnoutTable({ turnout }: { readonly turnout: Turnout }) {
  const [opened, open] = useState<TurnoutKey | null>(null)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={tableClasses.frame} aria-label="Chiffres de la rencontre" tabIndex={0}>
        <Table className={`${tableClasses.table} ${classes.table}`} aria-label="Qui est venu, rencontre par rencontre">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Chiffre</Table.Th>
              <Table.Th className={classes.figure}>Cette rencontre</Table.Th>
              {turnout.earlier.map((earlier) => (
                <Table.Th key={earlier.meeting} className={classes.figure}>
                  <LinkAnchor
                    to="/reunions/$meeting/bilan"
                    params={{ meeting: earlier.meeting }}
                    title={earlier.title}
                    aria-label={`${dayLabel(earlier)}, bilan de ${earlier.title}`}
                  >
                    {dayLabel(earlier)}
                  </LinkAnchor>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.map((key) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" className={classes.name}>
                  {turnoutLabels[key]}
                </Table.Th>
                <Table.Td className={classes.figure}>
                  {turnout.counts[key] === 0 ? (
                    turnoutFigure(turnout, key)
                  ) : (
                    <UnstyledButton
                      className={classes.open}
                      aria-haspopup="dialog"
                      aria-label={`${turnoutLabels[key]}\u00A0: ${turnoutFigure(turnout, key)}, voir la liste`}
                      onClick={() => open(key)}
                    >
                      {turnoutFigure(turnout, key)}
                    </UnstyledButton>
                  )}
                </Table.Td>
                {turnout.earlier.map((earlier) => (
                  <Table.Td key={earlier.meeting} className={classes.figure}>
                    {turnoutFigure(earlier, key)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {opened !== null && (
        <FigureDialog name={turnoutLabels[opened]} lines={turnout.lists[opened]} close={() => open(null)} />
      )}
    </>
  )
}
