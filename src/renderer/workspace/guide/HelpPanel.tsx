import { ActionIcon, Button, Drawer, Group, Kbd, Text, TextInput, Title } from '@mantine/core'
import { IconArrowLeft, IconList, IconPrinter, IconSearch, IconX } from '@tabler/icons-react'
import { useMatches, useParams } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { usePreferences } from '../../api/preferences.ts'
import { useStore } from '../../api/store.ts'
import { Frame } from '../../components/Frame.tsx'
import { closeHelp, helpOpened } from '../../components/help-opened.ts'
import { KeyTables } from '../../components/keys/KeyTables.tsx'
import { paletteOpened } from '../../components/palette-opened.ts'
import { Label } from '../../components/plain/Label.tsx'
import { plural } from '../../words/numbers.ts'
import { findInGuide } from './find-in-guide.ts'
import { GuideText } from './GuideText.tsx'
import classes from './guide.module.css'
import { guidePage, guidePages } from './guide-pages.ts'

/** The page of the guide about what is shown; a forum has its own. */
function useGuideHere(): string {
  const { guide = 'premiers-pas', forumGuide } = useMatches({ select: (matches) => matches.at(-1)?.staticData }) ?? {}
  const { meeting } = useParams({ strict: false })
  const id = forumGuide === undefined || meeting === undefined ? null : { id: meeting as RowId }
  const shown = useApiQuery('meetings', 'page', id).data?.meeting
  return forumGuide !== undefined && shown !== undefined && hasProgramme(shown) ? forumGuide : guide
}

/** The guide beside the screen, at the page of it: searched, printed, and with the keys of the screen at its foot. */
export function HelpPanel() {
  const asked = useStore(helpOpened) ?? 'here'
  const here = useGuideHere()
  const [text, setText] = useState('')
  const isHere = asked === 'here'
  const address = isHere ? here : asked
  const search = useRef<HTMLInputElement>(null)
  const open = (to: string) => {
    setText('')
    helpOpened.set(to)
  }
  useEffect(() => {
    if (helpOpened.get()?.includes('#') !== true) search.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={classes.panel} aria-label="Aide" onKeyDown={leaveByEscape} data-keep-clear>
      <div className={classes.head} data-only="screen">
        <Group justify="space-between" mb="sm">
          <Text fw={600}>Aide</Text>
          <Group gap="xs">
            <Kbd aria-hidden="true">F1</Kbd>
            <ActionIcon variant="subtle" aria-label="Fermer l’aide" onClick={closeHelp}>
              <IconX size={18} stroke={1.6} />
            </ActionIcon>
          </Group>
        </Group>
        <TextInput
          ref={search}
          type="search"
          data-autofocus={asked.includes('#') ? undefined : true}
          aria-label="Chercher dans le guide"
          placeholder={`Chercher dans les ${plural(guidePages.length, 'page', 'pages')} du guide`}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
          maxLength={200}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {text.trim() !== '' ? (
        <GuideAnswers text={text} open={open} />
      ) : asked === 'all' ? (
        <AllPages open={open} />
      ) : (
        <ShownPage key={address} address={address} isHere={isHere} open={open} />
      )}
      <Group className={classes.foot ?? ''} justify="space-between" data-only="screen">
        {isHere ? (
          <Foot label="Tout le guide" glyph={IconList} act={() => open('all')} />
        ) : (
          <Foot label="La page de cet écran" glyph={IconArrowLeft} act={() => open('here')} />
        )}
        <Foot label="Imprimer cette page" glyph={IconPrinter} act={printHelp} />
      </Group>
    </section>
  )
}

interface FootProps {
  readonly label: string
  readonly glyph: typeof IconX
  readonly act: () => void
}

function Foot({ label, glyph: Glyph, act }: FootProps) {
  return (
    <Button size="xs" variant="subtle" leftSection={<Glyph size={16} stroke={1.6} />} onClick={act}>
      {label}
    </Button>
  )
}

interface ShownPageProps {
  readonly address: string
  readonly isHere: boolean
  readonly open: (address: string) => void
}

function ShownPage({ address, isHere, open }: ShownPageProps) {
  const [name = '', anchor = ''] = address.split('#')
  const page = guidePage(name)
  const body = useRef<HTMLElement>(null)
  useEffect(() => {
    const heading = anchor === '' ? null : document.getElementById(`guide-${anchor}`)
    if (heading === null) body.current?.scrollTo({ top: 0 })
    else heading.scrollIntoView({ block: 'start' })
    if (isHere || heading === null) return
    // Asked by its name, it is read from there; the page of the screen waits for words to look for.
    heading.focus({ preventScroll: true })
    // In a narrow window the drawer gives the focus too, a little later.
    heading.dataset.autofocus = 'true'
  }, [anchor, isHere])
  if (page === undefined) return null
  return (
    <>
      <div className={classes.title}>
        {isHere && <Label>La page de cet écran</Label>}
        <Title order={2}>{page.title}</Title>
      </div>
      <Frame ref={body} label={`Page du guide, ${page.title}`} className={classes.body}>
        {page.name === 'premiers-pas' && <FirstStepsBack />}
        <GuideText name={page.name} text={page.text} open={open} />
        <KeyTables />
      </Frame>
    </>
  )
}

/** The way back to what was put away on the home. */
function FirstStepsBack() {
  const { preferences, prefer } = usePreferences()
  if (preferences.firstSteps === 'shown') return null
  return (
    <Button size="xs" mb="sm" data-only="screen" onClick={() => prefer({ firstSteps: 'shown' })}>
      Revoir les premiers pas sur l’accueil
    </Button>
  )
}

/** All pages by their titles. */
function AllPages({ open }: Pick<ShownPageProps, 'open'>) {
  return (
    <Frame label="Tout le guide" className={classes.body}>
      <Title order={2} mb="sm">
        Tout le guide
      </Title>
      <ul className={classes.pages}>
        {guidePages.map(({ name, title }) => (
          <li key={name}>
            <button type="button" className={classes.link} onClick={() => open(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

function GuideAnswers({ text, open }: Pick<ShownPageProps, 'open'> & { readonly text: string }) {
  const found = findInGuide(text)
  return (
    <Frame label="Réponses du guide" className={classes.body}>
      <Text role="status" c="var(--ink-2)" mb="sm">
        {found.length === 0
          ? 'Rien dans le guide ne répond à ces mots. Essayez-en moins, ou d’autres.'
          : plural(found.length, 'passage', 'passages')}
      </Text>
      <ul className={classes.pages}>
        {found.map(({ address, name, page, passage }) => (
          <li key={address}>
            <button type="button" className={classes.link} onClick={() => open(address)}>
              {name}
            </button>
            <Text size="sm" c="var(--ink-2)">
              {page !== name && `${page}. `}
              {passage}
            </Text>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

const leaveByEscape = (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  closeHelp()
}

/** The page of the guide alone. */
const printHelp = (): void => {
  document.documentElement.dataset.prints = 'help'
  window.addEventListener('afterprint', () => delete document.documentElement.dataset.prints, { once: true })
  window.print()
}

/** In a narrow window, over the page. */
export function HelpDrawer() {
  const searching = useStore(paletteOpened)
  useEffect(() => {
    // Both would cover the page.
    if (searching) helpOpened.set(null)
  }, [searching])
  return (
    // Échap that closes a picture would close the drawer under it too.
    <Drawer.Root opened onClose={closeHelp} closeOnEscape={false} position="right" size={420} padding={0}>
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content aria-label="Aide" onKeyDown={leaveByEscape}>
        <Drawer.Body h="100%">
          <HelpPanel />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
