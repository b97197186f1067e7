/** Given names of men: « Nicolas », « Barack ». Lower case; names of both (« Dominique », « Camille ») are in neither list. */
export const MASCULINE_NAMES: readonly string[] = `
    philippe pierre jean-pierre jean-claude andré rené alexandre antoine guillaume christophe jérôme serge george georges emmanuel michel joël noël
    raphaël gabriel daniel samuel maxime étienne baptiste hervé patrice maurice fabrice brice grégoire grégory guy henri thierry jérémy rémy rémi éric
    alain bruno luca joshua ezra nikita ilia vania mike steve dave pete luke mohamed mohammed mustapha moussa abdallah barack theo théo léo hugo ali mehdi
    karim ahmed omar recep tayyip binali vladimir dmitri sergueï nikolaï andreï alexeï viktor petro volodymyr igor oleg boris donald joe bill john james
    paul david robert richard thomas charles william mark tom tim jim jack bob ben sean kevin brian justin stephen steven matthew peter andrew eric
    christian martin franz hans karl otto helmut gerhard olaf angelo giuseppe matteo silvio mario marco paolo antonio josé juan carlos luis mariano pedro
    pablo diego fernando evo nicolás rafael manuel jorge xi shinzo kim moon bachar hassan hussein saddam mahmoud yasser benyamin ariel shimon isaac élie
    elie simon édouard gérard gérald francois françois nicolas jacques louis lionel laurent vincent xavier yves yannick olivier benoît arnaud gilles denis
    didier damien julien adrien bastien sébastien fabien cyril cyrille marcel roger raymond bernard gaston edgar edmond ernest auguste jules albert victor
    félix léon émile basile achille anatole hippolyte théophile aristide eugène stéphane jean marc luc mathieu matthieu lucas loïc
  `
  .trim()
  .split(/\s+/)

/** Given names of women whose ending does not tell it, and common ones: « Rachida », « Kathleen ». Lower case. */
export const FEMININE_NAMES: readonly string[] = `
    marie anne jeanne catherine christine nathalie isabelle sylvie valérie sophie ségolène martine brigitte marine marion penelope pénélope rachida najat
    delphine agnès inès françoise nicole hélène élisabeth elisabeth élizabeth elizabeth ruth sarah deborah judith édith edith margaret karen susan ellen
    helen kathleen carmen ingrid astrid sigrid hillary nancy mary betty kelly beverly amy emily lucy carole adèle axelle gaëlle joëlle noëlle muriel
    mireille manon suzon lison ninon angela theresa michelle ivanka melania christiane simone yvonne yvette colette ginette odette claudette josette lise
    alice béatrice clémence laurence florence constance clarisse louise denise élise beata marta anna maria eva ana olga tatiana ioulia natalia svetlana
    irina aung dilma cristina benazir fatou aminata aïssatou khadija fatima aïcha leïla yasmine nadia rania samia farida zahra
  `
  .trim()
  .split(/\s+/)
