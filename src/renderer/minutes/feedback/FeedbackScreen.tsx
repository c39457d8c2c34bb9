import { Alert, Button, Group, Select, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { withDe } from '#shared/text/article.ts'
import { useStore } from '../../api/store.ts'
import { FileButton } from '../../components/ChooseFile.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { Section } from '../../components/Section.tsx'
import { figure } from '../../words/numbers.ts'
import { useOpenView } from '../write/use-open-view.ts'
import { ViewSwitch } from '../write/ViewSwitch.tsx'
import { WriteHead } from '../write/WriteHead.tsx'
import write from '../write/write.module.css'
import { FeedbackList } from './FeedbackList.tsx'
import classes from './feedback.module.css'
import { authorsOf, countSentence, sortedFeedback } from './feedback-words.ts'
import { lastRead } from './last-read.ts'
import { annotatedFiles, useReceive } from './use-receive.ts'
import { useSettling } from './use-settling.ts'

interface Props {
  readonly minutes: Minutes
  readonly feedback: readonly FeedbackView[]
}

/** What readers changed and said in Word, each to be accepted, refused or kept; nothing is written before. */
export function FeedbackScreen({ minutes, feedback }: Props) {
  const { meeting } = minutes
  const locked = isLocked(meeting)
  useScreenKeys(feedbackKeys)
  const open = useOpenView(meeting.id, 'retours')
  const receiving = useReceive(meeting.id)
  const choose = (
    <FileButton
      label="Fichier Word annoté"
      accept={annotatedFiles}
      open={receiving.open}
      leftSection={<IconFileImport size={18} stroke={1.6} />}
      disabled={receiving.job !== null}
    >
      Lire un Word annoté…
    </FileButton>
  )
  return (
    <div className={write.screen}>
      <WriteHead minutes={minutes} view="ecrire" />
      <div className={write.bar}>
        <ViewSwitch view="retours" choose={open} locked={locked} />
        {feedback.length > 0 && choose}
      </div>
      <div className={classes.page} data-zone>
        {receiving.job !== null && (
          <JobProgress
            job={receiving.job}
            sentence="Lecture du Word annoté"
            safe="Le compte-rendu ne change pas."
            rows={feedback.length === 0 ? 4 : 0}
          />
        )}
        {receiving.thrown !== null && <ErrorMessage thrown={receiving.thrown} dismiss={receiving.dismiss} />}
        <ReadRemarks meeting={meeting.id} />
        {feedback.length > 0 && <Lists meeting={meeting.id} feedback={feedback} locked={locked} />}
        {feedback.length === 0 && receiving.job === null && (
          <EmptyState title="Aucun retour n’est encore lu." action={choose}>
            Exportez le compte-rendu en Word et faites-le relire. Quand le fichier revient, Concerto y trouve ce qui a
            été changé et commenté, et vous le propose ici, passage par passage.
          </EmptyState>
        )}
      </div>
    </div>
  )
}

const feedbackKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'retour précédent, suivant' },
  { keys: ['Entrée'], does: 'aller à son endroit dans le texte' },
  { keys: ['A'], does: 'accepter le retour' },
  { keys: ['R'], does: 'refuser le retour' },
  { keys: ['G'], does: 'garder le retour pour plus tard' },
  { keys: ['T'], does: 'marquer comme traité un commentaire, ou ce qui se reporte à la main' },
  { keys: ['Tab'], does: 'ce qui peut en être décidé' },
]

/** What of the file just read is not in the list. */
function ReadRemarks({ meeting }: { readonly meeting: RowId }) {
  const read = useStore(lastRead)
  if (read === null || read.meeting !== meeting || read.remarks.length === 0) return null
  return (
    <Alert
      color="ocre"
      icon={<IconAlertTriangle size={20} stroke={1.6} />}
      title="À savoir de ce fichier"
      role="status"
      mb="lg"
    >
      <MarkedList>
        {read.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </MarkedList>
      <Button size="xs" variant="subtle" onClick={() => lastRead.set(null)}>
        Fermer ce message
      </Button>
    </Alert>
  )
}

interface ListsProps {
  readonly meeting: RowId
  readonly feedback: readonly FeedbackView[]
  readonly locked: boolean
}

/** Those of everybody or of one person: what waits, what was kept, what is settled. */
function Lists({ meeting, feedback, locked }: ListsProps) {
  const settling = useSettling(meeting)
  const authors = authorsOf(feedback)
  const [chosen, setChosen] = useState<string | null>(null)
  const author = chosen !== null && authors.includes(chosen) ? chosen : null
  const shown = author === null ? feedback : feedback.filter((one) => one.author === author)
  const { waiting, kept, settled } = sortedFeedback(shown)
  const fitting = locked ? [] : waiting.filter(({ fits }) => fits)
  const props = { meeting, locked, settling }
  return (
    <>
      <Group gap="var(--s3) var(--s5)" justify="space-between" align="flex-end" mb="lg">
        <div>
          <Title order={2}>Retours des lecteurs</Title>
          <Text c="var(--ink-2)" role="status">
            {countSentence(shown)}
          </Text>
        </div>
        <Group gap="sm" align="flex-end">
          {authors.length > 1 && (
            <Select
              label="De qui"
              data={authors.map((name) => ({ value: name, label: name }))}
              placeholder="Tout le monde"
              value={author}
              onChange={setChosen}
              clearable
              clearButtonProps={{ 'aria-label': 'Tout le monde' }}
            />
          )}
          {fitting.length > 1 && (
            <Button disabled={settling.busy} onClick={() => settling.accept(fitting)}>
              {author === null ? `Accepter les ${figure(fitting.length)}` : `Tout accepter ${withDe(author)}`}
            </Button>
          )}
        </Group>
      </Group>
      <Section title="À décider">
        {waiting.length === 0 ? (
          <Text my="md">Tout est décidé.</Text>
        ) : (
          <FeedbackList label="À décider" shown={waiting} {...props} />
        )}
      </Section>
      {kept.length > 0 && (
        <Section title="Gardés pour plus tard">
          <FeedbackList label="Gardés pour plus tard" shown={kept} {...props} />
        </Section>
      )}
      {settled.length > 0 && (
        <Section
          title="Réglés"
          aside={
            <Button size="xs" variant="subtle" disabled={settling.busy} onClick={() => settling.forget(settled)}>
              Retirer de la liste
            </Button>
          }
        >
          <FeedbackList label="Réglés" shown={settled} {...props} />
        </Section>
      )}
    </>
  )
}
