import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
  step,
} from '../write.ts';

const solange = customer('Solange Petitjean', 'Europe/Paris');
const gaspard = agent('Gaspard Lemoine', 'Europe/Paris');

export const ordonnancesRefusees = conversation({
  id: 'ordonnances-refusees',
  language: 'fr',
  subject: 'Télétransmission en panne depuis samedi',
  messages: [
    solange.writes(
      '2026-11-16 09:05',
      `Bonjour,

Depuis samedi midi, nos trois pharmacies n'arrivent plus à télétransmettre. 214 ordonnances sont bloquées dans la file, et ça augmente à chaque client. Au moment de l'envoi, on nous affiche « Lot refusé : certificat de la carte non reconnu (TX-0417) ».

Pour le voir :
1. Ouvrir Caisse > Lots du jour
2. Cocher un lot
3. Cliquer sur Envoyer

Voici ce que nous avons fait :
- débranché et rebranché le lecteur de cartes : pareil
- utilisé la carte de mon adjoint : ça passe, mais au nom de mon adjoint
- réinstallé le pilote du lecteur : aucun effet
- vidé la file sur un poste : les lots se recréent tout seuls et sont refusés

Nous sommes sur OfficiPlus 11.3.2, Windows 10, lecteur Ingenico iCT250. Numéro client : 0633-PJ.

La caisse d'assurance maladie n'accepte plus les lots au-delà de sept jours, il faut donc que tout soit parti avant samedi. Je vous prie de me rappeler aujourd'hui avant 15 h.

Cordialement,
Solange Petitjean, titulaire`,
    ),
    gaspard.replies(
      '2026-11-16 10:12',
      `Bonjour Madame Petitjean,

Votre carte a été renouvelée vendredi et notre annuaire ne l'avait pas encore. Je viens d'y ajouter le nouveau certificat. Pourriez-vous renvoyer un lot dans chaque pharmacie ?

Gaspard Lemoine`,
    ),
    solange.writes(
      '2026-11-16 11:30',
      `Rue des Halles et la Gare, tout est parti. À Saint-Roch, c'est toujours refusé, 88 ordonnances attendent encore là-bas. Nous avons redémarré le serveur de Saint-Roch deux fois pour rien.`,
    ),
    gaspard.notes(
      '2026-11-16 11:52',
      `St-Roch encore en 11.1.0, ne lit pas l'annuaire à chaud. MAJ à distance prévue ce soir après fermeture. 2 autres officines dans le même cas.`,
    ),
    gaspard.replies(
      '2026-11-16 12:03',
      `Saint-Roch tourne avec une version plus ancienne. Je la mets à jour ce soir à 20 h et je vous appelle demain à l'ouverture pour vérifier.`,
    ),
    solange.writes(
      '2026-11-17 08:44',
      `Tout est passé ce matin, les 88 aussi. Merci. Cela dit, trois jours de panne, c'est trop : si cela se reproduit, nous changerons de logiciel.`,
    ),
  ],
  gold: [
    observed(1, `nos trois pharmacies n'arrivent plus à télétransmettre`),
    affected(1, 'nos trois pharmacies', 3, ['sites', 'customers']),
    affected(
      1,
      '214 ordonnances sont bloquées dans la file, et ça augmente à chaque client',
      214,
      'records',
      true,
    ),
    optional(error(1, 'timestamp', 'samedi midi')),
    error(1, 'text', 'Lot refusé : certificat de la carte non reconnu (TX-0417)'),
    error(1, 'code', 'TX-0417'),
    step(1, 'Ouvrir Caisse > Lots du jour'),
    step(1, 'Cocher un lot'),
    step(1, 'Cliquer sur Envoyer'),
    attempt(1, 'débranché et rebranché le lecteur de cartes', 'lecteur', 'customer', 'failed'),
    attempt(1, 'utilisé la carte de mon adjoint', 'carte adjoint', 'customer', ['partly', 'worked']),
    attempt(1, 'réinstallé le pilote du lecteur', 'pilote', 'customer', 'failed'),
    attempt(1, 'vidé la file sur un poste', 'file', 'customer', 'failed'),
    environment(1, 'app', 'OfficiPlus 11.3.2'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'device', 'Ingenico iCT250'),
    environment(1, ['account', 'workspace'], '0633-PJ', 'Numéro client : 0633-PJ'),
    deadline(1, 'il faut donc que tout soit parti avant samedi', '2026-11-21', 'either'),
    deadline(1, `me rappeler aujourd'hui avant 15 h`, '2026-11-16', 'support'),
    attempt(2, `Je viens d'y ajouter le nouveau certificat`, 'certificat', 'support', 'partly', [
      3,
      `Rue des Halles et la Gare, tout est parti. À Saint-Roch, c'est toujours refusé`,
    ]),
    optional(
      attempt(2, 'renvoyer un lot dans chaque pharmacie', 'lot', 'customer', 'partly', [
        3,
        'Rue des Halles et la Gare, tout est parti',
      ]),
    ),
    affected(3, '88 ordonnances attendent encore', 88, 'records'),
    attempt(3, 'Nous avons redémarré le serveur de Saint-Roch', 'serveur', 'customer', 'failed'),
    environment(4, 'app', '11.1.0', 'OfficiPlus 11.1.0'),
    deadline(4, 'MAJ à distance prévue ce soir après fermeture', '2026-11-16', 'support'),
    affected(4, '2 autres officines dans le même cas', 2, ['customers', 'sites', 'users']),
    optional(deadline(5, 'Je la mets à jour ce soir à 20 h', '2026-11-16', 'support')),
    optional(
      attempt(
        5,
        'Je la mets à jour ce soir',
        'jour',
        'support',
        ['worked', 'unknown'],
        [6, 'Tout est passé ce matin, les 88 aussi'],
      ),
    ),
    deadline(5, `je vous appelle demain à l'ouverture`, '2026-11-17', 'support'),
    cue(6, 'leaving', 'nous changerons de logiciel'),
  ],
});

const youssef = customer('Youssef Ferrand', 'Europe/Paris');
const apolline = agent('Apolline Vasseur', 'Europe/Brussels');

/** Un affréteur pressé, sur son téléphone. */
export const lettresDeVoiture = conversation({
  id: 'lettres-de-voiture',
  language: 'fr',
  subject: 'CMR vides!!',
  messages: [
    youssef.writes(
      '2026-03-18 06:41',
      `bjr, les lettres de voiture sortent sans l'adresse du destinataire depuis hier soir. j'ai 11 chauffeurs à quai qui peuvent pas partir. jsuis sur Chrome 145 / Windows 11, FretFacile version 6.0.4. j'ai changé d'imprimante (Brother HL-L5210 au lieu de la Lexmark), meme chose. passé par Firefox, idem. en rouvrant une vieille expédition l'adresse y est. le logo bleu en bas dit "Modèle CMR v8 introuvable - code M404B". on attaque les livraisons des supermarchés à 8h là`,
    ),
    apolline.replies(
      '2026-03-18 06:55',
      `Bonjour Youssef, mince ! Dans Paramètres > Documents, sélectionnez le modèle CMR v7 et réimprimez-en une.`,
    ),
    youssef.writes(
      '2026-03-18 07:04',
      `v7 ok l'adresse sort!! mais plus le poids ni le nb de palettes. on les écrit au stylo pour l'instant, ça passe à la barrière`,
    ),
    apolline.replies(
      '2026-03-18 07:30',
      `Je comprends. J'ai republié le modèle v8 dans votre espace (FF-2098). Rebasculez dessus et dites-moi ?`,
    ),
    youssef.writes(
      '2026-03-18 07:42',
      `nickel tout y est. par contre les 46 cmr d'hier soir sont partis sans adresse, mon patron veut savoir si ça peut nous retomber dessus, notre avocat regarde ça. vous pouvez me faire un mail d'explication avant demain soir?`,
    ),
    apolline.replies(
      '2026-03-18 08:05',
      `Bien sûr, vous l'aurez demain dans la matinée. Et vendredi nous ajoutons un contrôle à l'impression.`,
    ),
  ],
  gold: [
    observed(1, `les lettres de voiture sortent sans l'adresse du destinataire`),
    affected(1, '11 chauffeurs à quai qui peuvent pas partir', 11, 'users'),
    environment(1, 'browser', 'Chrome 145'),
    environment(1, 'system', 'Windows 11'),
    environment(1, 'app', 'FretFacile version 6.0.4', 'FretFacile 6.0.4'),
    attempt(
      1,
      `j'ai changé d'imprimante (Brother HL-L5210 au lieu de la Lexmark)`,
      'changé',
      'customer',
      'failed',
    ),
    environment(1, 'device', 'Brother HL-L5210'),
    optional(environment(1, 'device', 'Lexmark')),
    attempt(1, 'passé par Firefox', 'firefox', 'customer', 'failed'),
    environment(1, 'browser', 'Firefox'),
    optional(attempt(1, 'en rouvrant une vieille expédition', 'vieille', 'customer', 'worked')),
    error(1, 'text', 'Modèle CMR v8 introuvable - code M404B'),
    error(1, 'code', 'M404B'),
    deadline(1, 'on attaque les livraisons des supermarchés à 8h', '2026-03-18', 'either'),
    attempt(2, 'sélectionnez le modèle CMR v7 et réimprimez-en une', 'v7', 'customer', 'partly', [
      3,
      `v7 ok l'adresse sort!! mais plus le poids ni le nb de palettes`,
    ]),
    optional(observed(3, 'plus le poids ni le nb de palettes')),
    attempt(3, `on les écrit au stylo pour l'instant`, 'stylo', 'customer', ['worked', 'partly']),
    attempt(4, `J'ai republié le modèle v8 dans votre espace`, 'modèle', 'support', 'worked', [
      5,
      'nickel tout y est',
    ]),
    environment(4, ['workspace', 'account'], 'FF-2098', 'espace FF-2098'),
    optional(attempt(4, 'Rebasculez dessus', 'rebasculez', 'customer', 'worked', [5, 'nickel tout y est'])),
    affected(5, `les 46 cmr d'hier soir sont partis sans adresse`, 46, 'records'),
    optional(cue(5, 'executive', 'mon patron veut savoir')),
    cue(5, 'legal', 'notre avocat regarde ça'),
    deadline(5, `un mail d'explication avant demain soir`, '2026-03-19', 'support'),
    optional(deadline(6, `vous l'aurez demain dans la matinée`, '2026-03-19', 'support')),
    deadline(6, 'vendredi nous ajoutons un contrôle', '2026-03-20', 'support'),
  ],
});
