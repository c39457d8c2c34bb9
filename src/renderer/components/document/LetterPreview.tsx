import type { ComponentProps } from 'react'
import { DocumentView } from './DocumentView.tsx'
import classes from './LetterPreview.module.css'

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
    <section
      className={classes.paper}
      style={{ minHeight: height.min, maxHeight: height.max }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      aria-label="Aperçu de la lettre"
    >
      <div className={classes.page} style={{ zoom }}>
        <DocumentView {...document} />
      </div>
    </section>
  )
}
