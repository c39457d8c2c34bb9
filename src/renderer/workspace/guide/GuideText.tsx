import { Kbd } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { Frame } from '../../components/Frame.tsx'
import { anchorOf } from '../../components/guide-anchor.ts'
import { GuidePicture } from './GuidePicture.tsx'
import classes from './guide.module.css'
import { guidePage } from './guide-pages.ts'

interface Props {
  /** The page it is of: what its links begin from. */
  readonly name: string
  readonly text: string
  readonly open: (address: string) => void
}

/** A page of the guide as it is read: its links lead to other pages, its keys look like keys. */
export function GuideText({ name, text, open }: Props) {
  const components = useMemo(() => componentsFor(name, open), [name, open])
  return (
    <div className={classes.text}>
      <Markdown remarkPlugins={[remarkGfm]} components={components}>
        {text}
      </Markdown>
    </div>
  )
}

const componentsFor = (name: string, open: Props['open']): Components => {
  const heading =
    (Tag: 'h3' | 'h4') =>
    ({ children }: { readonly children?: ReactNode }) => (
      <Tag id={`guide-${anchorOf(wordsIn(children))}`} tabIndex={-1}>
        {children}
      </Tag>
    )
  return {
    // The title of the page is one of the second level.
    h2: heading('h3'),
    h3: heading('h4'),
    a: ({ href = '', children }) => {
      const address = addressOf(name, href)
      return address === null ? (
        <span>{children}</span>
      ) : (
        <button type="button" className={classes.link} onClick={() => open(address)}>
          {children}
        </button>
      )
    },
    img: ({ src, alt = '' }) => <GuidePicture path={String(src)} alt={alt} />,
    code: ({ children }) => (isKey(wordsIn(children)) ? <Kbd>{children}</Kbd> : <code>{children}</code>),
    // A wide table scrolls in a region of its own.
    table: ({ children }) => (
      <Frame className={classes.wide} label="Tableau">
        <table>{children}</table>
      </Frame>
    ),
  }
}

/** « annuaire#exporter »; `null`: no page of the guide. */
const addressOf = (name: string, href: string): string | null => {
  const [file = '', anchor = ''] = decodeURIComponent(href).split('#')
  const page = file === '' ? name : file.replace(/^.*\//, '').replace(/\.md$/, '')
  if (guidePage(page) === undefined) return null
  return anchor === '' ? page : `${page}#${anchorOf(anchor)}`
}

const wordsIn = (children: ReactNode): string =>
  Array.isArray(children)
    ? children.map(wordsIn).join('')
    : typeof children === 'string'
      ? children
      : elementWords(children)

const elementWords = (child: ReactNode): string =>
  typeof child === 'object' && child !== null && 'props' in child
    ? wordsIn((child.props as { readonly children?: ReactNode }).children)
    : ''

/** « Ctrl Maj Z », « F9 », « P ». */
const isKey = (words: string): boolean =>
  words
    .split(/\s|\+/)
    .every((key) =>
      /^(?:Ctrl|Maj|Alt|Échap|Entrée|Tab|Suppr|Espace|Retour|Origine|Début|Fin|Page|préc\.|suiv\.|F\d+|[A-Z]|[↑↓←→+−-])$/.test(
        key,
      ),
    )
