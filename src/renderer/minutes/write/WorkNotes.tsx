import { Text } from '@mantine/core'
import type { Meeting } from '#shared/records/records.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import { CellEditor } from '../../components/editor/CellEditor.tsx'
import { textOf } from '../../components/editor/use-field-editor.ts'
import classes from './write.module.css'

/** Notes for the secretariat alone, folded: no document and no projection shows them. */
export function WorkNotes({ meeting }: { readonly meeting: Meeting }) {
  return (
    <details className={classes.notes}>
      <summary className={classes.notesSummary}>
        Notes de travail
        <Text span inherit fw={400} c="var(--ink-3)">
          {isEmpty(meeting.workNotes) ? 'aucune' : 'écrites'}&nbsp;; jamais dans le compte-rendu ni à l’écran projeté
        </Text>
      </summary>
      <CellEditor
        {...textOf('meeting', meeting, 'workNotes')}
        label="Notes de travail"
        placeholder="Pour le secrétariat seul"
      />
    </details>
  )
}
