/** What charts share whose columns are those of the table below, with the width of its first column for their axis. */
export const overTable = (ticks: readonly number[], axis: number) => ({
  h: '100%',
  dataKey: 'name',
  withTooltip: false,
  withXAxis: false,
  accessibilityLayer: false,
  gridColor: 'var(--line)',
  textColor: 'var(--ink-2)',
  xAxisProps: { scale: 'band' } as const,
  yAxisProps: { width: axis, domain: [0, ticks.at(-1) ?? 1], ticks, interval: 0 } as const,
})
