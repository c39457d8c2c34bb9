import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Thread as ThreadValue } from '#shared/records/roadmap/thread/thread.ts'
import type { ThreadNode } from '#shared/records/roadmap/thread/thread-nodes.ts'
import { toldOrigins } from '#shared/records/roadmap/thread/told-origins.ts'
import { quoted } from '../../words/spaces.ts'
import { Ordinals } from '../Ordinals.tsx'
import { List } from '../plain/List.tsx'
import { Second } from '../plain/Second.tsx'
import classes from './thread.module.css'

interface Props {
  readonly thread: ThreadValue
  /** What the thread is of: the point that is filled. */
  readonly of?: RowId
  /** « Le fil de l’action », for those who hear it. */
  readonly label: string
}

/** Where something comes from and what came of it, in the words of each phase: an ordered list with a line. */
export function Thread({ thread, of, label }: Props) {
  return (
    <ol className={classes.thread} aria-label={label}>
      {thread.steps.map(({ kind, nodes }) => (
        <li key={kind} className={classes.step} data-of={nodes.some(({ id }) => id === of) || undefined}>
          <List gap="sm">
            {nodes.map((node) => (
              <Node key={node.id} node={node} thread={thread} isOf={node.id === of} />
            ))}
          </List>
        </li>
      ))}
    </ol>
  )
}

interface NodeProps {
  readonly node: ThreadNode
  readonly thread: ThreadValue
  readonly isOf: boolean
}

function Node({ node, thread, isOf }: NodeProps) {
  const facts = sentenceCase([...node.facts, ...(node.saidBy === null ? [] : [node.saidBy])].join(', '))
  return (
    <Stack component="li" gap="var(--s1)" aria-current={isOf ? 'true' : undefined}>
      <Text span fw={600} size="sm">
        {node.name}
      </Text>
      <Words node={node} isOf={isOf} />
      {facts !== '' && (
        <Second>
          <Ordinals>{facts}</Ordinals>
        </Second>
      )}
      {toldOrigins(thread, node).map(({ id, words }) => (
        <Second key={id}>d’après {quoted(words)}</Second>
      ))}
    </Stack>
  )
}

/** What people said is quoted; each formulation leads to its own thread, a fiche and an item of news to their pages. */
function Words({ node: { id, kind, record, words }, isOf }: Omit<NodeProps, 'thread'>) {
  const shown = kind === 'first' || kind === 'restated' ? quoted(words) : words
  const className = classes.words
  if (isOf || record === 'indicator') return <span className={className}>{shown}</span>
  if (record === 'fiche')
    return (
      <Link to="/fiches/$fiche" params={{ fiche: id }} className={className}>
        {shown}
      </Link>
    )
  if (record === 'newsItem')
    return (
      <Link to="/actualites/$news" params={{ news: id }} className={className}>
        {shown}
      </Link>
    )
  return (
    <Link to="/axes/fil/$id" params={{ id }} className={className}>
      {shown}
    </Link>
  )
}
