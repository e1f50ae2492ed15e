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
  expected,
  observed,
  optional,
} from '../write.ts';

const tamsin = customer('Tamsin Groves', 'Europe/London');
const jorg = agent('Jörg Wiesner', 'Europe/Berlin');

export const aquariumPlants = conversation({
  id: 'aquarium-plants',
  language: 'en',
  subject: 'your status page is lying',
  messages: [
    tamsin.writes(
      '2026-10-27 08:40',
      `Your status page is green as grass and my site is not. aquaflora.example throws 502 Bad Gateway on roughly every third page since you "migrated" us on Sunday. Server shrd-114, PHP 8.3, WooCommerce 10.2. Six of my regulars rang to say the basket ate their order on the last step, and they're the patient sort, they keep snails.

From the log, one of hundreds:

2026/10/27 08:12:44 [error] 2201#0: *88122 upstream prematurely closed connection, client: 203.0.113.77, server: aquaflora.example

and this sits in the PHP one:

PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted
#0 /home/aqf/public/plugins/stockfeed/feed.php(212): parse_all()
#1 {main}

I doubled memory_limit in php.ini, 502 as before. I switched every plugin off and the site was quick as lightning, but then there's no shop, is there. One by one back on: it's stockfeed 4.4 that kills it. Going back to the stockfeed before that helped a bit, one 502 in twenty pages.

The autumn sale mailing goes out to 5,200 people at six tomorrow evening. Sort it or I take my three domains elsewhere.`,
    ),
    jorg.replies(
      '2026-10-27 12:01',
      `Hello Tamsin, the status page watches servers and not sites, which is a poor excuse, I know. On shrd-114 every account came out of the move with one PHP worker rather than four. I set yours back to four just now. Could you click about for a while, basket included?`,
    ),
    tamsin.writes(
      '2026-10-27 11:34',
      `Forty pages and not one 502, basket's fine. But I can't get into the admin any more, "cookie check failed", Chrome 148 and Vivaldi both.`,
    ),
    jorg.replies(
      '2026-10-27 12:50',
      `That's the new machine's clock, it was eleven minutes out. I've synced it. Wait five minutes and log in again? By the way, 71 sites over there had the single worker.`,
    ),
    tamsin.writes('2026-10-27 12:02', `In. Right. I'd like those two days of hosting credited, please.`),
    jorg.replies(
      '2026-10-27 13:15',
      `You'll see the credit by close of play Thursday. And I'll be watching your graphs myself when the mailing goes tomorrow.`,
    ),
  ],
  gold: [
    observed(1, 'aquaflora.example throws 502 Bad Gateway on roughly every third page'),
    environment(1, ['account', 'workspace'], 'aquaflora.example'),
    error(1, 'http-status', '502', '502 Bad Gateway'),
    optional(error(1, 'text', '502 Bad Gateway')),
    environment(1, ['device', 'workspace', 'region'], 'Server shrd-114', 'shrd-114'),
    environment(1, ['system', 'sdk', 'app'], 'PHP 8.3'),
    environment(1, ['app', 'sdk'], 'WooCommerce 10.2'),
    observed(1, 'the basket ate their order on the last step'),
    affected(1, 'Six of my regulars rang to say the basket ate their order', 6, ['customers', 'users']),
    optional(cue(1, 'data-loss', 'the basket ate their order')),
    error(
      1,
      'log',
      '2026/10/27 08:12:44 [error] 2201#0: *88122 upstream prematurely closed connection, client: 203.0.113.77, server: aquaflora.example',
    ),
    error(
      1,
      ['stack', 'log'],
      `PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted
#0 /home/aqf/public/plugins/stockfeed/feed.php(212): parse_all()
#1 {main}`,
    ),
    attempt(1, 'I doubled memory_limit in php.ini', 'memory_limit', 'customer', 'failed'),
    attempt(1, 'I switched every plugin off', 'plugin', 'customer', ['worked', 'partly']),
    optional(attempt(1, 'One by one back on', 'back', 'customer', ['failed', 'partly', 'unknown'])),
    environment(1, ['app', 'sdk'], 'stockfeed 4.4'),
    attempt(1, 'Going back to the stockfeed before that', 'stockfeed', 'customer', 'partly'),
    deadline(
      1,
      'The autumn sale mailing goes out to 5,200 people at six tomorrow evening',
      '2026-10-28',
      'support',
    ),
    cue(1, 'leaving', 'I take my three domains elsewhere'),
    attempt(2, 'I set yours back to four just now', 'set', 'support', 'worked', [
      3,
      `Forty pages and not one 502, basket's fine`,
    ]),
    observed(3, `I can't get into the admin any more`),
    error(3, 'text', 'cookie check failed'),
    environment(3, 'browser', 'Chrome 148'),
    environment(3, 'browser', 'Vivaldi'),
    attempt(4, `I've synced it`, 'synced', 'support', 'worked', [5, 'In. Right.']),
    optional(attempt(4, 'log in again', 'log', 'customer', 'worked', [5, 'In. Right.'])),
    affected(4, '71 sites over there had the single worker', 71, ['sites', 'customers', 'other']),
    cue(5, 'refund', `I'd like those two days of hosting credited`),
    optional(cue(6, 'refund', `You'll see the credit`)),
    deadline(6, 'by close of play Thursday', '2026-10-29', 'support'),
    deadline(
      6,
      `I'll be watching your graphs myself when the mailing goes tomorrow`,
      '2026-10-28',
      'support',
    ),
  ],
});

const solene = customer('Solène Kerbrat', 'Europe/Paris');
const bastien = agent('Bastien Roux', 'Europe/Paris');

export const boutiqueFromages = conversation({
  id: 'boutique-fromages',
  language: 'fr',
  subject: 'boutique en panne !!',
  messages: [
    solene.writes(
      '2026-11-26 11:20',
      `Bonjour, j'écris vite fait entre deux clients. Depuis cette nuit ma boutique en ligne affiche « Erreur lors de la connexion à la base de données » sur toutes les pages. Offre Perso+, domaine fromages-du-leon.example, PrestaShop 8.2 avec PHP 8.1.

J'ai redémarré l'hébergement depuis l'espace client : rien. J'ai remis la sauvegarde de mardi, le site est revenu dix minutes puis il est retombé. Mon neveu a changé le mot de passe de la base, pas mieux.

J'ai 17 commandes de plateaux en attente et je ne peux même pas lire les adresses. Le marché de Noël ouvre samedi, il faut que ça tourne demain soir au plus tard. Franchement, si ça continue je change d'hébergeur.`,
    ),
    bastien.replies(
      '2026-11-26 11:52',
      `Bonjour Solène, votre base a atteint sa taille maximale (code BDD-1226) à cause d'une table de statistiques. Je viens de porter la limite à 2 Go. Pouvez-vous recharger la page d'accueil ?`,
    ),
    solene.writes(
      '2026-11-26 12:10',
      `L'accueil s'affiche, youpi ! Mais le panier mouline dans le vide, chez moi sur Firefox (Windows 11) et sur l'iPhone 13 de ma vendeuse.`,
    ),
    bastien.replies(
      '2026-11-26 12:18',
      `C'est le cache du module de paiement. Dans Paramètres avancés > Performances, videz-le s'il vous plaît.`,
    ),
    solene.writes(
      '2026-11-26 12:41',
      `Vidé, et la première commande vient de passer, ouf. Dites, on devrait recevoir une alerte avant que la base soit pleine, non ?`,
    ),
    bastien.replies(
      '2026-11-26 12:55',
      `Tout à fait, cette alerte arrive le 2 décembre. De mon côté je recontrôle votre base lundi matin. Au passage, cinq autres boutiques de ce serveur étaient bloquées comme vous.`,
    ),
  ],
  gold: [
    observed(
      1,
      'ma boutique en ligne affiche « Erreur lors de la connexion à la base de données » sur toutes les pages',
    ),
    error(1, 'text', 'Erreur lors de la connexion à la base de données'),
    environment(1, 'plan', 'Offre Perso+', 'Perso+'),
    environment(1, ['account', 'workspace'], 'fromages-du-leon.example', 'domaine fromages-du-leon.example'),
    environment(1, ['app', 'sdk'], 'PrestaShop 8.2'),
    environment(1, ['system', 'sdk', 'app'], 'PHP 8.1'),
    attempt(1, `J'ai redémarré l'hébergement`, 'redémarré', 'customer', 'failed'),
    attempt(1, `J'ai remis la sauvegarde de mardi`, 'sauvegarde', 'customer', 'partly'),
    attempt(1, 'Mon neveu a changé le mot de passe de la base', 'passe', 'customer', 'failed'),
    affected(1, "J'ai 17 commandes de plateaux en attente", 17, 'records'),
    optional(observed(1, 'je ne peux même pas lire les adresses')),
    deadline(1, 'Le marché de Noël ouvre samedi', '2026-11-28', 'support'),
    deadline(1, 'il faut que ça tourne demain soir au plus tard', '2026-11-27', 'support'),
    cue(1, 'leaving', `je change d'hébergeur`),
    error(2, 'code', 'BDD-1226'),
    attempt(2, 'Je viens de porter la limite à 2 Go', 'limite', 'support', 'partly', [
      3,
      `L'accueil s'affiche, youpi ! Mais le panier mouline dans le vide`,
    ]),
    observed(3, 'le panier mouline dans le vide'),
    environment(3, 'browser', 'Firefox'),
    environment(3, 'system', 'Windows 11'),
    environment(3, 'device', 'iPhone 13'),
    attempt(4, `Dans Paramètres avancés > Performances, videz-le`, 'vid', 'customer', 'worked', [
      5,
      'Vidé, et la première commande vient de passer',
    ]),
    expected(5, 'on devrait recevoir une alerte avant que la base soit pleine'),
    deadline(6, 'cette alerte arrive le 2 décembre', '2026-12-02', 'support'),
    deadline(6, 'je recontrôle votre base lundi matin', '2026-11-30', 'support'),
    affected(6, 'cinq autres boutiques de ce serveur étaient bloquées', 5, ['customers', 'sites']),
  ],
});
