import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BundlePreview } from '#shared/contract/bundles.ts'
import type { PointChoice } from '#shared/contract/conflicts.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PointsInTurn } from '../../../components/point-to-settle/PointsInTurn.tsx'
import { pointKey } from '../../../components/point-to-settle/point-key.ts'
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

/** What a bundle says, proves and would change; the points it would open may be settled before it is applied. */
export function BundleScreen({ preview }: { readonly preview: BundlePreview }) {
  const { bundle, file, bytes, madeAt, sender, points } = preview
  const [words, setWords] = useState('')
  const [decided, setDecided] = useState<ReadonlyMap<string, PointChoice>>(new Map())
  const [changesShown, showChanges] = useState(false)
  const applying = useApiMutation('bundles', 'apply', { tellsFailure: true })
  const isHeld = sender.status === 'unknown' || sender.status === 'left'
  const isApplied = preview.appliedAt !== null
  const apply = () => {
    const choices = points.flatMap(({ record, id, field, ...point }) => {
      const choice = decided.get(pointKey({ record, id, field, ...point }))
      return choice === undefined ? [] : [{ record, id, field, choice }]
    })
    applying.mutate(
      { bundle, trust: isHeld ? words : null, choices },
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
          isApplied ? (
            <LinkButton to="/echanges">Revenir aux lots</LinkButton>
          ) : (
            <>
              <EraseBundle bundle={bundle} asks variant="subtle" />
              <LinkButton to="/echanges">Mettre de côté</LinkButton>
              <Button
                variant="filled"
                onClick={apply}
                loading={applying.isPending}
                disabled={isHeld && words.trim() === ''}
              >
                {isHeld ? 'Accepter ce poste et appliquer' : 'Appliquer le lot'}
              </Button>
            </>
          )
        }
      />
      {applying.isError && <ErrorMessage thrown={applying.error} dismiss={applying.reset} />}
      <div className={classes.columns}>
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
      </div>
      {isHeld && !isApplied && <SenderToCheck preview={preview} words={words} setWords={setWords} />}
      {changesShown && preview.rows.length > 0 && <BundleChanges bundle={bundle} points={points} />}
      {points.length > 0 && (
        <PointsInTurn
          points={points}
          decided={decided}
          settle={(point, choice) => setDecided(new Map(decided).set(pointKey(point), choice))}
          unsettle={(point) => setDecided(new Map([...decided].filter(([key]) => key !== pointKey(point))))}
        />
      )}
    </>
  )
}
