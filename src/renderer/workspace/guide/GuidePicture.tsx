import { useState } from 'react'
import { Frame } from '../../components/Frame.tsx'
import { ToldDialog } from '../../components/ToldDialog.tsx'
import classes from './guide.module.css'
import { pictureAt } from './guide-pages.ts'

interface Props {
  /** As the page names it: « ../images/guide/salle.png ». */
  readonly path: string
  readonly alt: string
}

/** A picture of a screen, as wide as the page of the guide; pressed, in full size, or scrolled where the window is small. */
export function GuidePicture({ path, alt }: Props) {
  const [enlarged, enlarge] = useState(false)
  const src = pictureAt(path)
  if (src === undefined) return <span>{alt}</span>
  return (
    <>
      <button type="button" className={classes.picture} aria-label={`Agrandir, ${alt}`} onClick={() => enlarge(true)}>
        <img src={src} alt="" />
      </button>
      {enlarged && (
        <ToldDialog title={alt} size={1168} onClose={() => enlarge(false)}>
          <Frame label="Image agrandie" className={classes.enlarged}>
            <img src={src} alt={alt} />
          </Frame>
        </ToldDialog>
      )}
    </>
  )
}
