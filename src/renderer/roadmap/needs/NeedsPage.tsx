import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import { isLongAwaited, isOpenNeed } from '#shared/records/roadmap/long-awaited.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { DrawnLines, type LineColumn } from '../../components/list/DrawnLines.tsx'
import { ListLines } from '../../components/list/ListLines.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { NewsTabs } from '../news/NewsTabs.tsx'
import { AddNeed } from './AddNeed.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { NeedMenu } from './NeedMenu.tsx'
import { NeedState } from './NeedState.tsx'
import { needName, needsSentence, originWords, whenWords, whereWords } from './need-words.ts'
import { needsView } from './needs-view.ts'

const route = getRouteApi('/besoins')

/** What is missing on the territory, as it was said, and what was answered. */
export function NeedsPage(): ReactNode {
  const list = useApiQuery('needs', 'list', {})
  const { noter = false } = route.useSearch()
  // Closed, it keeps the words it was opened with.
  const [words, setWords] = useState('')
  if (typeof noter === 'string' && noter !== words) setWords(noter)
  const navigate = route.useNavigate()
  const [answered, answer] = useState<NeedLine['need'] | null>(null)
  const columns = useMemo(() => needColumns(answer), [])
  const ask = (open: boolean) =>
    void navigate({ search: ({ noter: _, ...since }) => (open ? { ...since, noter: true } : since), replace: true })
  return (
    <>
      <PageHead
        title="Besoins"
        {...(list.data &&
          list.data.lines.length > 0 && {
            sentence: needsSentence(list.data.lines.length, needsView.counts(list.data, 'etat')),
          })}
        actions={
          <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => ask(true)}>
            Noter un besoin
          </Button>
        }
      />
      <NewsTabs />
      <Loaded query={list} rows={8} sentence="Lecture des besoins">
        {(list) => (
          <ListLines view={needsView} list={list} route={route} nothing={<NothingYet add={() => ask(true)} />}>
            {(shown) => <DrawnLines {...shown} columns={columns} above={290} />}
          </ListLines>
        )}
      </Loaded>
      <AddNeed key={words} opened={noter !== false} close={() => ask(false)} words={words} />
      {answered !== null && <AnswerDialog need={answered} close={() => answer(null)} />}
    </>
  )
}

function NothingYet({ add }: { readonly add: () => void }) {
  return (
    <EmptyState title="Aucun besoin n’est encore noté." action={<Button onClick={add}>Noter un besoin</Button>}>
      Ce qu’une structure, le public ou une réunion dit manquer, jusqu’à ce qu’une réponse lui soit donnée.
    </EmptyState>
  )
}

const needColumns = (answer: (need: NeedLine['need']) => void): readonly LineColumn<NeedList, NeedLine>[] => [
  {
    title: 'Besoin',
    cell: (line) => (
      <>
        <LinkAnchor to="/besoins/$need" params={{ need: line.need.id }} lineClamp={2}>
          {line.need.text ?? needName(line.need)}
        </LinkAnchor>
        <Second block>
          <Ordinals>{[originWords(line), line.need.audience].filter(Boolean).join(' – ')}</Ordinals>
        </Second>
      </>
    ),
  },
  { title: 'Où', width: 168, cell: (line, { sectors }) => whereWords(line, sectors) },
  { title: 'Exprimé le', width: 116, cell: ({ need }) => whenWords(need) },
  {
    title: 'État',
    width: 168,
    cell: ({ need }, { today }) => (
      <>
        <NeedState need={need} />
        {isLongAwaited(need, today) && (
          <Second block c="var(--ochre)">
            plus de deux mois
          </Second>
        )}
      </>
    ),
  },
  {
    title: 'Fiche-action',
    width: 200,
    cell: ({ need, fiche }) =>
      fiche === null || need.fiche === null ? (
        '–'
      ) : (
        <LinkAnchor to="/fiches/$fiche" params={{ fiche: need.fiche }} lineClamp={2} title={fiche}>
          {fiche}
        </LinkAnchor>
      ),
  },
  {
    title: 'Actions',
    width: 166,
    onScreen: true,
    cell: ({ need }) => (
      <Group gap="xs" wrap="nowrap" justify="flex-end">
        {isOpenNeed(need) && (
          <Button size="compact-sm" onClick={() => answer(need)} aria-label={`Répondre, ${needName(need)}`}>
            Répondre
          </Button>
        )}
        <NeedMenu need={need} />
      </Group>
    ),
  },
]
