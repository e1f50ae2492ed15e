import type { Structure } from '../lexicon.ts';
import { phrasesOf, wordsOf } from '../words-of.ts';

export const stopWords = wordsOf(`
    le les des du est et nous vous je il elle pas une un dans sur avec pour mais qui ne sont notre nos
    votre vos mon ma au aux ce cette depuis quand lorsque avons ai être fait plus toujours chez où ça c
    n l d la tous toutes toute ont que qu de si comment pouvez puis serait même merci dès d'autres son
    ses se leur bien cela quelqu j m s en sera
  `);

/** January first; each as it is written and as it is shortened. */
export const months = wordsOf(`
    janvier|janv février|fevrier|févr|fév mars avril|avr mai juin
    juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc
  `);

export const structure: Structure = {
  headings: {
    observed: phrasesOf(`
    résultat obtenu, résultat observé, résultat actuel, comportement observé, comportement actuel,
    problème, ce qui se passe, constaté, observé, résultat, résultats obtenus, description du problème,
    symptôme
  `),
    expected: phrasesOf(`
    attendu, résultat attendu, résultats attendus, comportement attendu, comportement souhaité,
    souhaité, ce qui devrait se passer, ce que j'attends, ce que nous attendons, résultat souhaité
  `),
    steps: phrasesOf(`
    étapes, étapes pour reproduire, étapes de reproduction, étapes à reproduire, pour reproduire,
    comment reproduire, reproduction, procédure, marche à suivre, étapes pour reproduire le problème
  `),
    environment: phrasesOf(`
    environnement, système, système d'exploitation, version, navigateur, appareil, configuration
  `),
    tried: [
      'déjà essayé',
      'ce que nous avons essayé',
      "ce que j'ai essayé",
      'essais',
      'tentatives',
      'contournement',
    ],
    errors: phrasesOf(`
    message d'erreur, messages d'erreur, erreur, erreurs, journal, journaux, trace
  `),
    other: phrasesOf(`
    remarque, remarques, informations complémentaires, pièces jointes, fréquence, impact, contexte,
    objet, cause
  `),
  },
  headingParts: {
    steps: phrasesOf('pour reproduire'),
    expected: phrasesOf('comportement attendu, résultat attendu'),
    observed: phrasesOf('comportement actuel, comportement observé'),
  },
  headingLeads: wordsOf('veuillez décrire décrivez indiquez les la le vos nos'),
  greetings: wordsOf(`
    bonjour bonsoir salut madame monsieur cher chère chers messieurs
  `),
  closings: phrasesOf(`
    cordialement, bien cordialement, bien à vous, merci, merci beaucoup, merci d'avance, salutations,
    sincères salutations, meilleures salutations, bonne journée, cdt, respectueusement, amicalement,
    merci par avance, dans l’attente de votre retour, dans l'attente de votre réponse,
    merci de votre aide
  `),
  mailer: ['envoyé de mon ', 'envoyé depuis ', 'envoyé à partir de '],
  replyIntros: [
    ['le ', 'a écrit :'],
    ['le ', 'a écrit:'],
  ],
  mailFrom: ['de :', 'de:'],
  mailAbout: phrasesOf(`
    envoyé :, envoyé:, date :, objet :, objet:, à :, à:
  `),
  passesOn: [
    'je vous transmets',
    'je transfère',
    'je vous fais suivre',
    'ci-dessous le message',
    'message ci-dessous',
  ],
  forwards: ['message transféré', 'message réexpédié', 'courriel transféré'],
  originals: ["message d'origine", 'message original'],
  disclaimers: [
    'ce message est confidentiel',
    'destinataire prévu',
    'strictement confidentiel',
    "avant d'imprimer",
  ],
  automatic: phrasesOf(`
    réponse automatique, absence du bureau, je suis absent, je suis absente,
    je suis actuellement absent, nous avons bien reçu votre demande, ceci est un message automatique
  `),
  abbreviations: phrasesOf(`
    p. ex, p.ex, ex, etc, m, mme, mlle, env, n°, cf, c.-à-d, dr, janv, févr, juil, sept, oct, nov, déc
  `),
  vague: wordsOf(`
    aide problème problèmes question questions urgent erreur demande ticket re tr conversation bonjour réclamation svp important nouveau message contact appel support marche fonctionne
  `),
  stepWords: ['étape'],
};
