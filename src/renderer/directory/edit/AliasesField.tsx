import { TagsInput } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { namesOf } from '../names-of.ts'

interface Props {
  readonly actor: RowId
  readonly aliases: readonly { readonly id: RowId; readonly name: string }[]
}

/** The other names of a structure: each is a row of its own, added and taken away. */
export function AliasesField({ actor, aliases }: Props) {
  const create = useApiMutation('records', 'create')
  const remove = useApiMutation('records', 'remove')
  const change = (names: readonly string[]) => {
    for (const name of names.filter((candidate) => aliases.every((alias) => alias.name !== candidate)))
      create.mutate({ record: 'alias', values: { actor, name } })
    for (const { id } of aliases.filter(({ name }) => !names.includes(name))) remove.mutate({ record: 'alias', id })
  }
  return (
    <TagsInput
      label="Aussi écrit"
      description="Autres noms, sigles, anciennes écritures. Entrée en ajoute un."
      splitChars={['\n']}
      value={namesOf(aliases)}
      onChange={change}
    />
  )
}
