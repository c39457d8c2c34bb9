import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
}

/** Where a bug in a screen stops: it is told in French, and there is a way back. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <BrokenScreen retry={() => this.setState({ broken: false })} /> : this.props.children
  }
}

function BrokenScreen({ retry }: { readonly retry: () => void }) {
  const goHome = () => {
    window.location.hash = '#/'
    retry()
  }
  return (
    <Stack component="main" role="alert" p="var(--s8)" gap="md" align="flex-start">
      <Title order={1}>Cet écran n’a pas pu s’afficher.</Title>
      <Text>
        Concerto a rencontré une situation imprévue. Ce qui était enregistré le reste. Revenez à l’accueil ; si cela se
        répète, fermez puis rouvrez Concerto.
      </Text>
      <Button variant="filled" onClick={goHome}>
        Revenir à l’accueil
      </Button>
    </Stack>
  )
}
