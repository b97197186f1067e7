/** Where what was compiled of the program stands, while it runs compiled; the compiler (`compile-program.mjs`) writes it in here. Null: it runs from its sources. */
export const compiledFolder: string | null = null
