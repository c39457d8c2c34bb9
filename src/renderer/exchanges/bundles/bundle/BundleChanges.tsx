import { Box, Button } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChangedField, ChangedRow } from '#shared/contract/exchanges/bundles.ts'
import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { List } from '../../../components/plain/List.tsx'
import { pointKey } from '../../../components/point-to-settle/point-key.ts'
import { Section } from '../../../components/Section.tsx'
import { State } from '../../../components/State.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { agree, numberWord, sentenceCase } from '../../../words/numbers.ts'
import { quoted } from '../../../words/spaces.ts'
import classes from './bundle.module.css'

/** Rows that one reading gives. */
const step = 100

interface ChangesProps {
  readonly bundle: string
  /** What would have to be settled: told beside the field. */
  readonly points: readonly ConflictView[]
}

/** Every change, row by row, with what stands there before and what would stand there after. */
export function BundleChanges({ bundle, points }: ChangesProps) {
  const [pages, setPages] = useState(1)
  const contested = new Set(points.map(pointKey))
  return (
    <Box mb="var(--s8)">
      <Section title="Les changements, un par un">
        {Array.from({ length: pages }, (_, page) => (
          <ChangesPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its rank
            key={page}
            bundle={bundle}
            offset={page * step}
            contested={contested}
            more={page === pages - 1 ? () => setPages(pages + 1) : null}
          />
        ))}
      </Section>
    </Box>
  )
}

interface PageProps {
  readonly bundle: string
  readonly offset: number
  readonly contested: ReadonlySet<string>
  /** Shows the page after; `null` when it is shown. */
  readonly more: (() => void) | null
}

function ChangesPage({ bundle, offset, contested, more }: PageProps) {
  const changes = useApiQuery('bundles', 'changes', { bundle, offset })
  if (changes.isError) return <ErrorMessage thrown={changes.error} retry={() => void changes.refetch()} />
  if (changes.data === undefined) return <Waiting sentence="Lecture des changements" />
  const left = changes.data.total - offset - step
  return (
    <>
      <List ruled="under">
        {changes.data.rows.map((row) => (
          <li key={`${row.record} ${row.id}`}>
            <Change row={row} contested={contested} />
          </li>
        ))}
      </List>
      {more !== null && left > 0 && (
        <Button mt="sm" onClick={more}>
          {agree(left, 'Lire le suivant', `Lire les ${numberWord(Math.min(step, left))} suivants`)}
        </Button>
      )}
    </>
  )
}

const kinds = { added: 'Ajout', changed: 'Modification', removed: 'Retrait' } as const

interface ChangeProps {
  readonly row: ChangedRow
  readonly contested: ReadonlySet<string>
}

/** A row, with what stands there before and what would stand there after. */
function Change({ row, contested }: ChangeProps) {
  const { record, id, recordLabel, name, kind, fields } = row
  const isContested = [...contested].some((key) => key.startsWith(pointKey({ record, id, field: '' })))
  return (
    <>
      <p>
        <span className={classes.kind}>{kinds[kind]}</span> <strong>{sentenceCase(recordLabel)}</strong> {quoted(name)}
        {kind === 'changed' && fields.length === 0 && <Unseen isContested={isContested} />}
      </p>
      {fields.length > 0 && (
        <dl className={classes.fields}>
          {fields.map((field) => (
            <div key={field.field}>
              <dt>{field.label}</dt>
              <dd>
                <BeforeAndAfter field={field} isNew={kind === 'added'} />
                {contested.has(pointKey({ record, id, field: field.field })) && <ToSettle />}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

/** What shows nothing new: your version is the one shown meanwhile, or the writes come to what you have. */
function Unseen({ isContested }: { readonly isContested: boolean }) {
  return isContested ? <ToSettle /> : '\u00a0: ce qui est montré reste le même'
}

function ToSettle() {
  return (
    <>
      {' '}
      <State icon={IconArrowsSplit2} tone="ochre">
        à trancher
      </State>
    </>
  )
}

function BeforeAndAfter({
  field: { before, after },
  isNew,
}: {
  readonly field: ChangedField
  readonly isNew: boolean
}) {
  return (
    <>
      {!isNew && (
        <>
          <del>{before ?? 'vide'}</del>{' '}
        </>
      )}
      <ins>{after ?? 'vidé'}</ins>
    </>
  )
}
