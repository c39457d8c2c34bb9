import { Button, Stack, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { NationalAction, RoadmapPart } from '#shared/contract/roadmap/fiches-export.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { copyText } from '../../components/copy-text.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { plural } from '../../words/numbers.ts'
import classes from './national.module.css'

interface Props {
  readonly part: RoadmapPart
  readonly close: () => void
}

/** What Mon Inclusion Numérique asks of an action, ready to be pasted there; of many, one text. */
export function NationalTexts({ part, close }: Props) {
  const actions = useApiQuery('fichesExport', 'nationalActions', { part })
  return (
    <Dialog onClose={close} title="Textes pour Mon Inclusion Numérique" size="lg">
      <Loaded query={actions} rows={4}>
        {(actions) => <Texts actions={actions} close={close} />}
      </Loaded>
    </Dialog>
  )
}

function Texts({ actions, close }: { readonly actions: readonly NationalAction[]; readonly close: () => void }) {
  const [only, ...others] = actions
  return (
    <Stack gap="md">
      {only !== undefined && others.length === 0 ? (
        <Fields action={only} />
      ) : (
        <Text>
          {plural(actions.length, 'fiche-action', 'fiches-actions')} en un seul texte, chaque champ sous son nom.
        </Text>
      )}
      <DialogEnd close={close}>
        <Button
          variant="filled"
          leftSection={<IconCopy size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => copyText(allTexts(actions), 'Tout est copié')}
          disabled={actions.length === 0}
          data-autofocus
        >
          Tout copier
        </Button>
      </DialogEnd>
    </Stack>
  )
}

function Fields({ action }: { readonly action: NationalAction }) {
  return (
    <dl>
      {(Object.keys(nationalFields) as NationalField[]).map((field) => (
        <div key={field} className={classes.field}>
          <dt>{nationalFields[field]}</dt>
          <dd>{action[field] === '' ? <em>À compléter dans la fiche</em> : action[field]}</dd>
          <dd>
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconCopy size={16} stroke={1.6} aria-hidden="true" />}
              aria-label={`Copier\u00a0: ${nationalFields[field]}`}
              disabled={action[field] === ''}
              onClick={() => copyText(action[field], `Copié\u00a0: ${nationalFields[field]}`)}
            >
              Copier
            </Button>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The fields of an action on the national platform, in its order and its words. */
const nationalFields = {
  name: 'Nom de l’action',
  context: 'Contexte',
  description: 'Description',
  needs: 'Besoins',
  years: 'Années',
  bearers: 'Porteurs',
} as const satisfies Readonly<Record<keyof NationalAction, string>>

type NationalField = keyof typeof nationalFields

/** All the fields that say something, each under its name. */
const wholeText = (action: NationalAction): string =>
  (Object.keys(nationalFields) as NationalField[])
    .filter((field) => action[field] !== '')
    .map((field) => `${nationalFields[field]}\n${action[field]}`)
    .join('\n\n')

/** One text for many actions. */
const allTexts = (actions: readonly NationalAction[]): string => actions.map(wholeText).join('\n\n\n')
