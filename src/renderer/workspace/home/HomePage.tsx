import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { HomeView, Todo } from '#shared/contract/workspace/workspace.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { fullDate } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { AwaitedFollowUps } from './AwaitedFollowUps.tsx'
import { BehindTarget } from './BehindTarget.tsx'
import { Figures } from './Figures.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { homeSentence } from './home-sentence.ts'
import { Later } from './Later.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { Recent } from './Recent.tsx'
import { TodoList } from './TodoList.tsx'

/** What waits: the next meeting as the lead, then one list, and the espace in a few sentences at the side. */
export function HomePage(): ReactNode {
  const home = useApiQuery('workspace', 'home', {})
  if (home.isError) return <ErrorMessage thrown={home.error} retry={() => void home.refetch()} />
  if (home.data === undefined)
    return (
      <>
        <PageHead title="Ce qui vous attend" />
        <Waiting />
      </>
    )
  return isNew(home.data) ? <NewEspace home={home.data} /> : <LivedIn home={home.data} />
}

function LivedIn({ home }: { readonly home: HomeView }) {
  return (
    <>
      <Head home={home} sentence={homeSentence(home)} />
      <Columns widths={[1, '320px']}>
        <Stack gap="var(--s7)">
          <NextMeeting today={home.today} next={home.next} />
          <TodoList todos={home.todos} next={home.next} />
        </Stack>
        <Stack gap="var(--s7)">
          {home.later.length > 0 && <Later meetings={home.later} />}
          <AwaitedFollowUps />
          <Figures figures={home.figures} />
          <BehindTarget />
          <Recent intents={home.recent} />
        </Stack>
      </Columns>
    </>
  )
}

function NewEspace({ home }: { readonly home: HomeView }) {
  return (
    <>
      <Head home={home} sentence="Votre espace est prêt. Il ne contient encore aucune réunion." />
      <Stack gap="var(--s7)">
        <FirstSteps />
        {home.todos.length > 0 && <TodoList todos={home.todos} next={null} />}
      </Stack>
    </>
  )
}

function Head({ home, sentence }: { readonly home: HomeView; readonly sentence: string }) {
  return <PageHead title="Ce qui vous attend" crumbs={[sentenceCase(fullDate(home.today))]} sentence={sentence} />
}

/** What waits at the poste says nothing of what the espace holds. */
const ofPoste: ReadonlySet<Todo['kind']> = new Set(['bundlesToRead', 'copiesFailing', 'folderAtRisk'])

const isNew = ({ next, later, todos, figures }: HomeView): boolean =>
  next === null && later.length === 0 && todos.every(({ kind }) => ofPoste.has(kind)) && figures.meetingsHeld === 0
