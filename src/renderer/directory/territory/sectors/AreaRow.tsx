import { Checkbox, Table } from '@mantine/core'
import { IconChevronRight, IconCircleOff, IconMapPinOff } from '@tabler/icons-react'
import type { Commune } from '#shared/contract/directory/territory.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { State } from '../../../components/State.tsx'
import { epciName } from '../../../words/epci.ts'
import { figure, plural } from '../../../words/numbers.ts'
import type { AreaLine } from './area-lines.ts'
import classes from './sectors.module.css'
import type { RowFocus } from './use-tree-keys.ts'

interface Props {
  readonly line: AreaLine
  readonly tick: 'all' | 'some' | 'none'
  readonly onTick: () => void
  readonly onOpen: (open: boolean) => void
  readonly focus: RowFocus
}

export function AreaRow({ line, tick, onTick, onOpen, focus }: Props) {
  const name = nameOf(line)
  const communes = line.kind === 'group' ? line.group.communes : [line.commune]
  const population = communes.reduce((sum, commune) => sum + commune.population, 0)
  return (
    <Table.Tr
      {...focus}
      className={classes.row}
      aria-level={line.kind === 'group' ? 1 : 2}
      aria-selected={tick === 'all'}
      {...(line.kind === 'group' && { 'aria-expanded': line.open })}
    >
      <Table.Td role="gridcell">
        <span className={classes.cell} data-level={line.kind === 'group' ? 1 : 2}>
          <Checkbox
            tabIndex={-1}
            aria-label={`Cocher ${name}`}
            checked={tick === 'all'}
            indeterminate={tick === 'some'}
            onChange={onTick}
          />
          {line.kind === 'group' ? <Group line={line} name={name} onOpen={onOpen} /> : name}
        </span>
      </Table.Td>
      <Table.Td role="gridcell" className={classes.population}>
        {figure(population)}
      </Table.Td>
      <Table.Td role="gridcell" className={classes.sector}>
        <Belonging communes={communes} />
      </Table.Td>
    </Table.Tr>
  )
}

interface GroupProps {
  readonly line: Extract<AreaLine, { kind: 'group' }>
  readonly name: string
  readonly onOpen: (open: boolean) => void
}

/** The whole name opens it, for the mouse; arrows do by keyboard. */
function Group({ line, name, onOpen }: GroupProps) {
  return (
    <button type="button" tabIndex={-1} className={classes.group} onClick={() => onOpen(!line.open)}>
      <IconChevronRight size={16} stroke={1.6} aria-hidden="true" data-open={line.open || undefined} />
      <strong>{name}</strong>
      <span className={classes.second}>{plural(line.group.communes.length, 'commune', 'communes')}</span>
    </button>
  )
}

const nameOf = (line: AreaLine): string => {
  if (line.kind === 'commune') return line.commune.name.replaceAll("'", '’')
  return line.group.epci === null ? 'Sans intercommunalité' : epciName(line.group.epci.name)
}

/** Where it goes; what is outside the espace needs no sector. */
function Belonging({ communes }: { readonly communes: readonly Commune[] }) {
  const { sectors } = useWorkspace()
  const covered = communes.filter(({ excluded }) => !excluded)
  if (covered.length === 0)
    return (
      <span className={classes.outside}>
        <IconCircleOff size={18} stroke={1.6} aria-hidden="true" />
        Hors périmètre
      </span>
    )
  const found = new Set(covered.map(({ sector }) => sector))
  const names = sectors.flatMap(({ id, name }) => (found.has(id) ? [name ?? 'Sans nom'] : []))
  if (names.length === 0 && sectors.length > 0) return <State icon={IconMapPinOff}>Sans secteur</State>
  return (
    <>
      {names.join(', ')}
      {found.has(null) && names.length > 0 && <span className={classes.second}>en partie sans secteur</span>}
      {covered.length < communes.length && <span className={classes.second}>en partie hors périmètre</span>}
    </>
  )
}
