import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NewsList } from '#shared/contract/roadmap/news.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { filterOf } from './address.ts'
import { filterNews } from './filter-news.ts'
import { NewsFilters } from './NewsFilters.tsx'
import { NewsTable } from './NewsTable.tsx'
import { NewsTabs } from './NewsTabs.tsx'
import { newsSentence } from './news-words.ts'
import { WriteNews } from './WriteNews.tsx'

const route = getRouteApi('/actualites')

/** What there is to tell the others, month by month. */
export function NewsPage(): ReactNode {
  const list = useApiQuery('news', 'list', {})
  const { ecrire = false } = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (open: boolean) =>
    void navigate({ search: ({ ecrire: _, ...since }) => (open ? { ...since, ecrire: true } : since), replace: true })
  return (
    <>
      <PageHead
        title="Actualités"
        {...(list.data && list.data.lines.length > 0 && { sentence: newsSentence(list.data.lines) })}
        actions={
          <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => ask(true)}>
            Écrire une actualité
          </Button>
        }
      />
      <NewsTabs />
      <Loaded query={list} rows={8} sentence="Lecture des actualités">
        {(list) => (list.lines.length === 0 ? <NothingYet write={() => ask(true)} /> : <Filtered list={list} />)}
      </Loaded>
      {ecrire && <WriteNews close={() => ask(false)} />}
    </>
  )
}

function Filtered({ list }: { readonly list: NewsList }) {
  const search = route.useSearch()
  const lines = filterNews(list, filterOf(search))
  return (
    <>
      <NewsFilters list={list} search={search} kept={lines.length} />
      {lines.length === 0 ? (
        <EmptyState
          title="Aucune actualité ne répond à ces filtres."
          action={
            <LinkButton to="/actualites" search={{}}>
              Retirer les filtres
            </LinkButton>
          }
        />
      ) : (
        <NewsTable list={list} lines={lines} />
      )}
    </>
  )
}

function NothingYet({ write }: { readonly write: () => void }) {
  return (
    <EmptyState title="Aucune actualité pour l’instant." action={<Button onClick={write}>Écrire une actualité</Button>}>
      Ce qu’une structure ou le secrétariat a à dire aux autres. La lettre d’information se compose d’elles.
    </EmptyState>
  )
}
