import { Box, Button } from '@mantine/core'
import { useState } from 'react'
import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { PointsInTurn } from '../../../components/point-to-settle/PointsInTurn.tsx'
import { pointKeys } from '../../../components/point-to-settle/point-keys.ts'
import { dayOf, longDate } from '../../../words/dates.ts'
import { fileSize } from '../../../words/size.ts'
import { AppliedBundle } from './AppliedBundle.tsx'
import { BundleChanges } from './BundleChanges.tsx'
import { BundleProofs } from './BundleProofs.tsx'
import { BundleTable } from './BundleTable.tsx'
import classes from './bundle.module.css'
import { bundleCrumbs } from './bundle-crumbs.tsx'
import { bundleSentence, pointsSentence } from './bundle-sentence.ts'
import { EraseBundle } from './EraseBundle.tsx'
import { SenderToCheck } from './SenderToCheck.tsx'
import { bundleTitle } from './sender-words.ts'
import type { Decided } from './use-decided.ts'

const noKeys = [] as const

/** What a bundle says, proves and would change; the points it would open may be settled before it is applied. */
export function BundleScreen({ preview, decided }: { readonly preview: BundlePreview; readonly decided: Decided }) {
  const { bundle, file, bytes, madeAt, sender, points } = preview
  const [words, setWords] = useState('')
  const { choices, settle, unsettle, choicesOf } = decided
  const [changesShown, showChanges] = useState(false)
  const applying = useApiMutation('bundles', 'apply', { tellsFailure: true })
  useScreenKeys(points.length > 0 ? pointKeys : noKeys)
  const isHeld = sender.status === 'unknown' || sender.status === 'left'
  const isApplied = preview.appliedAt !== null
  const isReady = !isHeld || words.trim() !== ''
  const apply = () => {
    if (!isReady || applying.isPending) return
    applying.mutate(
      { bundle, trust: isHeld ? words : null, choices: choicesOf(points) },
      { onSuccess: () => goOnTo(() => firstOf('#page-title')) },
    )
  }
  return (
    <>
      <PageHead
        title={bundleTitle(preview)}
        crumbs={bundleCrumbs}
        sentence={`${file}, ${fileSize(bytes)}, préparé le ${longDate(dayOf(new Date(madeAt)))}`}
        actions={
          <HeadActions
            bundle={bundle}
            isApplied={isApplied}
            isHeld={isHeld}
            ready={isReady}
            busy={applying.isPending}
            apply={apply}
          />
        }
      />
      {applying.isError && (
        <Box mb="xl">
          <ErrorMessage thrown={applying.error} dismiss={applying.reset} />
        </Box>
      )}
      <Columns widths={[3, 2]} mb="var(--s7)">
        <div>
          <p className={classes.sentence} data-bundle-sentence>
            {bundleSentence(preview)} {!isApplied && <strong>{pointsSentence(preview)}</strong>}
          </p>
          {isApplied ? (
            <AppliedBundle bundle={bundle} applied={applying.data ?? null} />
          ) : (
            <BundleProofs preview={preview} />
          )}
        </div>
        {preview.rows.length > 0 && (
          <BundleTable rows={preview.rows} changesShown={changesShown} showChanges={showChanges} />
        )}
      </Columns>
      {isHeld && !isApplied && <SenderToCheck preview={preview} words={words} setWords={setWords} submit={apply} />}
      {changesShown && preview.rows.length > 0 && <BundleChanges bundle={bundle} points={points} />}
      {points.length > 0 && <PointsInTurn points={points} decided={choices} settle={settle} unsettle={unsettle} />}
    </>
  )
}

interface ActionsProps {
  readonly bundle: string
  readonly isApplied: boolean
  readonly isHeld: boolean
  /** Whether it may be applied now. */
  readonly ready: boolean
  readonly busy: boolean
  readonly apply: () => void
}

function HeadActions({ bundle, isApplied, isHeld, ready, busy, apply }: ActionsProps) {
  if (isApplied) return <LinkButton to="/echanges">Revenir aux envois</LinkButton>
  return (
    <>
      <EraseBundle bundle={bundle} asks variant="subtle" />
      <LinkButton to="/echanges">Mettre de côté</LinkButton>
      <Button variant="filled" onClick={apply} loading={busy} disabled={!ready}>
        {isHeld ? 'Accepter l’ordinateur et appliquer' : 'Appliquer l’envoi'}
      </Button>
    </>
  )
}
