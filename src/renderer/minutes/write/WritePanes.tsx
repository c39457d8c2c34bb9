import { RecoveredText } from '../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { minutesRows } from '../minutes-rows.ts'
import { Panes } from './Panes.tsx'
import { Plan } from './plan/Plan.tsx'
import { SectionEditor } from './section/SectionEditor.tsx'
import { SectionSide } from './side/SectionSide.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'
import { WorkNotes } from './WorkNotes.tsx'
import classes from './write.module.css'
import type { WriteView } from './write-view.ts'

/** Plan, section being written, and what can be set of it. */
export function WritePanes(props: WriteView) {
  const { minutes, section, view, show } = props
  return (
    <Panes
      plan={<Plan {...props} />}
      centre={
        <>
          <div className={classes.bar}>
            <ViewSwitch view={view} choose={(next) => show(section.id, next)} locked={false} />
          </div>
          <div className={classes.sheet}>
            <RecoveredText rows={minutesRows(minutes)} />
            <SaveMessages />
            <SectionEditor key={section.id} section={section} minutes={minutes} />
            <WorkNotes meeting={minutes.meeting} />
          </div>
        </>
      }
      side={<SectionSide key={section.id} {...props} />}
      centreName="Texte de la section"
      sideName="Réglages de la section"
    />
  )
}
