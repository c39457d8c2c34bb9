import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LetterPreview } from '../../components/document/LetterPreview.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import classes from '../news/news.module.css'
import { DigestChoice } from './DigestChoice.tsx'
import { DigestEntries } from './DigestEntries.tsx'
import { SendLetter } from './SendLetter.tsx'

/** What one chooses of a letter, and the letter beside it. */
export function Letter({ id }: { readonly id: RowId }) {
  const view = useApiQuery('digest', 'get', { digest: id })
  if (view.isError) return <ErrorMessage thrown={view.error} retry={() => void view.refetch()} />
  if (view.data === undefined) return <Waiting rows={6} sentence="Composition de la lettre" />
  return (
    <Columns widths={[4, 5]}>
      <section className={classes.column} data-zone aria-label="Composer la lettre">
        <DigestChoice view={view.data} />
        <DigestEntries view={view.data} />
      </section>
      <section className={classes.column} data-zone aria-label="Envoyer la lettre">
        <Section title="La lettre">
          <SendLetter view={view.data} />
          <LetterPreview
            document={view.data.document}
            height={{ min: '420px', max: 'calc(100vh - 160px)' }}
            zoom={0.68}
          />
        </Section>
      </section>
    </Columns>
  )
}
