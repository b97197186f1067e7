import { expect, it } from 'vitest'
import { csvRow } from '../../src/6-publish/files/csv.ts'

it.each([
  [['a', 1, null], 'a,1,\r\n'],
  [['dit « oui », puis', 'il a dit "non"'], '"dit « oui », puis","il a dit ""non"""\r\n'],
  [['=1+1', '@SUM(A1)', '-2', '+33'], "'=1+1,'@SUM(A1),'-2,'+33\r\n"],
  [['deux\nlignes'], '"deux\nlignes"\r\n'],
])('%j becomes %j', (cells, row) => {
  expect(csvRow(cells)).toBe(row)
})
