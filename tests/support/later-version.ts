import { vi } from 'vitest'
import {
  choice,
  choices,
  date,
  decimal,
  type Field,
  flag,
  integer,
  list,
  position,
  ref,
  rich,
  text,
  time,
} from '#shared/records/field.ts'
import { defineRecord, masculine } from '#shared/records/record.ts'
import type { NodeKind } from '#shared/text/rich-text/vocabulary.ts'

/** A field of each kind that no version has yet. */
const laterFields = {
  laterText: text('Texte'),
  laterRich: rich('Texte mis en forme'),
  laterInteger: integer('Nombre', 0, 9),
  laterDate: date('Jour'),
  laterTime: time('Heure'),
  laterPosition: position(),
  laterChoice: choice('Choix', { a: 'A', b: 'B' }),
  laterChoices: choices('Choix multiples', { a: 'A', b: 'B' }),
  laterFlag: flag('Oui'),
  laterDecimal: decimal('Décimal', 0, 9),
  laterList: list('Liste'),
  laterRef: ref('Lien', 'need'),
} satisfies Readonly<Record<string, Field>>

/**
 * The program as a later version of it, beside this one in the same process: modules of its own, whose declarations have a record
 * more, a field of each kind, a code in two lists, longer limits, a block and a mark.
 */
export const laterVersion = async () => {
  vi.resetModules()
  const { records } = await import('#shared/records/records.ts')
  const { nodeKinds, markKinds } = await import('#shared/text/rich-text/vocabulary.ts')
  const declared = records as unknown as Record<string, { readonly fields: Record<string, Field> }>
  declared.budget = defineRecord('budget', masculine('budget', 'budgets'), { amount: text('Montant') })
  Object.assign(records.person.fields, laterFields)
  Object.assign(records.person.fields.lastName, { max: 400 })
  Object.assign(records.agendaItem.fields.minutes, { max: 100_000 })
  for (const list of [records.need.fields.state.choices, records.place.fields.services.choices])
    Object.assign(list, { deferred: 'Plus tard' })
  const kinds = nodeKinds as Map<unknown, NodeKind>
  kinds.set('callout', { in: ['block'], holds: 'block', attrs: {}, needs: {}, bare: true })
  ;(markKinds as Map<unknown, object>).set('doubleUnderline', {})
  const [{ openWorkspaceDb }, { check, digest }] = await Promise.all([
    import('#main/db/workspace-db.ts'),
    import('#main/db/check.ts'),
  ])
  return { openWorkspaceDb, check, digest }
}
