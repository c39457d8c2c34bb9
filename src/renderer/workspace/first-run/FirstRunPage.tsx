import { Text } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { Waiting } from '../../components/Waiting.tsx'
import { type Answers, noAnswers, setUpInput } from './answers.ts'
import classes from './FirstRunPage.module.css'
import { JoinEspace } from './JoinEspace.tsx'
import { QuestionList } from './QuestionList.tsx'
import type { Start } from './StartDoors.tsx'
import { Welcome } from './Welcome.tsx'

/** Three questions on one page, then a door to begin by; or the invitation of a hub. What stays on this computer is said first. */
export function FirstRunPage(): ReactNode {
  useDocumentTitle('Bienvenue – Concerto')
  const [answers, setAnswers] = useState<Answers>(noAnswers)
  const { data: handed = null } = useApiQuery('espace', 'heldInvitation', {})
  const [chosen, join] = useState<boolean | null>(null)
  const joining = chosen ?? handed !== null
  const setUp = useApiMutation('workspace', 'setUp', { tellsFailure: true })
  const loadDemo = useApiMutation('workspace', 'loadDemo', { tellsFailure: true })
  const navigate = useNavigate()
  const begin = (start: Start | 'demo') => {
    const open = (to: Opened) => {
      void navigate(to)
      // A form that opens above the page has the keyboard.
      if (to.search === undefined) goOnTo(() => firstOf('main #page-title'))
    }
    // This page may be gone by then: what a mutation does for its component would not be done. A failure is told here.
    const opening =
      start === 'demo'
        ? loadDemo
            .mutateAsync({})
            .then(({ running }) => open({ to: '/reunions/$meeting/salle', params: { meeting: running } }))
        : setUp.mutateAsync(setUpInput(answers)).then(() => open(opened[start]))
    opening.catch(() => null)
  }
  const busy = setUp.isPending || loadDemo.isPending
  const failure = setUp.error ?? loadDemo.error
  return (
    <div className={classes.page}>
      <Welcome onDemo={() => begin('demo')} onJoin={() => join(true)} busy={busy} />
      <main className={classes.questions}>
        {loadDemo.isPending && (
          <Waiting
            sentence="L’espace d’essai se remplit&nbsp;: quelques secondes"
            safe="Tout se passe sur cet ordinateur."
            rows={0}
          />
        )}
        {/* What is under way ends first: nothing else is begun meanwhile. */}
        <fieldset disabled={busy}>
          {joining ? (
            <JoinEspace key={String(handed !== null)} handed={handed} back={() => join(false)} />
          ) : (
            <>
              <Text c="var(--ink-2)">
                Quelques questions, deux minutes. Chaque réponse se change ensuite dans les réglages.
              </Text>
              <QuestionList answers={answers} onAnswer={setAnswers} onStart={begin} />
              {failure !== null && <ErrorMessage thrown={failure} />}
            </>
          )}
        </fieldset>
      </main>
    </div>
  )
}

type Opened = Pick<LinkProps, 'to' | 'params' | 'search'>

/** The screen behind each door. */
const opened: Readonly<Record<Start, Opened>> = {
  meeting: { to: '/reunions', search: { nouvelle: true } },
  forum: { to: '/forums', search: { nouveau: true } },
  import: { to: '/comptes-rendus/importer' },
  actors: { to: '/annuaire/importer' },
  indicators: { to: '/indicateurs' },
  blank: { to: '/' },
}
