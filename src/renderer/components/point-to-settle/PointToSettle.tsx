import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import type { ConflictView, PointChoice } from '#shared/contract/conflicts.ts'
import { MarkedLines } from './MarkedLines.tsx'
import classes from './point-to-settle.module.css'
import { writtenBy } from './point-words.ts'
import { useVersionKeys } from './use-version-keys.ts'
import { VersionCard } from './VersionCard.tsx'
import { type Version, versionsOf } from './versions.ts'

export interface PointToSettleProps {
  readonly point: ConflictView
  /** What was decided and is not written yet; `null` when nothing is. */
  readonly decided: PointChoice | null
  readonly settle: (choice: PointChoice) => void
  readonly later: () => void
  readonly busy?: boolean
  /** Whether retaining is what the page is for. */
  readonly primary?: boolean
}

/** One point: the common version, then the others whole. Nothing is chosen before a person does. Keyed by its point. */
export function PointToSettle({ point, decided, settle, later, busy = false, primary = false }: PointToSettleProps) {
  const group = useId()
  const form = useRef<HTMLFormElement>(null)
  const versions = versionsOf(point)
  const [picked, pick] = useState(() => versions.find(({ choice }) => isSame(choice, decided)) ?? null)
  useVersionKeys(form)
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (picked !== null && !busy) settle(picked.choice)
      }}
    >
      <fieldset className={classes.versions}>
        <legend className={classes.legend}>Version à retenir</legend>
        {point.kind === 'value' && <CommonVersion point={point} />}
        {versions.map((version) => (
          <VersionCard
            key={version.key}
            group={group}
            version={version}
            chosen={picked?.key === version.key}
            choose={() => pick(version)}
          />
        ))}
      </fieldset>
      <div className={classes.actions}>
        <Button type="submit" variant={primary ? 'filled' : 'default'} disabled={picked === null} loading={busy}>
          {picked?.verb ?? 'Choisissez une version'}
        </Button>
        <Button variant="subtle" onClick={later}>
          Décider plus tard
        </Button>
        <p className={classes.trace}>
          <IconHistory size={16} stroke={1.6} aria-hidden="true" />
          Votre choix sera daté, à votre nom, dans l’historique.
        </p>
      </div>
    </form>
  )
}

const isSame = (choice: Version['choice'], decided: PointChoice | null): boolean =>
  JSON.stringify(choice) === JSON.stringify(decided)

/** What all of them replaced: to compare, not to choose. */
function CommonVersion({ point: { base } }: Pick<PointToSettleProps, 'point'>) {
  return (
    <div className={classes.card} data-common>
      <span className={classes.cardHead}>
        <IconHistory size={18} stroke={1.6} aria-hidden="true" />
        <span className={classes.cardTitle}>Avant, version commune</span>
      </span>
      <span className={classes.cardBody}>
        <MarkedLines lines={base === null || base.words === null ? null : base.lines} />
        <span className={classes.by}>{base === null ? 'Rien n’était écrit' : writtenBy(base)}</span>
      </span>
    </div>
  )
}
