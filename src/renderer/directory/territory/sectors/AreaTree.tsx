import { Checkbox, Table, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { Commune, Territory } from '#shared/contract/directory/territory.ts'
import { KeyHints } from '../../../components/KeyHints.tsx'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import list from '../../../components/list-table.module.css'
import { AreaActions } from './AreaActions.tsx'
import { AreaRow } from './AreaRow.tsx'
import { type AreaLine, areaLines } from './area-lines.ts'
import classes from './sectors.module.css'
import { type Ticked, tickOf, toggled, withAll } from './ticked-areas.ts'
import { useTreeKeys } from './use-tree-keys.ts'

const keys = [
  { keys: ['↑', '↓'], does: 'parcourir' },
  { keys: ['→', '←'], does: 'ouvrir, fermer une intercommunalité' },
  { keys: ['Espace'], does: 'cocher' },
  { keys: ['Maj', '↓'], does: 'cocher la suivante aussi' },
]

/** The communes under their intercommunalities, to be ticked and put somewhere together. */
export function AreaTree({ territory }: { readonly territory: Territory }) {
  const [text, setText] = useState('')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [ticked, setTicked] = useState<Ticked>(new Set())
  const lines = areaLines(territory, text, opened)
  const open = (key: string, wanted: boolean) =>
    setOpened(new Set(wanted ? [...opened, key] : [...opened].filter((one) => one !== key)))
  const tick = (line: AreaLine) => setTicked(toggled(communesOf(line), ticked))
  const tree = useTreeKeys(lines, {
    open,
    tick,
    extend: (line) => setTicked(withAll(communesOf(line), ticked)),
  })
  useScreenKeys(keys)
  const finish = () => {
    setTicked(new Set())
    tree.focus()
  }
  return (
    <>
      <TextInput
        aria-label="Trouver une commune ou une intercommunalité"
        placeholder="Commune, code postal, intercommunalité"
        leftSection={<IconSearch size={18} stroke={1.6} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <AreaActions territory={territory} ticked={ticked} finish={finish} />
      <div className={list.frame}>
        <Table className={classes.table} role="treegrid" aria-multiselectable aria-label="Communes" {...tree.table}>
          <Head lines={lines} ticked={ticked} setTicked={setTicked} />
          <Table.Tbody>
            {lines.map((line, index) => (
              <AreaRow
                key={line.key}
                line={line}
                tick={tickOf(communesOf(line), ticked)}
                onTick={() => tick(line)}
                onOpen={(wanted) => open(line.key, wanted)}
                focus={tree.row(index)}
              />
            ))}
          </Table.Tbody>
        </Table>
        {lines.length === 0 && <Text p="md">Aucune commune ne porte ce nom ou ce code dans le département.</Text>}
      </div>
      <KeyHints hints={keys} />
    </>
  )
}

const communesOf = (line: AreaLine): readonly Commune[] =>
  line.kind === 'group' ? line.group.communes : [line.commune]

interface HeadProps {
  readonly lines: readonly AreaLine[]
  readonly ticked: Ticked
  readonly setTicked: (ticked: Ticked) => void
}

function Head({ lines, ticked, setTicked }: HeadProps) {
  const shown = lines.flatMap((line) => (line.kind === 'group' ? line.group.communes : []))
  const state = tickOf(shown, ticked)
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">
          <span className={classes.cell}>
            <Checkbox
              aria-label="Cocher toutes les communes"
              checked={state === 'all'}
              indeterminate={state === 'some'}
              onChange={() => setTicked(toggled(shown, ticked))}
              disabled={shown.length === 0}
            />
            Intercommunalité, commune
          </span>
        </Table.Th>
        <Table.Th scope="col" className={classes.population}>
          Habitants
        </Table.Th>
        <Table.Th scope="col" className={classes.sector}>
          Secteur
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}
