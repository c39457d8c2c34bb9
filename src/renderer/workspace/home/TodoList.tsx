import { Button, Text } from '@mantine/core'
import {
  IconAddressBook,
  IconAlertTriangle,
  IconArrowsSplit,
  IconCalendarOff,
  IconClockExclamation,
  IconCopy,
  IconDeviceFloppy,
  IconEyeQuestion,
  IconFileText,
  IconFlag,
  IconFolderExclamation,
  IconInbox,
  IconLifebuoy,
  IconMailQuestion,
  IconMessageQuestion,
  IconSend,
  IconShieldX,
  IconStairs,
  IconTable,
  IconUsers,
  IconZoomQuestion,
} from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { HomeView, Todo } from '#shared/contract/workspace/workspace.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { goOnTo } from '../../components/go-on-to.ts'
import { LinkButton } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { longDate } from '../../words/dates.ts'
import { counted, plural } from '../../words/numbers.ts'
import { BeginMinutes } from './BeginMinutes.tsx'
import classes from './home.module.css'
import { type TodoWords, todoWords } from './todo-words.ts'

const icons = {
  damaged: IconShieldX,
  folderAtRisk: IconFolderExclamation,
  copiesFailing: IconDeviceFloppy,
  asideToRead: IconEyeQuestion,
  forkToSettle: IconArrowsSplit,
  sheetToPrint: IconLifebuoy,
  bundlesToRead: IconInbox,
  dayToFix: IconCalendarOff,
  minutesMissing: IconAlertTriangle,
  minutesToFinish: IconFileText,
  minutesToGive: IconSend,
  untreated: IconTable,
  unknownStructures: IconUsers,
  toCheck: IconAddressBook,
  duplicates: IconCopy,
  lateFiches: IconClockExclamation,
  lateSteps: IconStairs,
  bearerless: IconFlag,
  oldNeeds: IconMessageQuestion,
  workbooksToSend: IconSend,
  structuresToRemind: IconMailQuestion,
  figuresToConfirm: IconZoomQuestion,
} as const

/** What waits for somebody, most urgent first: the fact, its reason, one verb. */
export function TodoList({ todos, next }: Pick<HomeView, 'todos' | 'next'>) {
  const [all, showAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const others = todos.length - most
  // Not one row for the sentence that says there is one.
  const shown = all || others < 2 ? todos : todos.slice(0, most)
  return (
    <Section title="À faire" aside={todos.length > 0 && plural(todos.length, 'sujet', 'sujets')}>
      {todos.length === 0 ? (
        <Text c="var(--ink-2)" py="sm">
          {next?.date == null
            ? 'Rien n’attend votre avis.'
            : `Rien d’autre ne vous attend avant ${kindWords(next).the} du ${longDate(next.date)}.`}
        </Text>
      ) : (
        <List ruled mt="xs" ref={list}>
          {shown.map((todo) => (
            <TodoRow key={todoKey(todo)} todo={todo} />
          ))}
        </List>
      )}
      {shown.length < todos.length && (
        <Button
          variant="subtle"
          mt="sm"
          onClick={() => {
            showAll(true)
            goOnTo(() => list.current?.querySelectorAll<HTMLElement>('a')[most] ?? null)
          }}
        >
          et {counted(others, 'autre', 'autres')}
        </Button>
      )}
    </Section>
  )
}

/** What one reads at a glance. */
const most = 5

/** Several may be of one kind. */
const todoKey = (todo: Todo): string => {
  if ('meeting' in todo) return `${todo.kind} ${todo.meeting.id}`
  return 'campaign' in todo ? `${todo.kind} ${todo.campaign}` : todo.kind
}

function TodoRow({ todo }: { readonly todo: Todo }) {
  const Glyph = icons[todo.kind]
  const { fact, reason, verb, opens } = todoWords(todo)
  return (
    <li className={classes.row}>
      <Glyph size={19} stroke={1.6} aria-hidden="true" className={classes.icon} />
      <div className={classes.todoWords}>
        <strong>
          <Ordinals>{fact}</Ordinals>
        </strong>
        <span>
          <Ordinals>{reason}</Ordinals>
        </span>
      </div>
      <TodoLink todo={todo} opens={opens}>
        {verb}
      </TodoLink>
    </li>
  )
}

/** Screens of a meeting. */
const ways = {
  minutes: '/comptes-rendus/$meeting',
  review: '/comptes-rendus/$meeting/relecture',
  giveOut: '/reunions/$meeting/diffuser',
  meeting: '/reunions/$meeting',
} as const

function TodoLink({
  todo,
  opens,
  children,
}: {
  readonly todo: Todo
  readonly opens: TodoWords['opens']
  readonly children: string
}) {
  if (todo.kind === 'damaged' || todo.kind === 'folderAtRisk' || todo.kind === 'copiesFailing')
    return <LinkButton to="/sauvegardes">{children}</LinkButton>
  if (todo.kind === 'minutesMissing' && todo.others.length > 0)
    return <BeginMinutes meetings={[todo.meeting, ...todo.others]} verb={children} />
  if (todo.kind === 'asideToRead' || todo.kind === 'forkToSettle')
    return <LinkButton to="/echanges/points">{children}</LinkButton>
  if (todo.kind === 'sheetToPrint') return <LinkButton to="/echanges/secours">{children}</LinkButton>
  if (todo.kind === 'bundlesToRead') return <LinkButton to="/echanges">{children}</LinkButton>
  if (todo.kind === 'toCheck') return <LinkButton to="/annuaire/relances">{children}</LinkButton>
  if (todo.kind === 'duplicates') return <LinkButton to="/annuaire/doublons">{children}</LinkButton>
  if (todo.kind === 'lateFiches' || todo.kind === 'bearerless')
    return (
      <LinkButton to="/fiches" search={{ avec: todo.kind === 'bearerless' ? 'bearerless' : 'late' }}>
        {children}
      </LinkButton>
    )
  if (todo.kind === 'oldNeeds')
    return (
      <LinkButton to="/besoins" search={{ etat: 'ancien' }}>
        {children}
      </LinkButton>
    )
  if ('campaign' in todo)
    return (
      <LinkButton to="/indicateurs/campagnes/$id/relances" params={{ id: todo.campaign }}>
        {children}
      </LinkButton>
    )
  if (todo.kind === 'figuresToConfirm')
    return (
      <LinkButton
        to="/indicateurs/$id/chiffres"
        params={{ id: todo.indicator }}
        search={{ par: 'structures', fin: todo.period }}
      >
        {children}
      </LinkButton>
    )
  if (todo.kind === 'lateSteps')
    return (
      <LinkButton to="/fiches" search={{ vue: 'calendrier', avec: 'late' }}>
        {children}
      </LinkButton>
    )
  return (
    <LinkButton to={ways[opens as keyof typeof ways] ?? '/reunions/$meeting'} params={{ meeting: todo.meeting.id }}>
      {children}
    </LinkButton>
  )
}
