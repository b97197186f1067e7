/** Given names of the corpus's invented persons: women, then men. « Solange Kerdoncuff », « Armand Villebois ». */
export const womensNames: readonly string[] =
  `Adèle Agnès Aïcha Albane Aline Amélie Anne Annick Ariane Aurore Béatrice Brigitte Camille Capucine Carole Cécile Céline Chantal Christine Claire Claudine Corinne Danielle Delphine Denise Diane Édith Élisabeth Élodie Émilie Estelle Fabienne Fatou Florence Françoise Gaëlle Geneviève Ghislaine Hélène Huguette Inès Isabelle Jacqueline Jeanne Joséphine Judith Julie Laurence Léa Lucie Maëlle Margaux Marguerite Marianne Marie-Claude Mathilde Mireille Monique Nadia Nathalie Noémie Odile Pascale Paulette Raphaëlle Rosalie Sabine Samira Solange Sophie Suzanne Sylvie Thérèse Valérie Véronique Violette Yasmine Yvonne`.split(
    ' ',
  )

export const mensNames: readonly string[] =
  `Achille Adrien Alain Albert Alexis Amadou André Antoine Armand Arnaud Aurélien Baptiste Barthélemy Benoît Bernard Bertrand Bruno Cédric Charles Christophe Claude Clément Cyril Damien Daniel Denis Didier Dominique Édouard Émile Étienne Fabrice Félix Fernand Florian François Gaspard Georges Gérard Gilbert Grégoire Guillaume Hervé Hugues Ismaël Jacques Jean-Baptiste Jean-Luc Jérôme Joël Julien Karim Laurent Lucien Marcel Mathieu Maxime Mehdi Nicolas Norbert Olivier Pascal Philippe Pierre-Yves Raymond Rémi René Robert Roland Sébastien Serge Stéphane Tanguy Thierry Tristan Ulysse Victor Xavier Yann`.split(
    ' ',
  )
