/** A style sheet → the same without comments and indents; licences (comments that begin with `!`) and strings stay. What readers download on every page. */
const pieces = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\/|\n\s*/g

export function shrinkCss(css: string): string {
  const bare = css.replace(pieces, (piece) => {
    if (piece.startsWith('/*')) return piece.startsWith('/*!') ? piece : ''
    return piece.startsWith('\n') ? '\n' : piece
  })
  return bare.replace(/([{};,])\n/g, '$1')
}
