import { Button, Checkbox, Group, Text } from '@mantine/core'
import type { DigestEntry, DigestView } from '#shared/contract/roadmap/digest.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { leftOutOf, leftOutText } from '#shared/records/roadmap/left-out.ts'
import { useChosen } from '../../components/fields/use-chosen.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Section } from '../../components/Section.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import classes from '../news/news.module.css'
import { keptSentence, kindNames } from './digest-words.ts'

/** What the period holds, each kept or left out by one gesture. */
export function DigestEntries({ view: { digest: read, entries } }: { readonly view: DigestView }) {
  const digest = useTypedRow(read)
  const { write } = useRowUpdate()
  const [leftOut, choose] = useChosen(digest.leftOut, (value) =>
    write({ record: 'digest', id: digest.id, changes: { leftOut: value } }),
  )
  const out = leftOutOf({ leftOut })
  const shown = entries.map((entry) => ({ ...entry, kept: !out.has(entry.id) }))
  const keep = (id: RowId, kept: boolean) =>
    choose(leftOutText(kept ? [...out].filter((other) => other !== id) : [...out, id]))
  return (
    <Section
      title="Ce qu’elle dit"
      aside={
        entries.length > 0 && (
          <Group component="span" gap="sm" align="baseline" wrap="nowrap">
            <span role="status">{keptSentence(shown)}</span>
            {out.size > 0 && (
              <Button size="compact-xs" variant="subtle" onClick={() => choose(null)}>
                Tout garder
              </Button>
            )}
          </Group>
        )
      }
    >
      {entries.length === 0 && (
        <Text c="var(--ink-2)" pt="xs">
          Rien n’est daté sur cette période. Élargissez-la, ou datez une actualité.
        </Text>
      )}
      {[...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, own]) => (
        <fieldset key={kind} className={classes.kind}>
          <legend>{kindNames[kind]}</legend>
          {own.map((entry) => (
            <Entry key={entry.id} entry={entry} keep={(kept) => keep(entry.id, kept)} />
          ))}
        </fieldset>
      ))}
    </Section>
  )
}

interface EntryProps {
  readonly entry: DigestEntry
  readonly keep: (kept: boolean) => void
}

function Entry({ entry: { title, detail, kept }, keep }: EntryProps) {
  return (
    <Checkbox
      checked={kept}
      onChange={(event) => keep(event.currentTarget.checked)}
      label={<Ordinals>{title}</Ordinals>}
      description={<Ordinals>{detail}</Ordinals>}
      classNames={{ label: classes.entry ?? '' }}
    />
  )
}
