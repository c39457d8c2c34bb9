import type { ComponentProps } from 'react'
import { Frame } from '../Frame.tsx'
import { DocumentView } from './DocumentView.tsx'
import classes from './paged.module.css'

interface Props {
  /** What is heard of the frame; not given: it is a letter. */
  readonly label?: string
  readonly document: ComponentProps<typeof DocumentView>
  /** Heights of the frame, as CSS says them. */
  readonly height: { readonly min?: string; readonly max: string }
  /** What remains of the sheet's own size. */
  readonly zoom: number
}

/** A letter, or a paper of few pages, on its sheet, reduced, in a frame that scrolls. */
export function LetterPreview({ label = 'Aperçu de la lettre', document, height, zoom }: Props) {
  return (
    <Frame className={classes.letterPaper} style={{ minHeight: height.min, maxHeight: height.max }} label={label}>
      <div className={classes.letterPage} data-sheet={document.sheet} style={{ zoom }}>
        <DocumentView {...document} />
      </div>
    </Frame>
  )
}
