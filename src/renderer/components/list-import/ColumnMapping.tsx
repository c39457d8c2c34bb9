import { Checkbox, Select, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { askedOf, type ListColumn } from '#shared/contract/import-contract.ts'
import { figure, plural } from '../../words/numbers.ts'
import { List } from '../plain/List.tsx'
import { Row } from '../plain/Row.tsx'
import { Section } from '../Section.tsx'
import { AskedGuess, goOnAsking } from './AskedGuess.tsx'
import classes from './list-import.module.css'

/** Stands for no target in the list of choices. */
const ignored = 'ignored'

/** What a column may feed, by what it tells of. */
export interface TargetGroup {
  readonly group: string
  // Mantine’s own type has no read-only lists.
  readonly items: { readonly value: string; readonly label: string }[]
}

interface Props<Target extends string> {
  readonly columns: readonly ListColumn<Target>[]
  readonly groups: readonly TargetGroup[]
  readonly change: (targets: readonly (Target | null)[]) => void
  /** Whether the next file with these columns is understood in the same way. */
  readonly remember: boolean
  readonly setRemember: (remember: boolean) => void
  /** What else may be done with the columns. */
  readonly children?: ReactNode
}

/** What each column was taken for, those that ask first; changing one shows at once in the preview. */
export function ColumnMapping<Target extends string>({
  columns,
  groups,
  change,
  remember,
  setRemember,
  children,
}: Props<Target>) {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const setTarget = (at: number, target: Target | null) => {
    setAnswered(new Set([...answered, columns[at]?.letter ?? '']))
    change(columns.map((column, index) => (index === at ? target : column.target)))
  }
  const shown = columns.map((column, index) => ({
    column,
    index,
    asked: answered.has(column.letter) ? null : askedOf(column),
  }))
  const asking = shown.filter(({ asked }) => asked !== null)
  // A list that was made for something else has many that the directory has no place for.
  const unknown = shown.filter(({ column }) => isUnknown(column) && !answered.has(column.letter))
  const aside = unknown.length > mostUnknown ? unknown : []
  const plain = shown.filter((one) => one.asked === null && !aside.includes(one))
  const rowsOf = (some: typeof shown) =>
    some.map(({ column, index, asked }) => (
      <ColumnRow
        key={column.letter}
        column={column}
        asked={asked}
        groups={groups}
        choose={(target) => setTarget(index, target)}
      />
    ))
  const known = columns.filter(({ target }) => target !== null).length
  return (
    <>
      <Section title="Colonnes" aside={asideOf(known, columns.length, asking.length)}>
        <List ruled="under">{rowsOf([...asking, ...plain])}</List>
        {aside.length > 0 && (
          <details className={classes.aside}>
            <summary>{plural(aside.length, 'colonne n’est pas importée', 'colonnes ne sont pas importées')}</summary>
            <List ruled="under">{rowsOf(aside)}</List>
          </details>
        )}
      </Section>
      <Checkbox
        checked={remember}
        onChange={(event) => setRemember(event.currentTarget.checked)}
        label="Retenir ce réglage pour les fichiers qui ont ces colonnes"
        mt="md"
      />
      {children}
    </>
  )
}

/** As many as stand among the others. */
const mostUnknown = 3

/** Of a list whose columns were weighed: nothing is known of this one. */
const isUnknown = ({ target, guess }: ListColumn<unknown>): boolean => target === null && guess === null

/** « 12 reconnues sur 20, 2 à préciser » */
const asideOf = (known: number, all: number, asking: number): string =>
  `${plural(known, 'reconnue', 'reconnues')} sur ${figure(all)}${asking === 0 ? '' : `, ${figure(asking)} à préciser`}`

interface ColumnRowProps<Target extends string> {
  readonly column: ListColumn<Target>
  /** What it may be, that somebody is to say. */
  readonly asked: Target | null
  readonly groups: readonly TargetGroup[]
  readonly choose: (target: Target | null) => void
}

function ColumnRow<Target extends string>({ column, asked, groups, choose }: ColumnRowProps<Target>) {
  const { header, sample, target, guess } = column
  const labels = groups.flatMap(({ items }) => items)
  const label = labels.find(({ value }) => value === asked)?.label ?? ''
  const byValues = target !== null && guess?.target === target && guess.by === 'values'
  return (
    <Row component="li" widths={[1, '16px', '240px']} gap="var(--s3) var(--s4)" mih={49}>
      <Stack component="span" gap={0} miw={0} fz="sm">
        <strong>{header}</strong>
        <Text span truncate size="sm" c="var(--ink-2)">
          {sample}
        </Text>
      </Stack>
      <IconArrowRight size={16} stroke={1.6} aria-hidden="true" color="var(--ink-3)" />
      <Stack component="span" gap="xs">
        <Select
          aria-label={`La colonne ${header} devient`}
          data={[{ value: ignored, label: 'Ne pas importer' }, ...groups]}
          value={target ?? ignored}
          onChange={(value) => choose(value === ignored ? null : (value as Target))}
          allowDeselect={false}
          searchable
          nothingFoundMessage="Aucun champ ne porte ce nom."
          classNames={{ input: target === null ? (classes.unused ?? '') : '' }}
        />
        {byValues && (
          <Text span size="sm" c="var(--ink-2)">
            D’après ses valeurs.
          </Text>
        )}
        {asked !== null && (
          <AskedGuess
            of={`la colonne ${header}`}
            label={label}
            answer={(yes) => {
              choose(yes ? asked : null)
              goOnAsking()
            }}
          />
        )}
      </Stack>
    </Row>
  )
}
