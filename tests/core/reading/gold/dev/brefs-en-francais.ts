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
} from '../write.ts';

const odile = customer('Odile Garnier', 'Europe/Paris');
const remi = agent('Rémi Vasseur', 'Europe/Paris');

export const badgeuse = conversation({
  id: 'badgeuse',
  language: 'fr',
  subject: 'Badgeuse HS',
  messages: [
    odile.writes(
      '2026-03-09 08:05',
      `Bonjour, la badgeuse de l'entrée affiche "Erreur 21" depuis ce matin et nos 38 salariés ne peuvent plus pointer. On l'a débranchée puis rebranchée, rien à faire. J'ai aussi changé le câble réseau, sans résultat.
Il nous faut une solution avant la clôture de paie, le 13 mars.`,
    ),
    remi.replies(
      '2026-03-09 08:40',
      `Bonjour Odile, pourriez-vous la remettre en configuration d'usine (bouton au dos, 10 secondes) ?`,
    ),
    odile.writes('2026-03-09 09:10', `Fait, mais ça n'a rien changé.`),
    remi.replies('2026-03-09 09:25', `Merci. Je viens de réactiver son adresse IP de notre côté.`),
    odile.writes('2026-03-09 09:50', `C'est reparti, tout le monde peut badger. Merci Rémi !`),
  ],
  gold: [
    observed(1, `la badgeuse de l'entrée affiche "Erreur 21"`),
    error(1, ['text', 'code'], 'Erreur 21'),
    affected(1, 'nos 38 salariés ne peuvent plus pointer', 38, 'users'),
    attempt(1, `On l'a débranchée puis rebranchée`, 'débranchée', 'customer', 'failed'),
    attempt(1, `J'ai aussi changé le câble réseau`, 'câble', 'customer', 'failed'),
    deadline(1, 'avant la clôture de paie, le 13 mars', '2026-03-13', 'support'),
    attempt(2, `la remettre en configuration d'usine`, 'usine', 'customer', 'failed', [
      3,
      `ça n'a rien changé`,
    ]),
    attempt(4, 'Je viens de réactiver son adresse IP', 'réactiver', 'support', 'worked', [
      5,
      `C'est reparti`,
    ]),
  ],
});

const luc = customer('Luc Thévenot', 'Europe/Brussels');
const maud = agent('Maud Carlier', 'Europe/Paris');

export const devisPdf = conversation({
  id: 'devis-pdf',
  language: 'fr',
  subject: 'Devis PDF illisibles',
  messages: [
    luc.writes(
      '2026-04-14 10:30',
      `Madame, Monsieur,

Depuis la mise à jour du 10 avril, les devis au format PDF sont illisibles : les accents sont remplacés par des carrés. Une soixantaine de devis ont été envoyés ainsi à nos clients, et le nombre augmente chaque jour. Les accents devraient s'afficher comme avant.

Nous avons essayé :
- un autre modèle : même problème
- l'export Word : fonctionne
- vider le cache : aucun effet

Configuration : Devisio 12.2, Chrome 146, Windows 10, identifiant client C-88213.

Sans correction d'ici vendredi, nous serons contraints de résilier notre abonnement.

Cordialement,
Luc Thévenot`,
    ),
    maud.replies(
      '2026-04-14 11:15',
      `Bonjour Monsieur Thévenot, l'anomalie est confirmée. Un correctif sera déployé après-demain, et je vous tiens au courant d'ici demain soir.`,
    ),
  ],
  gold: [
    observed(1, 'les devis au format PDF sont illisibles'),
    affected(1, 'Une soixantaine de devis ont été envoyés ainsi', 60, 'records', undefined),
    expected(1, `Les accents devraient s'afficher comme avant`),
    attempt(1, 'un autre modèle : même problème', 'modèle', 'customer', 'failed'),
    attempt(1, `l'export Word : fonctionne`, 'Word', 'customer', 'worked'),
    attempt(1, 'vider le cache : aucun effet', 'cache', 'customer', 'failed'),
    environment(1, 'app', 'Devisio 12.2'),
    environment(1, 'browser', 'Chrome 146'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'account', 'C-88213', 'identifiant client C-88213'),
    deadline(1, `Sans correction d'ici vendredi`, '2026-04-17', 'support'),
    cue(1, 'leaving', 'résilier notre abonnement'),
    deadline(2, 'Un correctif sera déployé après-demain', '2026-04-16', 'support'),
    deadline(2, `je vous tiens au courant d'ici demain soir`, '2026-04-15', 'support'),
  ],
});

const sabine = customer('Sabine Morel', 'Europe/Paris');

export const caisseLente = conversation({
  id: 'caisse-lente',
  language: 'fr',
  subject: 'caisse très lente',
  messages: [
    sabine.writes(
      '2026-05-20 12:10',
      `salut, la caisse rame depuis hier, 20 sec par article. 4 de nos 7 magasins sont touchés, les autres ça va. redémarré la box et la tablette (iPad 10, iOS 18.4), toujours pareil. en 4G au lieu du wifi ça marche nickel`,
    ),
    remi.replies(
      '2026-05-20 14:00',
      `Bonjour Sabine, merci. Essayez s'il vous plaît de désactiver la synchronisation des photos dans Réglages > Catalogue.`,
    ),
    sabine.writes(
      '2026-05-20 15:20',
      `ok c'est mieux mais pas encore parfait, genre 5 sec. faut que ce soit réglé pour samedi, y a la braderie`,
    ),
    remi.replies(
      '2026-05-20 15:40',
      `Entendu, je relance l'équipe technique et je reviens vers vous vendredi au plus tard.`,
    ),
  ],
  gold: [
    observed(1, 'la caisse rame depuis hier'),
    affected(1, '4 de nos 7 magasins sont touchés', 4, 'sites'),
    attempt(1, 'redémarré la box et la tablette', 'redémarré', 'customer', 'failed'),
    environment(1, 'device', 'iPad 10'),
    environment(1, 'system', 'iOS 18.4'),
    attempt(1, 'en 4G au lieu du wifi ça marche nickel', '4G', 'customer', 'worked'),
    attempt(2, 'désactiver la synchronisation des photos', 'photos', 'customer', 'partly', [
      3,
      `c'est mieux mais pas encore parfait`,
    ]),
    deadline(3, 'faut que ce soit réglé pour samedi', '2026-05-23', 'support'),
    deadline(4, 'je reviens vers vous vendredi au plus tard', '2026-05-22', 'support'),
  ],
});
