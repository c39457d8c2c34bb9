import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { NewsTabs } from '../news/NewsTabs.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { AddNeed } from './add/AddNeed.tsx'
import { filterOf } from './address.ts'
import { countWants, filterNeeds, sortNeeds } from './filter-needs.ts'
import { NeedTable } from './list/NeedTable.tsx'
import { NeedFilters } from './NeedFilters.tsx'
import { needsSentence } from './need-words.ts'

const route = getRouteApi('/besoins')

/** What is missing on the territory, as it was said, and what was answered. */
export function NeedsPage(): ReactNode {
  const list = useApiQuery('needs', 'list', {})
  const { noter = false } = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (open: boolean) =>
    void navigate({ search: ({ noter: _, ...since }) => (open ? { ...since, noter: true } : since), replace: true })
  return (
    <>
      <PageHead
        title="Besoins"
        {...(list.data &&
          list.data.lines.length > 0 && { sentence: needsSentence(list.data.lines.length, countWants(list.data)) })}
        actions={
          <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => ask(true)}>
            Noter un besoin
          </Button>
        }
      />
      <NewsTabs />
      <Loaded query={list} rows={8} sentence="Lecture des besoins">
        {(list) => (list.lines.length === 0 ? <NothingYet add={() => ask(true)} /> : <Filtered list={list} />)}
      </Loaded>
      <AddNeed opened={noter} close={() => ask(false)} />
    </>
  )
}

function Filtered({ list }: { readonly list: NeedList }) {
  const search = route.useSearch()
  const [answered, answer] = useState<NeedLine | null>(null)
  const lines = sortNeeds(filterNeeds(list, filterOf(search)), search.ordre ?? 'attente')
  return (
    <>
      <NeedFilters list={list} search={search} kept={lines.length} />
      {lines.length === 0 ? (
        <EmptyState
          title="Aucun besoin ne répond à ces filtres."
          action={
            <LinkButton to="/besoins" search={{}}>
              Retirer les filtres
            </LinkButton>
          }
        />
      ) : (
        <NeedTable list={list} lines={lines} answer={answer} />
      )}
      {answered !== null && <AnswerDialog need={answered.need} close={() => answer(null)} />}
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
