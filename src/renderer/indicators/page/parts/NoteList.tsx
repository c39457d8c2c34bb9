import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import type { ReadingNote } from '#shared/records/records.ts'
import { ofPeriod } from '#shared/text/of-period.ts'
import { isPeriod, shortPeriod } from '#shared/text/period.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Quiet } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { dayOf, longDate } from '../../../words/dates.ts'
import classes from '../page.module.css'
import { NoteDialog } from './NoteDialog.tsx'
import { RowVerbs } from './RowVerbs.tsx'

/** What one must know to read the figure of a period, each signed and dated. */
export function NoteList({ page }: { readonly page: IndicatorPage }) {
  /** `new`: one more. */
  const [opened, open] = useState<ReadingNote | 'new' | null>(null)
  const remove = useGesture('records', 'remove')
  const removeNote = ({ id }: ReadingNote) =>
    remove.act({ record: 'readingNote', id }, 'Note de lecture supprimée', () => goOnTo(() => firstOf('#add-note')))
  return (
    <Section
      title="Notes de lecture"
      look="label"
      aside={
        <Button
          id="add-note"
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} stroke={1.6} />}
          onClick={() => open('new')}
        >
          Ajouter une note
        </Button>
      }
    >
      {page.notes.length === 0 ? (
        <Text c="var(--ink-2)" mt="xs">
          Ce qu’il faut savoir pour lire une période&nbsp;: une fermeture, un comptage qui change.
        </Text>
      ) : (
        <ul aria-label="Notes de lecture">
          {page.notes.map(({ note, author }) => (
            <li key={note.id} className={classes.row}>
              <strong>{periodWords(note.period)}</strong>
              <span className={classes.text}>
                {note.text} <Quiet>{signature(author, note.writtenAt)}</Quiet>
              </span>
              <RowVerbs of={`la note ${noteOf(note.period)}`} edit={() => open(note)} remove={() => removeNote(note)} />
            </li>
          ))}
        </ul>
      )}
      {opened !== null && <NoteDialog page={page} note={opened === 'new' ? null : opened} close={() => open(null)} />}
    </Section>
  )
}

const noteOf = (period: string | null): string =>
  period !== null && isPeriod(period) ? ofPeriod(period) : 'sans période'

const periodWords = (period: string | null): string =>
  period !== null && isPeriod(period) ? shortPeriod(period) : 'Sans période'

/** « Odile Sarment, 18 octobre 2026 ». */
const signature = (author: string | null, writtenAt: string | null): string =>
  [author, writtenAt === null ? null : longDate(dayOf(new Date(writtenAt)))].filter((part) => part !== null).join(', ')
