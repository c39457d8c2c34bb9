import { Box, VisuallyHidden } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SlideShow } from '#shared/records/slide-show.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useFullScreenKey } from '../../components/wall/use-full-screen-key.ts'
import classes from './presenter.module.css'
import { askedOf } from './restitution-search.ts'
import { SlideView } from './SlideView.tsx'
import { useShownSlide } from './use-shown-slide.ts'

const route = getRouteApi('/restitution/mur')

/** What the room sees: the slide, and nothing else. */
export function WallPage(): ReactNode {
  const { data, error } = useApiQuery('restitution', 'get', askedOf(route.useSearch()))
  if (data !== undefined) return <Wall show={data.show} />
  return <Box p="var(--s8)">{error === null ? <Waiting rows={6} /> : <ErrorMessage thrown={error} />}</Box>
}

function Wall({ show: { slides, footer } }: { readonly show: SlideShow }) {
  const search = route.useSearch()
  const navigate = useNavigate()
  const leave = () => {
    // Where the host allowed no window, it took the presenter’s.
    if (window.opener === null) void navigate({ to: '/restitution/presenter', search })
    else window.close()
  }
  const { at } = useShownSlide({ count: slides.length, start: null, leave })
  const slide = slides[at]
  useDocumentTitle('Diaporama – Projection – Concerto')
  useFullScreenKey()
  return (
    <div className={classes.wall}>
      <VisuallyHidden component="h1" id="page-title" tabIndex={-1}>
        Diaporama de restitution
      </VisuallyHidden>
      <div className={classes.onWall}>
        {slide !== undefined && <SlideView slide={slide} footer={footer} number={at + 1} />}
      </div>
    </div>
  )
}
