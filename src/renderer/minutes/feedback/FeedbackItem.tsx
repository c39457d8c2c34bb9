import { Box, Button, Group, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { inPlace } from '../../components/in-place.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second, Written } from '../../components/plain/Second.tsx'
import { MarkedLines } from '../../components/point-to-settle/MarkedLines.tsx'
import { quoted } from '../../words/spaces.ts'
import classes from './feedback.module.css'
import { kindOf, settledSentence, signedBy, whyByHand } from './feedback-words.ts'
import type { useSettling } from './use-settling.ts'

export interface ItemProps {
  readonly meeting: RowId
  readonly locked: boolean
  readonly settling: ReturnType<typeof useSettling>
}

interface Props extends ItemProps {
  readonly view: FeedbackView
  /** The stop for Tab in its list. */
  readonly current: boolean
  readonly onFocus: () => void
}

/** What someone changed or said: its place, its words, who, and what may be decided of it. */
export function FeedbackItem({ view, current, onFocus, ...props }: Props) {
  const navigate = useNavigate()
  const place = view.place ?? 'Sans place dans le texte'
  const there =
    view.section === null
      ? null
      : ({
          to: '/comptes-rendus/$meeting',
          params: { meeting: props.meeting },
          search: { section: view.section },
        } as const)
  return (
    <li className={classes.item}>
      <Box flex="1 1 380px" miw={0}>
        <Title order={3} className={classes.title}>
          <button
            type="button"
            data-feedback={view.id}
            tabIndex={current ? 0 : -1}
            aria-label={`${place}, ${kindOf(view)}, ${signedBy(view)}`}
            onFocus={onFocus}
            onClick={() => there !== null && void navigate(there)}
          >
            {place}
          </button>
        </Title>
        <Second block>
          {kindOf(view)} · {signedBy(view)}
        </Second>
        <Said view={view} />
        <Standing view={view} locked={props.locked} />
        {there !== null && (
          <Second>
            <LinkAnchor {...there} aria-label={`Voir dans le texte\u00A0: ${place}`}>
              Voir dans le texte
            </LinkAnchor>
          </Second>
        )}
      </Box>
      <Verbs view={view} {...props} />
    </li>
  )
}

/** The words, with what goes and what comes; a comment, with those it is about and its answers. */
function Said({ view }: { readonly view: FeedbackView }) {
  const { kind, parts, said, answers } = view
  if (kind !== 'comment') return <MarkedLines lines={[{ kind: 'changed', role: 'text', parts }]} />
  const about = parts.map(({ text }) => text).join('')
  return (
    <Box my="xs">
      {about !== '' && <Second block>Sur {quoted(about)}</Second>}
      <Written style={{ whiteSpace: 'pre-wrap' }}>{said}</Written>
      {answers.length > 0 && (
        <List ruled="over" air="xs" mt="xs" ms="lg" aria-label="Réponses">
          {inPlace(answers, (answer) => (
            <li>
              <Written style={{ whiteSpace: 'pre-wrap' }}>{answer.said}</Written>
              <Second block>{signedBy(answer)}</Second>
            </li>
          ))}
        </List>
      )}
    </Box>
  )
}

/** What became of it; why it cannot be written as it is. */
function Standing({ view, locked }: { readonly view: FeedbackView; readonly locked: boolean }) {
  const { kind, state, fits } = view
  if (state !== null && state !== 'kept') return <Second block>{settledSentence(view)}</Second>
  return kind === 'comment' || fits || locked ? null : <Second block>{whyByHand(view)}</Second>
}

function Verbs({ view, locked, settling }: { readonly view: FeedbackView } & ItemProps) {
  const { kind, state, fits } = view
  const about = `, ${view.place ?? 'sans place'}, ${kindOf(view)}`
  const verb = (words: string, act: () => void, variant: 'default' | 'subtle' = 'subtle') => (
    <Button size="xs" variant={variant} disabled={settling.busy} aria-label={words + about} onClick={act}>
      {words}
    </Button>
  )
  if (state === 'accepted') return null
  if (state !== null && state !== 'kept')
    return <div className={classes.verbs}>{verb('Décider de nouveau', () => settling.settle([view], null))}</div>
  const isWritten = fits && !locked
  return (
    <Group className={classes.verbs} gap="xs">
      {isWritten && verb('Accepter', () => settling.accept([view]), 'default')}
      {!fits && verb('Marquer comme traité', () => settling.settle([view], 'treated'), 'default')}
      {kind !== 'comment' && verb('Refuser', () => settling.settle([view], 'refused'))}
      {state === null && verb('Garder', () => settling.settle([view], 'kept'))}
    </Group>
  )
}
