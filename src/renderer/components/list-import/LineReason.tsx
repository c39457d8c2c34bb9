import type { ImportIssue, ImportLine } from '#shared/contract/import-line.ts'
import { issueSentence, nearReason, reasonSentence } from '#shared/contract/issue-sentence.ts'
import { counted } from '../../words/numbers.ts'
import { Second } from '../plain/Second.tsx'
import classes from './list-import.module.css'

/** Changes told one by one before the rest is counted. */
const told = 3

/** Why a line has its effect, then what was left out of it. */
export function LineReason({ line }: { readonly line: ImportLine }) {
  return (
    <>
      <Why line={line} />
      <Issues issues={line.issues} />
    </>
  )
}

function Why({ line }: { readonly line: ImportLine }) {
  if (line.effect === 'doubtful')
    return <Second block>{line.near.map((one) => reasonSentence(nearReason(one))).join(' ')}</Second>
  if (line.effect === 'new' && line.about !== '') return <Second block>{line.about}</Second>
  if (line.effect !== 'changed') return null
  const more = line.changes.length - told
  return (
    <Second block>
      {line.changes.slice(0, told).map(({ label, before, after }) => (
        <span key={label} className={classes.change}>
          {label}&nbsp;: {before !== null && <del>{before}</del>} {before === null ? '' : 'devient '}
          <strong>{after ?? 'vide'}</strong>
        </span>
      ))}
      {more > 0 && <span className={classes.change}>et {counted(more, 'autre champ', 'autres champs')}</span>}
    </Second>
  )
}

function Issues({ issues }: { readonly issues: readonly ImportIssue[] }) {
  return issues.map((issue) => (
    <Second key={`${issue.column} ${issue.reason}`} block>
      {issueSentence(issue)}
    </Second>
  ))
}
