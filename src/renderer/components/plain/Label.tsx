import { Title, type TitleProps } from '@mantine/core'
import classes from './plain.module.css'

/** The head of a small part of a page, in the voice of the tool. */
export function Label(props: TitleProps) {
  return <Title order={3} {...props} className={classes.label} />
}
