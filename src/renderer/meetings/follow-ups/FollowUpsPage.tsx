import { Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FollowUpList } from '#shared/contract/meetings/follow-ups.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { List } from '../../components/plain/List.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { FollowUpRow } from './FollowUpRow.tsx'
import { awaitedSentence } from './follow-up-words.ts'
import classes from './follow-ups.module.css'
import { followUpsView } from './follow-ups-view.ts'

const route = getRouteApi('/reunions/suites')

/** Decisions and tasks of all meetings, what is late first. */
export function FollowUpsPage(): ReactNode {
  const list = useApiQuery('followUps', 'list', { meeting: null })
  return (
    <>
      <PageHead
        title="Suites à donner"
        word="Suite à donner"
        crumbs={[wayTo.meetings, 'Suites']}
        {...(list.data &&
          list.data.lines.length > 0 && { sentence: awaitedSentence(list.data.lines, list.data.today) })}
      />
      <Loaded query={list} rows={6}>
        {(list) => (list.lines.length === 0 ? <NothingYet /> : <Filtered list={list} />)}
      </Loaded>
    </>
  )
}

function Filtered({ list }: { readonly list: FollowUpList }) {
  const search = route.useSearch()
  const kept = followUpsView.lines(list, search)
  const choices = followUpsView.choices(list, search)
  return (
    <>
      <Filters choices={choices} />
      {kept.length === 0 ? (
        <EmptyState
          title={nothing[search.etat ?? 'awaited']}
          action={
            <LinkButton to="/reunions/suites" search={{ etat: 'all' }}>
              Voir toutes les suites
            </LinkButton>
          }
        >
          {choices.some(({ all, want }) => all !== null && want !== null)
            ? 'Il y en a peut-être ailleurs que dans ce filtre.'
            : undefined}
        </EmptyState>
      ) : (
        <div className={classes.frame}>
          <List framed ruled aria-label="Décisions et tâches">
            {kept.map((line) => (
              <FollowUpRow key={line.followUp.id} line={line} today={list.today} withMeeting />
            ))}
          </List>
        </div>
      )}
    </>
  )
}

function Filters({ choices }: { readonly choices: ReturnType<typeof followUpsView.choices> }) {
  const navigate = route.useNavigate()
  const set = (key: string, value: string) =>
    void navigate({ search: (since) => followUpsView.narrowed(since, key, value), replace: true })
  return (
    <Group mb="lg">
      {choices.map(({ key, label, all, options, want }) => {
        const data = options.map(([value, name]) => ({ value, label: name }))
        return all === null ? (
          <SegmentedControl
            key={key}
            aria-label={label}
            value={want ?? ''}
            onChange={(value) => set(key, value)}
            data={data}
          />
        ) : (
          <NativeSelect
            key={key}
            aria-label={label}
            value={want ?? ''}
            onChange={({ currentTarget: { value } }) => set(key, value)}
            data={[{ value: '', label: all }, ...data]}
          />
        )
      })}
    </Group>
  )
}

const nothing = {
  awaited: 'Aucune suite n’est attendue.',
  late: 'Aucune suite n’est en retard.',
  all: 'Aucune suite ici.',
} as const

function NothingYet() {
  return (
    <EmptyState
      title="Aucune décision ni tâche pour l’instant."
      action={<LinkButton to="/reunions">Voir les réunions</LinkButton>}
    >
      Elles se notent dans l’écran «&nbsp;Suites&nbsp;» de chaque réunion, ou se reprennent de son compte-rendu.
    </EmptyState>
  )
}
