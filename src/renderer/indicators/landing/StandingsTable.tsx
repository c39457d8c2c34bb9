import { ActionIcon, Table, VisuallyHidden } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Fragment, type KeyboardEvent, useRef } from 'react'
import type { ComparedIndicator, Comparison } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { groupStates } from '#shared/records/indicators/states-sentence.ts'
import { frequencyOf } from '#shared/text/period.ts'
import { Frame } from '../../components/Frame.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { ColumnHeads } from '../../components/ListTable.tsx'
import { usePrinting } from '../../components/use-printing.ts'
import { groupName } from '../indicator-words.ts'
import classes from './landing.module.css'
import { hasFigures } from './line-words.ts'
import { StandingRow } from './StandingRow.tsx'
import { trendHead } from './trend.ts'
import { useAddToCampaign } from './use-add-to-campaign.ts'
import { useOpenedRows } from './use-opened-rows.ts'

interface Props {
  readonly comparison: Comparison
  /** Every row that has figures stands open. */
  readonly sideBySide: boolean
  readonly goBy: (periods: 1 | -1) => void
}

/** More rows than that, and what Concerto counts is folded at first. */
const most = 13

export const standingKeys = [
  { keys: ['↑', '↓'], does: 'indicateur précédent, suivant' },
  { keys: ['→', '←'], does: 'ouvrir, fermer ses secteurs' },
  { keys: ['Entrée'], does: 'ouvrir l’indicateur' },
  { keys: ['Page préc.', 'Page suiv.'], does: 'période précédente, suivante' },
]

/** Where every indicator stands, axis by axis, a row each. */
export function StandingsTable({ comparison, sideBySide, goBy }: Props) {
  useScreenKeys(standingKeys)
  const { lines, period } = comparison
  const groups = groupsOf(comparison)
  const year = usualYear(lines)
  const printing = usePrinting()
  const adderOf = useAddToCampaign()
  const folded = useOpenedRows((name: string) => lines.length > most && name === computedName)
  const rows = useOpenedRows(
    (id: RowId) => sideBySide && lines.some((line) => line.indicator.id === id && hasFigures(line)),
  )
  const table = useRef<HTMLTableElement>(null)
  const hear = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (act(event.key, { table: table.current, rows, goBy })) event.preventDefault()
  }
  return (
    <Frame label="Indicateurs, axe par axe" className={classes.frame}>
      <Table ref={table} className={classes.table ?? ''} aria-label="Où en sont les indicateurs" onKeyDown={hear}>
        <ColumnHeads
          columns={[
            'Indicateur',
            { words: trendHead(lines, frequencyOf(period)), className: classes.spark ?? '' },
            { words: 'Valeur', ta: 'end', className: classes.figure ?? '' },
            { words: year === null ? 'Cible' : `Cible fin ${year}`, className: classes.target ?? '' },
            { words: 'État', className: classes.state ?? '' },
            { words: 'Il manque', className: classes.lacking ?? '' },
            {
              key: 'verbs',
              words: <VisuallyHidden>Ouvrir</VisuallyHidden>,
              className: classes.verbs ?? '',
              mod: { only: 'screen' },
            },
          ]}
        />
        {groups.map(([name, own]) => {
          const isFolded = folded.has(name) && !printing
          return (
            <Fragment key={name}>
              <Table.Tbody className={classes.axis}>
                <Table.Tr>
                  <Table.Th scope="rowgroup" colSpan={7}>
                    <div>
                      <span>{name}</span>
                      <small>{groupStates(own.map(({ whole }) => whole.standing.attainment.state))}</small>
                      <ActionIcon
                        size={28}
                        variant="subtle"
                        data-only="screen"
                        aria-expanded={!isFolded}
                        aria-label={`Indicateurs, ${name}`}
                        onClick={() => folded.toggle(name)}
                      >
                        <IconChevronDown size={18} stroke={1.6} aria-hidden="true" className={classes.chevron} />
                      </ActionIcon>
                    </div>
                  </Table.Th>
                </Table.Tr>
              </Table.Tbody>
              {!isFolded &&
                own.map((line, index) => (
                  <StandingRow
                    key={line.indicator.id}
                    line={line}
                    before={own[index - 1]}
                    comparison={comparison}
                    year={year}
                    opened={rows.has(line.indicator.id)}
                    toggle={() => rows.toggle(line.indicator.id)}
                    ask={adderOf(line)}
                  />
                ))}
            </Fragment>
          )
        })}
      </Table>
    </Frame>
  )
}

const computedName = groupName({ axis: null, computed: true })

/** Lines come in the order of the dictionary. */
const groupsOf = ({ lines, axes }: Comparison): readonly (readonly [string, readonly ComparedIndicator[]])[] => [
  ...Map.groupBy(lines, ({ indicator: { axis, provider } }) =>
    groupName({ axis: axes.find(({ id }) => id === axis) ?? null, computed: provider === 'computed' }),
  ),
]

/** The year of most targets. */
const usualYear = (lines: readonly ComparedIndicator[]): number | null => {
  const years = Map.groupBy(
    lines.flatMap(({ whole }) => whole.standing.target?.year ?? []),
    (year) => year,
  )
  return [...years].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

interface Deeds {
  readonly table: HTMLTableElement | null
  readonly rows: ReturnType<typeof useOpenedRows<RowId>>
  readonly goBy: Props['goBy']
}

/** What a key does to the row that has the focus; whether it did something. */
const act = (key: string, { table, rows, goBy }: Deeds): boolean => {
  if (key === 'PageUp' || key === 'PageDown') {
    goBy(key === 'PageUp' ? -1 : 1)
    return true
  }
  const all = [...(table?.querySelectorAll<HTMLElement>('[data-indicator]') ?? [])]
  const row = document.activeElement?.closest('tbody')?.querySelector<HTMLElement>('[data-indicator]') ?? null
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = row === null ? 0 : all.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)
    all[next]?.querySelector('a')?.focus()
    return true
  }
  if (row === null || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return false
  const id = row.dataset.indicator as RowId
  if (rows.has(id) !== (key === 'ArrowRight')) rows.toggle(id)
  return true
}
