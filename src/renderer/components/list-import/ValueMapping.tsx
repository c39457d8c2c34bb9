import { Select, Stack, Text } from '@mantine/core'
import type { UnknownLabels, ValueLabels } from '#shared/contract/import-contract.ts'
import { figure, plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { List } from '../plain/List.tsx'
import { Row } from '../plain/Row.tsx'
import { Section } from '../Section.tsx'
import { AskedGuess, goOnAsking } from './AskedGuess.tsx'
import classes from './list-import.module.css'

/** Stands for no label in the list of choices. */
const none = ''

interface Props {
  readonly unknown: readonly UnknownLabels[]
  readonly values: ValueLabels
  readonly change: (values: ValueLabels) => void
}

/** The values that no list knows, once each with its lines: what one says of it holds for all of them, and for the next files. */
export function ValueMapping({ unknown, values, change }: Props) {
  const asking = unknown.reduce((sum, { values: own }) => sum + own.length, 0)
  const answered = Object.entries(values).flatMap(([header, own]) =>
    Object.entries(own).map(([value, label]) => ({ header, value, label })),
  )
  if (asking + answered.length === 0) return null
  const set = (header: string, value: string, label: string | null) => {
    const { [value]: _, ...others } = values[header] ?? {}
    change({ ...values, [header]: label === null ? others : { ...others, [value]: label } })
    goOnAsking()
  }
  return (
    <Section title="Valeurs inconnues" aside={`${figure(asking)} à préciser`}>
      <List ruled="under">
        {unknown.flatMap(({ header, labels, values: own }) =>
          own.map(({ value, count, lines, nearest }) => (
            <Row key={`${header} ${value}`} component="li" widths={[1, '240px']} gap="var(--s3) var(--s4)">
              <Stack component="span" gap={0} miw={0} fz="sm">
                <strong>{value}</strong>
                <Text span size="sm" c="var(--ink-2)">
                  {header}, {plural(count, 'ligne', 'lignes')} ({firstOf(lines, count)})
                </Text>
              </Stack>
              <Stack component="span" gap="xs">
                <Select
                  aria-label={`La valeur ${quoted(value)} de ${quoted(header)} devient`}
                  data={[{ value: none, label: 'Ne pas reprendre' }, ...labels]}
                  value={null}
                  placeholder="À préciser"
                  data-asks
                  onChange={(label) => label !== null && set(header, value, label)}
                  allowDeselect={false}
                  searchable
                  nothingFoundMessage="Aucune valeur ne porte ce nom."
                  classNames={{ input: classes.unused ?? '' }}
                />
                {nearest !== null && (
                  <AskedGuess
                    of={`la valeur ${quoted(value)}`}
                    label={nearest}
                    answer={(yes) => set(header, value, yes ? nearest : none)}
                  />
                )}
              </Stack>
            </Row>
          )),
        )}
        {answered.map(({ header, value, label }) => (
          <Row key={`${header} ${value}`} component="li" widths={[1, '240px']} gap="var(--s3) var(--s4)">
            <Text span size="sm">
              <strong>{value}</strong> {label === none ? 'n’est pas repris.' : `est ${quoted(label)}.`}
            </Text>
            <Text
              component="button"
              type="button"
              className={classes.undo}
              size="sm"
              onClick={() => set(header, value, null)}
              aria-label={`Changer ce qu’est ${quoted(value)}`}
            >
              Changer
            </Text>
          </Row>
        ))}
      </List>
    </Section>
  )
}

/** « 3, 4, 7… »: as many as one looks up. */
const firstOf = (lines: readonly number[], count: number): string =>
  `${lines.slice(0, mostNamed).join(', ')}${count > mostNamed ? '…' : ''}`

const mostNamed = 5
