import { Button, NativeSelect, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DigestSummary } from '#shared/contract/roadmap/digest.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LetterPreview } from '../../components/document/LetterPreview.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { Waiting } from '../../components/Waiting.tsx'
import { NewsTabs } from '../news/NewsTabs.tsx'
import { DigestChoice } from './DigestChoice.tsx'
import { DigestEntries } from './DigestEntries.tsx'
import { digestName } from './digest-words.ts'
import { SendLetter } from './SendLetter.tsx'

const route = getRouteApi('/actualites/lettre')

/** The letter of news: what it tells, and what it looks like as it leaves. */
export function DigestPage(): ReactNode {
  const letters = useApiQuery('digest', 'list', {})
  const { lettre } = route.useSearch()
  const navigate = route.useNavigate()
  const start = useGesture('digest', 'start')
  const show = (id: RowId) => void navigate({ search: { lettre: id }, replace: true })
  const begin = () => start.act({}, 'Nouvelle lettre', ({ id }) => show(id))
  const chosen = letters.data?.find(({ id }) => id === lettre) ?? letters.data?.[0]
  return (
    <>
      <PageHead
        title="Lettre d’information"
        sentence="Les actualités d’une période, les dates à venir, les besoins qui ont leur réponse et les fiches qui avancent."
        actions={
          <>
            {letters.data && letters.data.length > 1 && chosen !== undefined && (
              <LetterChoice letters={letters.data} chosen={chosen} show={show} />
            )}
            <Button
              variant="filled"
              leftSection={<IconPlus size={18} stroke={1.6} />}
              onClick={begin}
              loading={start.isPending}
            >
              Composer une lettre
            </Button>
          </>
        }
      />
      <NewsTabs />
      <Loaded query={letters} rows={6} sentence="Lecture des lettres">
        {() =>
          chosen === undefined ? (
            <EmptyState
              title="Aucune lettre n’est encore composée."
              action={
                <Button onClick={begin} loading={start.isPending}>
                  Composer une lettre
                </Button>
              }
            >
              Elle part du dernier mois&nbsp;: vous gardez ou laissez chaque élément, puis vous l’envoyez comme vous
              voulez.
            </EmptyState>
          ) : (
            <Letter key={chosen.id} id={chosen.id} />
          )
        }
      </Loaded>
    </>
  )
}

interface ChoiceProps {
  readonly letters: readonly DigestSummary[]
  readonly chosen: DigestSummary
  readonly show: (id: RowId) => void
}

function LetterChoice({ letters, chosen, show }: ChoiceProps) {
  return (
    <NativeSelect
      aria-label="Lettre"
      value={chosen.id}
      onChange={(event) => show(event.currentTarget.value as RowId)}
      data={letters.map((one) => ({ value: one.id, label: digestName(one) }))}
    />
  )
}

/** What one chooses of a letter, and the letter beside it. */
function Letter({ id }: { readonly id: RowId }) {
  const view = useApiQuery('digest', 'get', { digest: id })
  if (view.isError) return <ErrorMessage thrown={view.error} retry={() => void view.refetch()} />
  if (view.data === undefined) return <Waiting rows={6} sentence="Composition de la lettre" />
  return (
    <Columns widths={[4, 5]}>
      <Stack component="section" gap="var(--s7)" data-zone aria-label="Composer la lettre">
        <DigestChoice view={view.data} />
        <DigestEntries view={view.data} />
      </Stack>
      <Stack component="section" gap="var(--s7)" data-zone aria-label="Envoyer la lettre">
        <Section title="La lettre">
          <SendLetter view={view.data} />
          <LetterPreview
            document={view.data.document}
            height={{ min: '420px', max: 'calc(100vh - 160px)' }}
            zoom={0.68}
          />
        </Section>
      </Stack>
    </Columns>
  )
}
