import type { Section } from '#shared/records/records.ts'
import { LineEditor } from '../../../components/editor/LineEditor.tsx'
import { textOf } from '../../../components/editor/use-field-editor.ts'
import classes from '../write.module.css'

interface Props {
  readonly section: Section
  /** It will be printed with; `null` for none. */
  readonly number: string | null
  /** Takes the focus while nothing is written in it. */
  readonly autofocus?: boolean
}

/** The section's heading, with the number it will be printed with. */
export function SectionTitle({ section, number, autofocus = false }: Props) {
  return (
    <div className={classes.sectionTitle}>
      {number !== null && <span className={classes.sectionNumber}>{number}.</span>}
      <LineEditor
        {...textOf('section', section, 'title')}
        label="Titre de la section"
        placeholder="Titre de la section"
        autofocus={autofocus && section.title === null}
      />
    </div>
  )
}
