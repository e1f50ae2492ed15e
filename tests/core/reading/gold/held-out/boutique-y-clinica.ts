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
} from '../write.ts';

const maiwenn = customer('Maïwenn Le Goff', 'Europe/Paris');
const bastien = agent('Bastien Rouvière', 'Europe/Paris');

export const retraitEnMagasin = conversation({
  id: 'retrait-en-magasin',
  language: 'fr',
  subject: 'plus de commandes sur la tablette',
  messages: [
    maiwenn.writes(
      '2026-12-08 09:20',
      `Bonjour,

je suis débordée alors je fais court. Depuis hier soir les commandes "retrait en magasin" n'apparaissent plus sur notre tablette. Les clients reçoivent leur mail de confirmation, ils viennent, et nous on n'a rien préparé. J'ai eu 14 personnes furieuses devant la caisse ce matin.

On a une Galaxy Tab A9 sous Android 14, l'appli Panier Malin version 4.6.2, formule Essentiel. En haut de l'écran je vois "Synchronisation impossible – code S-22".

J'ai déconnecté et reconnecté la tablette, aucun effet. J'ai vidé le cache, pareil. Avec le partage de connexion de mon téléphone au lieu de la box, les commandes arrivent mais au bout d'une demi-heure seulement. Sur l'ordinateur (Firefox) tout s'affiche normalement, sauf que je ne peux pas descendre au bureau à chaque fois.

Samedi c'est notre plus grosse journée de l'année, il me faut une solution avant vendredi soir. Sinon je demande le remboursement de décembre et je change de logiciel.

Maïwenn`,
    ),
    bastien.replies(
      '2026-12-08 09:50',
      `Bonjour Maïwenn, je comprends, et on va faire vite. S-22 veut dire que la tablette présente un certificat périmé. Pouvez-vous regarder si sa date et son heure sont justes, et les mettre en automatique ? Je vérifie de mon côté et je reviens vers vous avant midi.`,
    ),
    maiwenn.writes(
      '2026-12-08 10:15',
      `La date était au 2 janvier, n'importe quoi ! Je l'ai mise en automatique et les commandes tombent. Par contre j'ai perdu celles de dimanche et lundi, il en manque 23.`,
    ),
    bastien.replies(
      '2026-12-08 11:05',
      `Elles ne sont pas perdues, elles sont restées dans la file d'attente du serveur. Je viens de relancer l'envoi pour votre boutique (compte 7718).`,
    ),
    maiwenn.writes(
      '2026-12-08 11:40',
      `J'en ai reçu 21 sur 23, il manque toujours Mme Kerdoncuff et M. Abiven.`,
    ),
    bastien.replies(
      '2026-12-08 11:58',
      `Ces deux-là ont payé par chèque-cadeau, ce que la file ne sait pas traiter. Je les ai ressaisies à la main. La correction sera en ligne dans la version 4.6.3, jeudi.`,
    ),
    maiwenn.writes('2026-12-08 13:20', `Ok elles y sont. Merci Bastien, je garde le logiciel :)`),
  ],
  gold: [
    observed(1, `les commandes "retrait en magasin" n'apparaissent plus sur notre tablette`),
    affected(1, `J'ai eu 14 personnes furieuses devant la caisse`, 14, ['customers', 'users']),
    environment(1, 'device', 'Galaxy Tab A9'),
    environment(1, 'system', 'Android 14'),
    environment(1, 'app', 'Panier Malin version 4.6.2', 'version 4.6.2', '4.6.2'),
    environment(1, 'plan', 'formule Essentiel', 'Essentiel'),
    error(1, 'text', 'Synchronisation impossible – code S-22'),
    error(1, 'code', 'S-22'),
    attempt(1, `J'ai déconnecté et reconnecté la tablette`, 'tablette', 'customer', 'failed'),
    attempt(1, `J'ai vidé le cache`, 'cache', 'customer', 'failed'),
    attempt(1, 'Avec le partage de connexion de mon téléphone', 'partage', 'customer', 'partly'),
    attempt(1, `Sur l'ordinateur (Firefox) tout s'affiche normalement`, 'ordinateur', 'customer', [
      'worked',
      'partly',
    ]),
    optional(environment(1, 'browser', 'Firefox')),
    optional(deadline(1, `Samedi c'est notre plus grosse journée de l'année`, '2026-12-12', 'support')),
    deadline(1, 'il me faut une solution avant vendredi soir', '2026-12-11', 'support'),
    cue(1, 'refund', 'je demande le remboursement de décembre'),
    cue(1, 'leaving', 'je change de logiciel'),
    optional(
      attempt(2, 'regarder si sa date et son heure sont justes', 'date', 'customer', [
        'failed',
        'worked',
        'unknown',
      ]),
    ),
    attempt(
      2,
      'les mettre en automatique',
      'automatique',
      'customer',
      ['worked', 'partly'],
      [3, `Je l'ai mise en automatique et les commandes tombent`],
    ),
    deadline(2, 'je reviens vers vous avant midi', '2026-12-08', 'support'),
    cue(3, 'data-loss', `j'ai perdu celles de dimanche et lundi`),
    affected(3, 'il en manque 23', 23, ['records', 'other']),
    environment(4, 'account', 'compte 7718', '7718'),
    attempt(4, `Je viens de relancer l'envoi pour votre boutique`, 'relancer', 'support', 'partly', [
      5,
      `J'en ai reçu 21 sur 23`,
    ]),
    optional(affected(5, 'il manque toujours Mme Kerdoncuff et M. Abiven', 2, ['records', 'customers'])),
    attempt(6, 'Je les ai ressaisies à la main', 'ressaisies', 'support', 'worked', [7, 'Ok elles y sont']),
    deadline(6, 'La correction sera en ligne dans la version 4.6.3, jeudi', '2026-12-10', 'support'),
  ],
});

const yuliana = customer('Yuliana Restrepo', 'America/Bogota');
const gonzalo = agent('Gonzalo Peñalver', 'Europe/Madrid');

export const recordatoriosClinica = conversation({
  id: 'recordatorios-clinica',
  language: 'es',
  subject: 'recordatorios con hora equivocada',
  messages: [
    yuliana.writes(
      '2026-08-11 08:20',
      `Hola buenas, les escribo de la clínica odontológica. Los recordatorios de WhatsApp están llegando con la hora mala: le dicen al paciente 5 pm y la cita es a las 10 am. Ya van 37 pacientes que llegaron cuando no era, y ayer tres doctores estuvieron mano sobre mano toda la mañana.

Usamos AgendaSalud Pro 2.19 en Chrome 139, el computador tiene Windows 10, y la doctora lo ve igual de mal en un iPad con iPadOS 17.6.

Lo que hicimos:
- Cambiamos la zona horaria de la sede a Bogotá (estaba en UTC): los nuevos siguen saliendo mal
- Borramos la plantilla y la creamos otra vez: igual
- Enviamos uno manual desde la ficha del paciente: ese sí llegó con la hora correcta

El jueves empieza la jornada de ortodoncia con 90 citas, por favor arréglenlo antes del miércoles a mediodía, que a esa hora salen los recordatorios.`,
    ),
    gonzalo.replies(
      '2026-08-11 16:05',
      `Buenas tardes, Yuliana. La plantilla lee la zona de la cuenta y no la de la sede. He puesto la cuenta 30455 en America/Bogota. ¿Me confirma con un recordatorio de prueba?`,
    ),
    yuliana.writes(
      '2026-08-11 09:41',
      `Los de prueba ya salen bien, pero los que estaban programados para mañana conservan la hora vieja. Son 64. Además al abrir la cola me sale "Error 500: no se pudo cargar la cola".`,
    ),
    gonzalo.replies(
      '2026-08-11 17:30',
      `Gracias. Vaya por favor a Mensajes > Programados, marque todos y pulse "Recalcular". Lo del 500 lo mira mi compañera, le digo algo mañana a primera hora.`,
    ),
    yuliana.writes('2026-08-11 11:15', `Recalculé los 64 y quedaron con la hora correcta. Gracias!`),
    gonzalo.replies(
      '2026-08-12 09:10',
      `Buenos días. Un mensaje sin plantilla atascaba la cola. Mi compañera lo ha retirado y la cola abre otra vez.`,
    ),
  ],
  gold: [
    observed(1, 'Los recordatorios de WhatsApp están llegando con la hora mala'),
    optional(observed(1, 'le dicen al paciente 5 pm y la cita es a las 10 am')),
    affected(1, 'Ya van 37 pacientes que llegaron cuando no era', 37, ['customers', 'users']),
    affected(1, 'tres doctores estuvieron mano sobre mano', 3, 'users'),
    environment(1, 'app', 'AgendaSalud Pro 2.19'),
    environment(1, 'browser', 'Chrome 139'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'device', 'iPad'),
    environment(1, 'system', 'iPadOS 17.6'),
    attempt(1, 'Cambiamos la zona horaria de la sede a Bogotá', 'zona', 'customer', 'failed'),
    attempt(1, 'Borramos la plantilla y la creamos otra vez', 'plantilla', 'customer', 'failed'),
    attempt(1, 'Enviamos uno manual desde la ficha del paciente', 'manual', 'customer', ['worked', 'partly']),
    deadline(1, 'El jueves empieza la jornada de ortodoncia', '2026-08-13', 'support'),
    deadline(1, 'arréglenlo antes del miércoles a mediodía', '2026-08-12', 'support'),
    attempt(2, 'He puesto la cuenta 30455 en America/Bogota', 'cuenta', 'support', 'partly', [
      3,
      'Los de prueba ya salen bien, pero los que estaban programados',
    ]),
    environment(2, ['account', 'workspace'], 'cuenta 30455', '30455'),
    optional(observed(3, 'los que estaban programados para mañana conservan la hora vieja')),
    affected(3, 'Son 64', 64, ['records', 'other']),
    error(3, 'text', 'Error 500: no se pudo cargar la cola'),
    error(3, ['http-status', 'code'], '500', 'Error 500'),
    attempt(4, 'marque todos y pulse "Recalcular"', 'Recalcul', 'customer', 'worked', [
      5,
      'Recalculé los 64 y quedaron con la hora correcta',
    ]),
    deadline(4, 'le digo algo mañana a primera hora', '2026-08-12', 'support'),
    attempt(6, 'Mi compañera lo ha retirado', 'retirado', 'support', 'worked'),
  ],
});
