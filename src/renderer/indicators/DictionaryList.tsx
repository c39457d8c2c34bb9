import { CloseButton, Group, Text, TextInput, Title } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment, useEffect, useRef, useState } from 'react'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import type { Indicator } from '#shared/records/records.ts'
import { useApiQuery } from '../api/hooks.ts'
import { Loaded } from '../components/Loaded.tsx'
import { Label } from '../components/plain/Label.tsx'
import { Second } from '../components/plain/Second.tsx'
import { folded } from '../words/folded.ts'
import { definitionCount, groupName, indicatorName } from './indicator-words.ts'
import classes from './indicators.module.css'

interface Props {
  readonly current: RowId
  readonly onChoose?: () => void
}

/** Every indicator under its axis, then those that Concerto counts. */
export function DictionaryList({ current, onChoose }: Props) {
  const dictionary = useApiQuery('indicators', 'list', {})
  const [text, setText] = useState('')
  return (
    <>
      <Group gap="sm" align="baseline" justify="space-between" wrap="nowrap" px="xl">
        <Title order={2} ff="text" fz="md">
          Dictionnaire
        </Title>
        {dictionary.data && <Second>{definitionCount(dictionary.data.indicators.length)}</Second>}
      </Group>
      <TextInput
        m="var(--s3) var(--s6) 0"
        aria-label="Chercher un indicateur"
        placeholder="Chercher"
        maxLength={200}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        rightSection={
          text !== '' && <CloseButton size={24} aria-label="Effacer le texte" onClick={() => setText('')} />
        }
      />
      <Loaded query={dictionary} rows={8}>
        {(dictionary) => (
          <Groups dictionary={dictionary} text={text} current={current} {...(onChoose && { onChoose })} />
        )}
      </Loaded>
    </>
  )
}

function Groups({
  dictionary: { axes, indicators },
  text,
  current,
  onChoose,
}: Props & { readonly dictionary: Dictionary; readonly text: string }) {
  const groups = dictionaryGroups(indicators.filter(holds(text)), axes)
  const lists = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another page opens, and only then
  useEffect(() => {
    lists.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (groups.length === 0)
    return (
      <Text c="var(--ink-2)" py="md" px="xl" role="status">
        {indicators.length === 0 ? 'Aucun indicateur.' : 'Aucun indicateur ne porte ces mots.'}
      </Text>
    )
  return (
    <div ref={lists}>
      {groups.map((group) => (
        <Fragment key={groupName(group)}>
          <Label mt="lg" mb="xs" px="xl" lineClamp={2} title={groupName(group)}>
            {groupName(group)}
          </Label>
          <ul>
            {group.indicators.map(({ id, name }) => (
              <li key={id}>
                <Link
                  to="/indicateurs/$id"
                  params={{ id }}
                  className={classes.listLink}
                  aria-current={id === current ? 'page' : undefined}
                  onClick={onChoose}
                >
                  {indicatorName(name)}
                </Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </div>
  )
}

/** In its name or its definition, accents and case aside. */
const holds =
  (text: string) =>
  ({ name, definition }: Indicator): boolean =>
    folded(`${name ?? ''} ${definition ?? ''}`).includes(folded(text.trim()))
