import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const claire = customer('Claire Vasseur', 'Europe/Paris');
const yanis = agent('Yanis Belkacem', 'Europe/Paris');

export const exportComptable = conversation({
  id: 'export-comptable',
  language: 'fr',
  subject: 'Export comptable vide',
  messages: [
    claire.writes(
      '2026-04-07 09:12',
      `Bonjour,

Depuis hier matin, l'export comptable de mars est vide : le fichier ne contient que la ligne d'en-tête. À l'écran les écritures sont bien là.

Étapes pour reproduire :
1. Ouvrir Comptabilité > Exports
2. Choisir la période mars 2026
3. Cliquer sur "Générer"
4. Ouvrir le fichier reçu par mail

Résultat attendu : les 734 écritures du mois.
Résultat obtenu : un fichier vide, et dans l'historique le message « Export terminé avec avertissements (AV-218) ».

J'ai essayé avec Firefox 136 et avec Edge 134, c'est pareil. J'ai aussi vidé le cache, sans succès.

Notre expert-comptable a besoin du fichier avant le 15 avril.

Cordialement,
Claire Vasseur
Ateliers Vasseur SARL, SIRET 802 954 785 00028`,
    ),
    yanis.replies(
      '2026-04-07 10:03',
      `Bonjour Claire,

Merci pour votre message. Pourriez-vous relancer l'export en décochant l'option « Regrouper par journal » ?

Bien à vous,
Yanis`,
    ),
    claire.writes(
      '2026-04-07 10:41',
      `Bonjour Yanis,

Sans le regroupement ça fonctionne, j'ai bien mes 734 lignes. Mais notre comptable exige le fichier regroupé, donc cela ne nous suffit pas.

Claire`,
    ),
    yanis.notes(
      '2026-04-07 11:15',
      `Reproduit en interne (compte C-40918). Le journal « OD » sans libellé fait échouer le regroupement. Deux autres clients ont le même souci depuis la livraison de lundi.`,
    ),
    yanis.replies(
      '2026-04-07 11:30',
      `Claire, nous avons trouvé la cause. Un correctif est prévu pour vendredi, je vous tiens au courant demain dans tous les cas.

Yanis`,
    ),
  ],
  gold: [
    observed(1, "l'export comptable de mars est vide : le fichier ne contient que la ligne d'en-tête"),
    step(1, 'Ouvrir Comptabilité > Exports'),
    step(1, 'Choisir la période mars 2026'),
    step(1, 'Cliquer sur "Générer"'),
    step(1, 'Ouvrir le fichier reçu par mail'),
    expected(1, 'les 734 écritures du mois'),
    error(1, 'text', 'Export terminé avec avertissements (AV-218)'),
    error(1, 'code', 'AV-218'),
    environment(1, 'browser', 'Firefox 136'),
    environment(1, 'browser', 'Edge 134'),
    optional(
      attempt(
        1,
        "J'ai essayé avec Firefox 136 et avec Edge 134, c'est pareil",
        'essayé',
        'customer',
        'failed',
      ),
    ),
    attempt(1, "J'ai aussi vidé le cache, sans succès", 'vidé cache', 'customer', 'failed'),
    deadline(1, 'a besoin du fichier avant le 15 avril', '2026-04-15', 'either'),
    attempt(
      2,
      "relancer l'export en décochant l'option « Regrouper par journal »",
      'décoch',
      'customer',
      ['worked', 'partly'],
      [3, 'Sans le regroupement ça fonctionne'],
    ),
    environment(4, ['account', 'workspace'], 'compte C-40918'),
    affected(4, 'Deux autres clients ont le même souci', 2, 'customers'),
    deadline(5, 'Un correctif est prévu pour vendredi', '2026-04-10', 'support'),
    deadline(5, 'je vous tiens au courant demain', '2026-04-08', 'support'),
  ],
});
