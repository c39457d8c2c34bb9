import { Checkbox, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { StarterLine } from '#shared/contract/indicators/indicators.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencies } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { plural } from '../../words/numbers.ts'
import classes from '../indicators.module.css'

/** What the starter dictionary has and the espace has not: a short start is ticked, the rest is one gesture away. */
export function StarterDialog({ close }: { readonly close: () => void }) {
  const starter = useApiQuery('indicators', 'starter', {})
  return (
    <Dialog title="Ajouter depuis la liste de départ" onClose={close} size={720}>
      <Loaded query={starter} rows={6}>
        {(starter) => <Choice lines={starter} close={close} />}
      </Loaded>
    </Dialog>
  )
}

const groups = [
  { provider: 'actors', title: 'Fournis par les structures' },
  { provider: 'secretariat', title: 'Fournis par le secrétariat' },
  { provider: 'computed', title: 'Calculés par Concerto' },
] as const

function Choice({ lines, close }: { readonly lines: readonly StarterLine[]; readonly close: () => void }) {
  // What is being added is not to leave the list before the dialog does.
  const [missing] = useState(() => lines.filter(({ present }) => !present))
  const [ticked, tick] = useState<readonly string[]>(() => missing.flatMap(({ key, first }) => (first ? key : [])))
  const start = useGesture('indicators', 'start', { tellsFailure: true })
  const present = lines.length - missing.length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    start.act({ keys: [...ticked] }, ({ added }) => plural(added, 'indicateur ajouté', 'indicateurs ajoutés'), close)
  }
  if (missing.length === 0) return <Text>Le dictionnaire a déjà tous les indicateurs de la liste de départ.</Text>
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>
          Des définitions prêtes à l’emploi, à adapter ensuite. Aucune cible n’y est écrite&nbsp;: c’est à vos instances
          de les décider.
          {present === 0 && ' Les premiers sont cochés, pour commencer\u00a0: d’autres s’ajoutent quand on veut.'}
          {present > 0 && ` ${plural(present, 'est déjà dans le dictionnaire', 'sont déjà dans le dictionnaire')}.`}
        </Text>
        <Checkbox.Group value={[...ticked]} onChange={tick} aria-label="Indicateurs à ajouter">
          <StarterGroup title="Pour commencer" lines={missing.filter(({ first }) => first)} />
          {groups.map(({ provider, title }) => (
            <StarterGroup
              key={title}
              title={title}
              lines={missing.filter((line) => !line.first && line.provider === provider)}
            />
          ))}
        </Checkbox.Group>
        <div className={classes.starterEnd}>
          <FormEnd
            write={start}
            verb={ticked.length === 0 ? 'Ajouter' : `Ajouter ${plural(ticked.length, 'indicateur', 'indicateurs')}`}
            disabled={ticked.length === 0}
            second={
              ticked.length < missing.length
                ? { verb: 'Tout cocher', send: () => tick(missing.map(({ key }) => key)) }
                : { verb: 'Tout décocher', send: () => tick([]) }
            }
            close={close}
          />
        </div>
      </Stack>
    </form>
  )
}

function StarterGroup({ title, lines }: { readonly title: string; readonly lines: readonly StarterLine[] }) {
  if (lines.length === 0) return null
  return (
    <section className={classes.starterGroup}>
      <Title order={3} className={classes.starterTitle ?? ''}>
        {title}
      </Title>
      {lines.map(({ key, name, definition, frequency }) => (
        <Checkbox
          key={key}
          value={key}
          label={
            <>
              {name}
              {frequency !== null && <Second>, {choiceWord(frequencies, frequency).toLocaleLowerCase('fr')}</Second>}
            </>
          }
          description={definition}
          py="xs"
        />
      ))}
    </section>
  )
}
