import { Button, Group, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { ConflictView, PointChoice } from '#shared/contract/exchanges/conflicts.ts'
import { goOnTo } from '../go-on-to.ts'
import { ByPassage } from './ByPassage.tsx'
import { draftOf } from './drafts-of-points.ts'
import { otherWay } from './other-way.ts'
import { useVersionKeys } from './use-version-keys.ts'
import { Versions } from './Versions.tsx'
import { versionsOf } from './versions.ts'
import { WriteOther } from './WriteOther.tsx'

export interface PointToSettleProps {
  readonly point: ConflictView
  /** What was decided and is not written yet; `null` when nothing is. */
  readonly decided: PointChoice | null
  readonly settle: (choice: PointChoice) => void
  /** `null`: there is nowhere else to go. */
  readonly later: (() => void) | null
  readonly busy?: boolean
  /** Whether retaining is what the page is for. */
  readonly primary?: boolean
}

/** Where one goes on once the versions are left. */
const firstToWrite = '[data-way] :is(input, textarea, select, [contenteditable=true])'

/** One point: the common version, then the others whole. Nothing is chosen before a person does. Keyed by its point. */
export function PointToSettle({ point, decided, settle, later, busy = false, primary = false }: PointToSettleProps) {
  const form = useRef<HTMLFormElement>(null)
  const versions = versionsOf(point)
  const [picked, pick] = useState(
    () => versions.find(({ choice }) => JSON.stringify(choice) === JSON.stringify(decided)) ?? null,
  )
  const [way, setWay] = useState<'versions' | 'passages' | 'other'>(() =>
    draftOf(point) === undefined ? 'versions' : 'other',
  )
  useVersionKeys(form)
  const go = (to: typeof way) => {
    setWay(to)
    goOnTo(
      () => form.current?.querySelector<HTMLElement>(to === 'versions' ? 'input[data-version]' : firstToWrite) ?? null,
    )
  }
  const decideLater = () => {
    pick(null)
    later?.()
  }
  const other = { point, settle, busy, leave: () => go('versions') }
  const instead = otherWay(point)
  const side = point.sides.find(({ side }) => side === picked?.key) ?? point.sides[0]
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (picked !== null && way === 'versions' && !busy) settle(picked.choice)
      }}
    >
      <Versions point={point} versions={versions} picked={picked} pick={pick} />
      {way === 'other' && <WriteOther {...other} from={side?.value ?? null} />}
      {way === 'passages' && <ByPassage {...other} />}
      {way === 'versions' && (
        <Group gap="sm" mt="md">
          <Button type="submit" variant={primary ? 'filled' : 'default'} disabled={picked === null} loading={busy}>
            {picked?.verb ?? 'Choisissez une version'}
          </Button>
          {point.passages !== null && (
            <Button variant="subtle" onClick={() => go('passages')}>
              Choisir passage par passage
            </Button>
          )}
          {instead.kind === 'written' && (
            <Button variant="subtle" onClick={() => go('other')}>
              Écrire une autre version
            </Button>
          )}
          {later !== null && (
            <Button variant="subtle" onClick={decideLater}>
              Décider plus tard
            </Button>
          )}
          <Group component="p" gap="sm" wrap="nowrap" ms="auto" c="var(--ink-2)" fz="sm">
            <IconHistory size={16} stroke={1.6} aria-hidden="true" />
            Votre choix sera daté, à votre nom, dans l’historique.
          </Group>
        </Group>
      )}
      {way === 'versions' && instead.kind === 'elsewhere' && (
        <Text size="sm" c="var(--ink-2)">
          {instead.why}
        </Text>
      )}
    </form>
  )
}
