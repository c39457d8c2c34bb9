import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { initials } from '../../words/initials.ts'
import classes from './Bar.module.css'
import { backupSentence } from './backup-sentence.ts'

/** Who works at this poste, and when the espace was last copied: the way to its copies. */
export function BarPerson({ rail }: { readonly rail: boolean }) {
  const { member } = useWorkspace()
  const name = member.name ?? 'Sans nom'
  return (
    <div className={classes.person}>
      <span className={classes.initials} aria-hidden="true">
        {initials(name)}
      </span>
      <span className={rail ? classes.hidden : classes.who}>
        <strong>{name}</strong>
        {!rail && <LastBackup />}
      </span>
    </div>
  )
}

function LastBackup() {
  const last = useApiQuery('backups', 'last', {})
  if (last.data === undefined) return null
  return (
    <Link to="/sauvegardes" className={classes.backup} data-failing={last.data.failing || undefined}>
      {backupSentence(last.data, new Date())}
    </Link>
  )
}
