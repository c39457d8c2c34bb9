import { Box, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight, IconPresentation, IconRestore } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { SlideShow } from '#shared/records/slide-show.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Frame } from '../../components/Frame.tsx'
import { inPlace } from '../../components/in-place.tsx'
import { KeyHints } from '../../components/KeyHints.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Label } from '../../components/plain/Label.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { fullScreenKey, useFullScreenKey } from '../../components/wall/use-full-screen-key.ts'
import { useWall } from '../../components/wall/use-wall.ts'
import { figure } from '../../words/numbers.ts'
import classes from './presenter.module.css'
import { askedOf } from './restitution-search.ts'
import { SlideView } from './SlideView.tsx'
import { slideKeys, useShownSlide } from './use-shown-slide.ts'

const route = getRouteApi('/restitution/presenter')

/** What whoever speaks sees: the slide, the next one, their notes, the time. The wall has the slide alone. */
export function PresenterPage(): ReactNode {
  const search = route.useSearch()
  const { data, error } = useApiQuery('restitution', 'get', askedOf(search))
  if (data !== undefined) return <Presenter key={search.diapositive} show={data.show} />
  return <Box p="var(--s8)">{error === null ? <Waiting rows={6} /> : <ErrorMessage thrown={error} />}</Box>
}

function Presenter({ show: { slides, footer } }: { readonly show: SlideShow }) {
  const { diapositive = 1, ...search } = route.useSearch()
  const navigate = useNavigate()
  const leave = () => void navigate({ to: '/restitution', search })
  const { at, go } = useShownSlide({ count: slides.length, start: diapositive - 1, leave })
  const project = useWall({ to: '/restitution/mur', search })
  const [current, next] = [slides[at], slides[at + 1]]
  useDocumentTitle('Présenter – Concerto')
  useFullScreenKey()
  if (current === undefined) return null
  const place = `Diapositive ${figure(at + 1)} sur ${figure(slides.length)}`
  return (
    <div className={classes.presenter}>
      <header className={classes.head}>
        <Title order={1} id="page-title" tabIndex={-1} fz="var(--figure)">
          {place}
        </Title>
        <Elapsed />
      </header>
      <VisuallyHidden role="status">{`${place}\u00a0: ${current.title}`}</VisuallyHidden>
      <div className={classes.body}>
        <section className={classes.current} aria-label="Ce que la salle voit">
          <SlideView slide={current} footer={footer} number={at + 1} />
        </section>
        <div className={classes.aside}>
          <section aria-label="La suivante">
            <Label mb="sm">{next === undefined ? 'C’est la dernière' : `Ensuite\u00a0: ${next.title}`}</Label>
            {next !== undefined && (
              <div className={classes.next} aria-hidden="true">
                <SlideView slide={next} footer={footer} number={at + 2} />
              </div>
            )}
          </section>
          <Frame className={classes.notes} label="Notes">
            {current.notes.length === 0 && <Text c="var(--ink-2)">Rien de plus que la diapositive.</Text>}
            {inPlace(current.notes, (note) => (
              <p>{note}</p>
            ))}
          </Frame>
        </div>
      </div>
      <footer className={classes.foot}>
        <Group gap="sm">
          <Button
            leftSection={<IconChevronLeft size={18} stroke={1.6} />}
            disabled={at === 0}
            onClick={() => go(at - 1)}
          >
            Précédente
          </Button>
          <Button
            variant="filled"
            rightSection={<IconChevronRight size={18} stroke={1.6} />}
            disabled={next === undefined}
            onClick={() => go(at + 1)}
          >
            Suivante
          </Button>
          <Button leftSection={<IconPresentation size={18} stroke={1.6} />} onClick={project}>
            Projeter
          </Button>
          <LinkAnchor to="/restitution" search={search}>
            Quitter
          </LinkAnchor>
        </Group>
        <KeyHints hints={[...slideKeys, fullScreenKey]} />
      </footer>
    </div>
  )
}

/** How long one has been speaking, from the moment the page was opened; it begins again at will. */
function Elapsed() {
  const [from, setFrom] = useState(Date.now)
  const [now, setNow] = useState(from)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  const restart = () => {
    setFrom(Date.now())
    setNow(Date.now())
  }
  return (
    <Group gap="md">
      <span className={classes.time} role="timer" aria-label="Temps écoulé">
        {elapsedWords(Math.max(0, now - from))}
      </span>
      <Button size="xs" variant="subtle" leftSection={<IconRestore size={16} stroke={1.6} />} onClick={restart}>
        Remettre à zéro
      </Button>
    </Group>
  )
}

/** « 12:05 », « 1:02:05 ». */
const elapsedWords = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1_000)
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const parts = hours === 0 ? [minutes] : [hours, String(minutes).padStart(2, '0')]
  return [...parts, String(seconds % 60).padStart(2, '0')].join(':')
}
