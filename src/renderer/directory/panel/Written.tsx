import classes from './EntryPanel.module.css'
import { PanelSection } from './PanelSection.tsx'

/** What someone wrote, in serif; nothing when it is empty. */
export function Written({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (text === null) return null
  return (
    <PanelSection label={label}>
      <div className={classes.written}>{text}</div>
    </PanelSection>
  )
}
