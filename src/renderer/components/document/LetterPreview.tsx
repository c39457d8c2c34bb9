import type { ComponentProps } from 'react'
import { Frame } from '../Frame.tsx'
import { DocumentView } from './DocumentView.tsx'
import classes from './paged.module.css'

interface Props {
  readonly document: ComponentProps<typeof DocumentView>
  /** Heights of the frame, as CSS says them. */
  readonly height: { readonly min?: string; readonly max: string }
  /** What remains of the sheet's own size. */
  readonly zoom: number
}

/** A letter on its sheet, reduced, in a frame that scrolls. */
export function LetterPreview({ document, height, zoom }: Props) {
  return (
    <Frame
      className={classes.letterPaper}
      style={{ minHeight: height.min, maxHeight: height.max }}
      label="Aperçu de la lettre"
    >
      <div className={classes.letterPage} style={{ zoom }}>
        <DocumentView {...document} />
      </div>
    </Frame>
  )
}
