import {
  ActionIcon,
  Alert,
  Autocomplete,
  Badge,
  Button,
  Checkbox,
  Combobox,
  Drawer,
  Input,
  InputWrapper,
  Kbd,
  Loader,
  type MantineThemeComponents,
  Menu,
  Modal,
  NativeSelect,
  Radio,
  rem,
  SegmentedControl,
  Select,
  Table,
  Tabs,
  Tooltip,
} from '@mantine/core'
import { bearing } from './bearing.ts'
import classes from './component-defaults.module.css'
import { takeFirst } from './take-first.ts'

/** The element of the page that holds the tooltips. */
export const tooltipsId = 'tooltips'

/** What is behind stays legible. */
const overlayProps = { backgroundOpacity: 0.3 }

const takingFirst = { selectFirstOptionOnChange: true, filter: bearing, onKeyDown: takeFirst }

const isSmall = (size: unknown) => size === 'xs'

/** Density and habits of Mantine's components, set once. Controls are 34 px high, small ones 28 px. */
export const componentDefaults: MantineThemeComponents = {
  Button: Button.extend({
    // What stands beside the words is an icon, and says nothing more.
    defaultProps: { variant: 'default', attributes: { section: { 'aria-hidden': true } } },
    classNames: { root: classes.button ?? '', inner: classes.buttonInner ?? '', label: classes.buttonLabel ?? '' },
    vars: (_theme, props) => ({
      root: {
        '--button-height': rem(isSmall(props.size) ? 28 : 34),
        '--button-fz': rem(isSmall(props.size) ? 14 : 15),
        '--button-padding-x': rem(props.variant === 'subtle' ? 8 : isSmall(props.size) ? 10 : 14),
      },
    }),
  }),
  ActionIcon: ActionIcon.extend({
    defaultProps: { variant: 'default', size: 34, attributes: { icon: { 'aria-hidden': true } } },
  }),
  NativeSelect: NativeSelect.extend({ defaultProps: { attributes: { section: { 'aria-hidden': true } } } }),
  Input: Input.extend({
    classNames: { input: classes.input ?? '' },
    vars: (_theme, props) => ({
      wrapper: {
        '--input-height': rem(isSmall(props.size) ? 28 : 34),
        '--input-fz': rem(isSmall(props.size) ? 14 : 15),
        '--input-bd': 'var(--field)',
        '--input-bd-focus': 'var(--field)',
        '--input-bg': 'var(--surface)',
      },
    }),
  }),
  InputWrapper: InputWrapper.extend({
    defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    classNames: { label: classes.label ?? '', description: classes.description ?? '', error: classes.error ?? '' },
  }),
  // Entrée takes the first of what is offered, once something is typed.
  Select: Select.extend({ defaultProps: takingFirst }),
  Autocomplete: Autocomplete.extend({ defaultProps: takingFirst }),
  Alert: Alert.extend({ defaultProps: { variant: 'light', radius: 'sm' } }),
  Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'xs' }, classNames: { root: classes.badge ?? '' } }),
  Checkbox: Checkbox.extend({ classNames: { input: classes.checkbox ?? '' } }),
  Combobox: Combobox.extend({ classNames: { option: classes.option ?? '' } }),
  Radio: Radio.extend({ classNames: { radio: classes.radio ?? '' } }),
  Kbd: Kbd.extend({ defaultProps: { size: 'xs' }, classNames: { root: classes.kbd ?? '' } }),
  // In the main landmark, where assistive technology expects all that is shown; see `AppFrame`.
  Tooltip: Tooltip.extend({
    defaultProps: {
      openDelay: 300,
      // What it says can be pointed at, and Échap closes it.
      interactive: true,
      events: { hover: true, focus: true, touch: false },
      portalProps: { target: `#${tooltipsId}` },
    },
  }),
  Table: Table.extend({
    defaultProps: { horizontalSpacing: 'md', verticalSpacing: 'xs' },
    classNames: { table: classes.table ?? '', thead: classes.tableHead ?? '', tbody: classes.tableBody ?? '' },
  }),
  Tabs: Tabs.extend({ classNames: { list: classes.tabList ?? '', tab: classes.tab ?? '' } }),
  SegmentedControl: SegmentedControl.extend({
    classNames: { root: classes.segments ?? '', indicator: classes.indicator ?? '' },
  }),
  Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
  Menu: Menu.extend({
    // Inside its landmark; the first entry takes the focus, so that arrows and Entrée act at once.
    defaultProps: { shadow: 'md', withinPortal: false, withInitialFocusPlaceholder: false },
  }),
  Modal: Modal.extend({
    defaultProps: { centered: true, padding: 'xl', overlayProps, closeButtonProps: { 'aria-label': 'Fermer' } },
    classNames: {
      content: classes.floating ?? '',
      header: classes.floating ?? '',
      title: classes.title ?? '',
      body: classes.body ?? '',
    },
  }),
  Drawer: Drawer.extend({
    defaultProps: {
      position: 'right',
      size: rem(460),
      padding: 'xl',
      overlayProps,
      closeButtonProps: { 'aria-label': 'Fermer' },
    },
    classNames: {
      content: classes.floating ?? '',
      header: classes.floating ?? '',
      title: classes.title ?? '',
      body: classes.body ?? '',
    },
  }),
}
