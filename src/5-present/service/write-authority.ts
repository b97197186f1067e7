/** Two entities → the lines to paste into authorities.yaml, to join them or to keep them apart. The first one's name would stay. */
import type { Entity } from '../../model/catalogue.ts'

export function writeJoin(stays: Entity, goes: Entity): string {
  const variants = [goes.name, ...goes.variants.map(({ form }) => form)].filter(
    (form, index, all) => form !== stays.name && all.indexOf(form) === index,
  )
  return [
    'entities:',
    `  - name: ${quote(stays.name)}`,
    `    type: ${stays.type}`,
    '    variants:',
    ...variants.slice(0, 8).map((form) => `      - ${quote(form)}`),
  ].join('\n')
}

export function writeApart(a: Entity, b: Entity): string {
  return `apart:\n  - [${quote(a.name, true)}, ${quote(b.name, true)}]`
}

/** Plain where YAML reads it as text, else in double quotes. */
function quote(text: string, inList = false): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} .’'()/-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    !(inList && /[,[\]]/.test(text)) &&
    !text.endsWith(' ')
  return plain ? text : JSON.stringify(text)
}
