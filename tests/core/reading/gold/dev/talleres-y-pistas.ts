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

const rosalinda = customer('Rosalinda Treviño', 'America/Mexico_City');
const inigo = agent('Íñigo Larrea', 'Europe/Madrid');

export const ordenesAbiertas = conversation({
  id: 'ordenes-abiertas',
  language: 'es',
  subject: 'No cierran las órdenes de trabajo',
  messages: [
    rosalinda.writes(
      '2026-06-18 09:25',
      `Buenos días, Íñigo:

Desde el martes las órdenes de trabajo no se cierran. El mecánico le da a "Finalizar", la rueda da vueltas y sale «Error de concurrencia OT-5530: el registro fue modificado». Son cinco de nuestros once talleres, y tengo 92 autos listos que no puedo entregar, porque sin cierre no hay factura.

Usamos TallerNube 14.1 en tabletas Samsung Tab A9 con Android 13; en la oficina, con Chrome 149, pasa igual.

Qué hicimos:
- Borramos los datos de la aplicación: no sirvió.
- Entramos con el usuario de gerencia: tampoco.
- Cerramos una orden sin refacciones: esa sí cerró.
- Quitamos y volvimos a agregar las refacciones de otra: se cerró a la tercera.

Las patrullas del municipio hay que entregarlas mañana a más tardar; si no, nos aplican una penalización, y entonces hablarán ustedes con nuestro abogado.

Saludos,
Rosalinda`,
    ),
    inigo.replies(
      '2026-06-18 18:05',
      `Hola, Rosalinda. Hay un recálculo de impuestos que pisa la orden mientras ustedes la cierran. Lo he desactivado para todos sus talleres hace cinco minutos. ¿Me cuenta si ya puede?`,
    ),
    rosalinda.writes('2026-06-18 10:31', `Cerramos seis de corrido. La séptima, otra vez OT-5530.`),
    inigo.notes(
      '2026-06-18 19:00',
      `La 7.ª tenía un bloqueo huérfano (tableta apagada a media edición). Borrados a mano todos los que había. Falta tarea automática, dev la saca el lunes. Llamar a RT antes de que cierren hoy.`,
    ),
    rosalinda.writes(
      '2026-06-18 13:10',
      `Ya quedó, no tengo ni una abierta. ¿Y el recálculo cuándo lo prenden de nuevo? Lo ocupo para la declaración del 17 de julio.`,
    ),
    inigo.replies(
      '2026-06-19 09:15',
      `Lo volvemos a activar a más tardar el 3 de julio, ya corregido, y se lo aviso por correo.`,
    ),
  ],
  gold: [
    observed(1, 'Desde el martes las órdenes de trabajo no se cierran'),
    error(1, 'text', 'Error de concurrencia OT-5530: el registro fue modificado'),
    error(1, 'code', 'OT-5530'),
    affected(1, 'Son cinco de nuestros once talleres', 5, 'sites'),
    affected(1, 'tengo 92 autos listos que no puedo entregar', 92, ['other', 'records']),
    environment(1, 'app', 'TallerNube 14.1'),
    environment(1, 'device', 'Samsung Tab A9', 'Tab A9'),
    environment(1, 'system', 'Android 13'),
    environment(1, 'browser', 'Chrome 149'),
    attempt(1, 'Borramos los datos de la aplicación', 'borramos', 'customer', 'failed'),
    attempt(1, 'Entramos con el usuario de gerencia', 'usuario', 'customer', 'failed'),
    attempt(1, 'Cerramos una orden sin refacciones', 'orden', 'customer', ['worked', 'partly']),
    attempt(1, 'Quitamos y volvimos a agregar las refacciones de otra', 'refacciones', 'customer', [
      'worked',
      'partly',
    ]),
    deadline(
      1,
      'Las patrullas del municipio hay que entregarlas mañana a más tardar',
      '2026-06-19',
      'either',
    ),
    cue(1, 'legal', 'entonces hablarán ustedes con nuestro abogado'),
    attempt(
      2,
      'Lo he desactivado para todos sus talleres',
      'desactivado',
      'support',
      ['partly', 'worked'],
      [3, 'Cerramos seis de corrido. La séptima, otra vez OT-5530'],
    ),
    attempt(4, 'Borrados a mano todos los que había', 'borrados', 'support', 'worked', [
      5,
      'Ya quedó, no tengo ni una abierta',
    ]),
    deadline(4, 'dev la saca el lunes', '2026-06-22', 'support'),
    deadline(4, 'Llamar a RT antes de que cierren hoy', '2026-06-18', 'support'),
    deadline(5, 'Lo ocupo para la declaración del 17 de julio', '2026-07-17', 'either'),
    deadline(6, 'Lo volvemos a activar a más tardar el 3 de julio', '2026-07-03', 'support'),
  ],
});

const nerea = customer('Nerea Goikoetxea', 'Europe/Madrid');
const samir = agent('Samir Haddou', 'Europe/Amsterdam');

/** The agent answers in English. */
export const pistasDobles = conversation({
  id: 'pistas-dobles',
  language: 'es',
  subject: 'pistas reservadas dos veces',
  messages: [
    nerea.writes(
      '2026-03-27 17:40',
      `hola! la web deja reservar la misma pista a dos personas a la vez. hoy ya van 8 parejas que se han encontrado la pista ocupada y están q trinan
versión PistaYa 1.30.4, nos pasa en safari con ios 18 y en el firefox del mostrador
he cambiado los turnos de 30 a 60 min y sigue igual, he vaciado la caché de la web, igual. si bloqueo las pistas a mano desde el panel sí respeta, pero no puedo estar todo el día con eso
mañana a las 10 empieza el torneo de primavera!!!`,
    ),
    samir.replies(
      '2026-03-27 17:52',
      `Hi Nerea, sorry about that! Can you open Settings > Courts and turn off "Soft hold"? It lets two carts keep one slot.`,
    ),
    nerea.writes('2026-03-27 17:59', `no me deja, pone «Opción gestionada por tu plan (Club Básico)»`),
    samir.replies(
      '2026-03-27 18:07',
      `Right, your plan hides it. I've turned it off for you in our console. Could two of you go for court 4 at the same moment?`,
    ),
    nerea.writes(
      '2026-03-27 18:20',
      `probado con dos móviles, al segundo le dice q la pista ya no está libre. perfecto!! eso sí, las parejas de hoy quieren que les devolvamos el dinero`,
    ),
    samir.replies(
      '2026-03-27 18:25',
      `You can do that under Payments > Bookings. Send me the list by Sunday night and we'll waive our fee on those. The option itself goes away for good in the April release, due on the 9th.`,
    ),
  ],
  gold: [
    observed(1, 'la web deja reservar la misma pista a dos personas a la vez'),
    affected(1, 'hoy ya van 8 parejas que se han encontrado la pista ocupada', 8, [
      'other',
      'users',
      'customers',
    ]),
    environment(1, 'app', 'PistaYa 1.30.4', '1.30.4'),
    environment(1, 'browser', 'safari'),
    environment(1, 'system', 'ios 18'),
    environment(1, 'browser', 'firefox'),
    attempt(1, 'he cambiado los turnos de 30 a 60 min', 'turnos', 'customer', 'failed'),
    attempt(1, 'he vaciado la caché de la web', 'caché', 'customer', 'failed'),
    attempt(1, 'si bloqueo las pistas a mano desde el panel', 'bloqueo', 'customer', ['worked', 'partly']),
    deadline(1, 'mañana a las 10 empieza el torneo de primavera', '2026-03-28', 'either'),
    attempt(2, 'turn off "Soft hold"', 'soft', 'customer', ['failed', 'unknown'], [3, 'no me deja']),
    error(3, 'text', 'Opción gestionada por tu plan (Club Básico)'),
    environment(3, 'plan', 'Club Básico'),
    attempt(4, `I've turned it off for you in our console`, 'turned off', 'support', 'worked', [
      5,
      'al segundo le dice q la pista ya no está libre',
    ]),
    optional(
      attempt(4, 'two of you go for court 4 at the same moment', 'court', 'customer', 'worked', [
        5,
        'probado con dos móviles',
      ]),
    ),
    cue(5, 'refund', 'quieren que les devolvamos el dinero'),
    deadline(6, 'Send me the list by Sunday night', '2026-03-29', 'customer'),
    deadline(6, 'in the April release, due on the 9th', '2026-04-09', 'support'),
  ],
});
