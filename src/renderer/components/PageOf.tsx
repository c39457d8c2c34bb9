import { isShown, Loaded, type LoadedProps } from './Loaded.tsx'
import { PageHead, type PageHeadProps } from './PageHead.tsx'

interface Props<Data> extends LoadedProps<Data>, Pick<PageHeadProps, 'title' | 'crumbs'> {}

/** The page of one thing, which draws its own head: until it is read, a head that says what kind of thing it is. */
export function PageOf<Data>({ title, crumbs = [], ...loaded }: Props<Data>) {
  return (
    <>
      {!isShown(loaded.query) && <PageHead title={title} crumbs={crumbs} />}
      <Loaded {...loaded} />
    </>
  )
}
