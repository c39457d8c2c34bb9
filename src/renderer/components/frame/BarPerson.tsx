import { savedAt } from '../../api/events.ts'
import { useStore } from '../../api/store.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { hourOf } from '../../words/hours.ts'
import { initials } from '../../words/initials.ts'
import classes from './Bar.module.css'

/** Who works at this poste, and when the espace was last saved. */
export function BarPerson({ rail }: { readonly rail: boolean }) {
  const { member, savedAt: first } = useWorkspace()
  const instant = useStore(savedAt) ?? first
  const name = member.name ?? 'Sans nom'
  return (
    <div className={classes.person}>
      <span className={classes.initials} aria-hidden="true">
        {initials(name)}
      </span>
      <span className={rail ? classes.hidden : classes.who}>
        <strong>{name}</strong>
        {instant !== null && <span className={classes.territory}>Sauvegarde à {hourOf(instant)}</span>}
      </span>
    </div>
  )
}
