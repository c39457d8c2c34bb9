import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { RecoverySheet } from '#shared/contract/exchanges/espace.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { DocumentView } from '../../components/document/DocumentView.tsx'
import { PrintedDocument } from '../../components/document/PrintedDocument.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PrintButton } from '../../components/PrintButton.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import classes from '../exchanges.module.css'

/** The sheet that gives the espace another first hub: printed, read back, then erased from this computer. */
export function RecoverySheetPage(): ReactNode {
  const sheet = useApiQuery('espace', 'recoverySheet', {})
  return (
    <>
      <PageHead
        title="Feuille de secours"
        word="Feuille de secours"
        crumbs={[
          <LinkAnchor key="postes" to="/echanges/postes">
            Collègues
          </LinkAnchor>,
          'Feuille de secours',
        ]}
        sentence="Si cet ordinateur est perdu, elle donne à un autre le pouvoir de dire qui prend part à l’espace."
        actions={sheet.data && <PrintButton variant="filled" />}
      />
      <Loaded query={sheet} rows={10} sentence="Lecture de la feuille">
        {(sheet) => (sheet === null ? <NoSheet /> : <Sheet sheet={sheet} />)}
      </Loaded>
    </>
  )
}

function NoSheet() {
  return (
    <EmptyState
      title="Il n’y a pas de feuille à imprimer ici."
      action={<LinkButton to="/echanges/postes">Voir les collègues</LinkButton>}
    >
      Les 24 mots ne sont que sur l’ordinateur qui a ouvert l’espace, jusqu’à ce que la feuille soit imprimée&nbsp;; ils
      n’y restent pas ensuite.
    </EmptyState>
  )
}

function Sheet({ sheet: { document, asked } }: { readonly sheet: RecoverySheet }) {
  return (
    <>
      <Columns widths={[3, 2]}>
        <div className={classes.paper}>
          <DocumentView {...document} />
        </div>
        <ReadBack asked={asked} />
      </Columns>
      <PrintedDocument document={document} />
    </>
  )
}

/** Three words read on the paper: it is there, and can be read. */
function ReadBack({ asked }: Pick<RecoverySheet, 'asked'>) {
  const [read, write] = useState<readonly string[]>(asked.map(() => ''))
  const forget = useGesture('espace', 'forgetRecovery', { tellsFailure: true })
  const submit = () =>
    forget.act(
      { read: [...read] },
      { noUndo: 'Les 24 mots sont effacés de cet ordinateur\u00a0: rangez la feuille' },
      () => goOnTo(() => firstOf('#page-title')),
    )
  return (
    <Section title="Une fois imprimée">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="md" pt="xs">
          <Text>
            Tapez trois mots, lus sur le papier&nbsp;: c’est la preuve qu’il est lisible. Les 24 mots sont alors effacés
            de cet ordinateur, et ne s’y retrouvent plus.
          </Text>
          {asked.map((rank, at) => (
            <TextInput
              key={rank}
              label={`Mot n°\u00A0${rank}`}
              value={read[at] ?? ''}
              autoComplete="off"
              spellCheck={false}
              maw={260}
              onChange={({ currentTarget }) => write(read.with(at, currentTarget.value))}
            />
          ))}
          {forget.error !== null && <ErrorMessage thrown={forget.error} />}
          <Group>
            <Button type="submit" disabled={read.some((word) => word.trim() === '')} loading={forget.isPending}>
              Effacer les mots d’ici
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
