import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ChangedField, ChangedRow } from '#shared/contract/bundles.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { Section } from '../../../components/Section.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { plural, sentenceCase } from '../../../words/numbers.ts'
import { quoted } from '../../../words/spaces.ts'
import classes from './bundle.module.css'

/** Rows that one reading gives. */
const step = 100

/** Every change, row by row, with what stands there before and what would stand there after. */
export function BundleChanges({ bundle }: { readonly bundle: string }) {
  const [pages, setPages] = useState(1)
  return (
    <Section title="Les changements, un par un">
      {Array.from({ length: pages }, (_, page) => (
        <ChangesPage
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its rank
          key={page}
          bundle={bundle}
          offset={page * step}
          more={page === pages - 1 ? () => setPages(pages + 1) : null}
        />
      ))}
    </Section>
  )
}

interface PageProps {
  readonly bundle: string
  readonly offset: number
  /** Shows the page after; `null` when it is shown. */
  readonly more: (() => void) | null
}

function ChangesPage({ bundle, offset, more }: PageProps) {
  const changes = useApiQuery('bundles', 'changes', { bundle, offset })
  if (changes.isError) return <ErrorMessage thrown={changes.error} retry={() => void changes.refetch()} />
  if (changes.data === undefined) return <Waiting sentence="Lecture des changements" />
  const left = changes.data.total - offset - step
  return (
    <>
      <ul className={classes.changes}>
        {changes.data.rows.map((row) => (
          <li key={`${row.record} ${row.id}`}>
            <Change row={row} />
          </li>
        ))}
      </ul>
      {more !== null && left > 0 && (
        <Button mt="sm" onClick={more}>
          Lire les {plural(Math.min(step, left), 'suivant', 'suivants')}
        </Button>
      )}
    </>
  )
}

const kinds = { added: 'ajouté', changed: 'modifié', removed: 'retiré' } as const

function Change({ row: { recordLabel, name, kind, fields } }: { readonly row: ChangedRow }) {
  return (
    <>
      <p className={classes.changed}>
        <strong>{sentenceCase(recordLabel)}</strong> {quoted(name)}, {kinds[kind]}
        {kind === 'changed' && fields.length === 0 && '\u00a0: le texte montré reste le même'}
      </p>
      {fields.length > 0 && (
        <dl className={classes.fields}>
          {fields.map((field) => (
            <div key={field.field}>
              <dt>{field.label}</dt>
              <dd>
                <BeforeAndAfter field={field} isNew={kind === 'added'} />
              </dd>
            </div>
          ))}
        </dl>
      )}
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
