import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { BehindTarget as Behind } from '#shared/contract/indicators/measures.ts'
import type { HomeView, Todo } from '#shared/contract/workspace/workspace.ts'
import { attainmentStates } from '#shared/records/indicators/attainment.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { targetWords, targetYearWords } from '#shared/records/indicators/figure/target-words.ts'
import { frequencyOf } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { List } from '../../components/plain/List.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Figure } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { fullDate } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { TourDoors } from '../tours/TourDoors.tsx'
import { AwaitedAnswers } from './AwaitedAnswers.tsx'
import { AwaitedFollowUps } from './AwaitedFollowUps.tsx'
import { FirstSteps, FirstStepsLeft } from './FirstSteps.tsx'
import { figureSentences } from './figure-sentences.ts'
import classes from './home.module.css'
import { homeSentence } from './home-sentence.ts'
import { Later } from './Later.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { Recent } from './Recent.tsx'
import { TodoList } from './TodoList.tsx'

/** What waits: the next meeting as the lead, then what is to be done, and the espace in a few sentences at the side. */
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
  const { demo } = useWorkspace()
  return (
    <>
      <Head home={home} sentence={homeSentence(home)} />
      <Columns widths={[1, '320px']}>
        <Stack gap="var(--s7)">
          <NextMeeting today={home.today} next={home.next} guests={home.nextGuests} />
          <TodoList todos={home.todos} next={home.next} />
          <AwaitedFollowUps />
          <AwaitedAnswers />
          <Recent intents={home.recent} />
        </Stack>
        <Stack gap="var(--s7)">
          {demo && <TourDoors />}
          <FirstStepsLeft steps={home.firstSteps} />
          {home.later.length > 0 && <Later meetings={home.later} />}
          <Figures figures={home.figures} />
          <BehindTarget />
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
        <FirstSteps steps={home.firstSteps} />
        {home.todos.length > 0 && <TodoList todos={home.todos} next={null} />}
        <AwaitedAnswers />
      </Stack>
    </>
  )
}

function Head({ home, sentence }: { readonly home: HomeView; readonly sentence: string }) {
  return <PageHead title="Ce qui vous attend" crumbs={[sentenceCase(fullDate(home.today))]} sentence={sentence} />
}

/** What waits at the poste says nothing of what the espace holds. */
const ofPoste: ReadonlySet<Todo['kind']> = new Set([
  'damaged',
  'forkToSettle',
  'asideToRead',
  'sheetToPrint',
  'bundlesToRead',
  'copiesFailing',
  'folderAtRisk',
])

const isNew = ({ next, later, todos, figures, firstSteps }: HomeView): boolean =>
  next === null &&
  later.length === 0 &&
  figures.meetingsHeld === 0 &&
  (firstSteps.length > 0 || todos.every(({ kind }) => ofPoste.has(kind)))

/** The common indicators that are behind their target, in two or three sentences. Nothing when none is. */
function BehindTarget() {
  const { data = [] } = useApiQuery('measures', 'behind', {})
  if (data.length === 0) return null
  return (
    <Section look="label" title="Encore sous leur cible">
      <List ruled>
        {data.map((one) => (
          <Row key={one.indicator.id} component="li" widths={['72px', 1]} align="stretch">
            <Figure>{`${one.standing.attainment.rate}\u00A0%`}</Figure>
            <span className={classes.words}>
              de la cible,{' '}
              <LinkAnchor to="/indicateurs/$id" params={{ id: one.indicator.id }}>
                {one.indicator.name ?? 'Indicateur sans nom'}
              </LinkAnchor>
              {behindWords(one)}
            </span>
          </Row>
        ))}
      </List>
    </Section>
  )
}

/** « : 4 643 sur 5 200 fin 2026, en bonne voie ». */
const behindWords = ({ indicator, period, standing: { overYear, target, attainment } }: Behind): string => {
  const words = (value: number | null) => figureWords(value, indicator.measure)
  const frequency = frequencyOf(period)
  const aim =
    target?.value == null
      ? ''
      : ` sur ${targetWords(Number(target.value), indicator, frequency)} ${targetYearWords(target.year, indicator, frequency)}`
  return `\u00A0: ${words(overYear)}${aim}, ${attainmentStates[attainment.state].words.toLocaleLowerCase('fr')}`
}

/** The espace in a few sentences, each beginning with its figure. */
function Figures({ figures }: { readonly figures: HomeView['figures'] }) {
  const { sectors, member } = useWorkspace()
  const sector = sectors.find(({ id }) => id === member.sector)?.name
  const sentences = figureSentences(figures)
  if (sentences.length === 0) return null
  return (
    <Section
      look="label"
      title={sector ? `Le secteur ${sector} en quelques chiffres` : 'L’espace en quelques chiffres'}
    >
      <List ruled>
        {sentences.map(({ figure, words }) => (
          <Row key={words} component="li" widths={['72px', 1]} align="stretch">
            <Figure>{figure}</Figure>
            <span className={classes.words}>{words}</span>
          </Row>
        ))}
      </List>
    </Section>
  )
}
