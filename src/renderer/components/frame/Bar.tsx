import { Kbd, Tooltip, UnstyledButton } from '@mantine/core'
import { IconHelpCircle, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../api/hooks.ts'
import { useStore } from '../../api/store.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { initials } from '../../words/initials.ts'
import { territoryName } from '../../words/territory.ts'
import { closeHelp, helpOpened, openHelp } from '../help-opened.ts'
import { paletteOpened } from '../palette-opened.ts'
import classes from './Bar.module.css'
import { BarLinks } from './BarLinks.tsx'
import { BrandMark } from './Brand.tsx'
import { backupSentence } from './backup-sentence.ts'

/** The navigation: where we are, search, screens, who works here. As a rail it keeps its icons only. */
export function Bar({ rail }: { readonly rail: boolean }) {
  return (
    <div className={classes.bar} data-rail={rail || undefined}>
      <div className={classes.brand}>
        <BrandMark size={rail ? 24 : 22} />
        {!rail && <span>Concerto</span>}
      </div>
      {!rail && <Place />}
      <SearchButton rail={rail} />
      <BarLinks rail={rail} />
      <HelpButton rail={rail} />
      <BarPerson rail={rail} />
    </div>
  )
}

function Place() {
  const { espace, sectors, member, demo } = useWorkspace()
  const sector = sectors.find((candidate) => candidate.id === member.sector)
  return (
    <div className={classes.place}>
      {sectors.length === 0 ? (
        <strong>{territoryName(espace)}</strong>
      ) : (
        <>
          <span className={classes.territory}>{territoryName(espace)}</span>
          <strong>{sector?.name ? `Secteur ${sector.name}` : 'Tous les secteurs'}</strong>
        </>
      )}
      {demo && <span className={classes.territory}>Espace d’essai</span>}
    </div>
  )
}

function SearchButton({ rail }: { readonly rail: boolean }) {
  return (
    <Tooltip label="Rechercher (Ctrl K)" position="right" disabled={!rail}>
      <UnstyledButton className={classes.search} onClick={() => paletteOpened.set(true)} aria-keyshortcuts="Control+K">
        <IconSearch size={18} stroke={1.6} aria-hidden="true" />
        <span className={rail ? classes.hidden : undefined}>Rechercher</span>
        {!rail && <Kbd aria-hidden="true">Ctrl K</Kbd>}
      </UnstyledButton>
    </Tooltip>
  )
}

/** What F1 does, for whoever does not know the key. */
function HelpButton({ rail }: { readonly rail: boolean }) {
  const opened = useStore(helpOpened) !== null
  return (
    <Tooltip label="Aide (F1)" position="right" disabled={!rail}>
      <UnstyledButton
        className={`${classes.link} ${classes.help}`}
        aria-expanded={opened}
        aria-keyshortcuts="F1"
        onClick={() => (opened ? closeHelp() : openHelp('here'))}
      >
        <IconHelpCircle size={19} stroke={1.6} aria-hidden="true" />
        <span className={rail ? classes.hidden : undefined}>Aide</span>
        {!rail && <Kbd aria-hidden="true">F1</Kbd>}
      </UnstyledButton>
    </Tooltip>
  )
}

/** Who works at this poste, and when the espace was last copied: the way to its copies. */
function BarPerson({ rail }: { readonly rail: boolean }) {
  const { member } = useWorkspace()
  const name = member.name ?? 'Sans nom'
  return (
    <div className={classes.person}>
      <span className={classes.initials} aria-hidden="true">
        {initials(name)}
      </span>
      <span className={rail ? classes.hidden : classes.who}>
        <strong>{name}</strong>
        {!rail && <LastBackup />}
      </span>
    </div>
  )
}

function LastBackup() {
  const last = useApiQuery('backups', 'last', {})
  if (last.data === undefined) return null
  return (
    <Link
      to="/sauvegardes"
      className={classes.backup}
      data-failing={last.data.failing || last.data.damaged || undefined}
    >
      {backupSentence(last.data, new Date())}
    </Link>
  )
}
