import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  observed,
} from '../write.ts';

const gonzalo = customer('Gonzalo Ferreyra', 'America/Argentina/Buenos_Aires');
const micaela = agent('Micaela Sosa', 'America/Bogota');

export const telefonoCentralita = conversation({
  id: 'telefono-centralita',
  language: 'es',
  subject: 'se cortan las llamadas',
  messages: [
    gonzalo.writes(
      '2026-03-11 09:22',
      `buen día, desde el lunes se nos cortan las llamadas a los 30 segundos exactos. nos pasa en las dos sucursales, unos 25 puestos. los internos entre sí andan bien.

teléfonos Yealink T46U firmware 108.86.0, la app de escritorio es la 6.4.1 en windows 11

ya reinicié el router: igual. probé con los datos del celular y ahí no se corta, pero no puedo tener a toda la gente así

cuenta nro 88410, plan Empresa

si el viernes seguimos igual damos de baja el servicio, ya van tres veces este año

gonzalo`,
    ),
    micaela.replies(
      '2026-03-11 08:05',
      `Hola, Gonzalo. Gracias por escribirnos.

El corte a los 30 segundos suele deberse a SIP ALG en el router. ¿Podría desactivarlo y hacer una llamada de prueba?

Quedo atenta,
Micaela`,
    ),
    gonzalo.writes(
      '2026-03-11 11:40',
      `lo desactivé en la sucursal centro y ahí se arregló. en la sucursal norte no hay esa opción en el router, sigue igual`,
    ),
    micaela.replies(
      '2026-03-11 10:02',
      `Muy bien, Gonzalo. Para la sucursal norte activamos el transporte TLS desde aquí. Le confirmo hoy mismo antes de las 17.`,
    ),
    micaela.notes(
      '2026-03-11 14:30',
      `TLS activado en los 9 internos de norte. Llamada de prueba de 4 minutos sin corte.`,
    ),
    micaela.replies('2026-03-11 14:41', `Gonzalo, ya está activo el TLS. ¿Nos confirma mañana cómo anduvo?`),
    gonzalo.writes('2026-03-12 10:15', `anduvo todo bien, gracias`),
  ],
  gold: [
    observed(1, 'desde el lunes se nos cortan las llamadas a los 30 segundos exactos'),
    affected(1, 'nos pasa en las dos sucursales', 2, 'sites'),
    affected(1, 'unos 25 puestos', 25, ['users', 'other', 'sites']),
    environment(1, 'device', 'Yealink T46U'),
    environment(1, ['app', 'system', 'device'], 'firmware 108.86.0'),
    environment(1, 'app', 'la app de escritorio es la 6.4.1', 'app 6.4.1'),
    environment(1, 'system', 'windows 11'),
    attempt(1, 'ya reinicié el router: igual', 'reinici router', 'customer', 'failed'),
    attempt(1, 'probé con los datos del celular y ahí no se corta', 'datos', 'customer', 'worked'),
    environment(1, ['account', 'workspace'], 'cuenta nro 88410'),
    environment(1, 'plan', 'plan Empresa'),
    deadline(1, 'si el viernes seguimos igual damos de baja el servicio', '2026-03-13', 'support'),
    cue(1, 'leaving', 'damos de baja el servicio'),
    attempt(2, 'SIP ALG en el router. ¿Podría desactivarlo', 'desactiv', 'customer', 'partly', [
      3,
      'lo desactivé en la sucursal centro y ahí se arregló. en la sucursal norte no hay esa opción en el router, sigue igual',
    ]),
    deadline(4, 'Le confirmo hoy mismo antes de las 17', '2026-03-11', 'support'),
    attempt(5, 'TLS activado en los 9 internos de norte', 'TLS', 'support', 'worked', [
      7,
      'anduvo todo bien',
    ]),
    deadline(6, '¿Nos confirma mañana cómo anduvo?', '2026-03-12', 'customer'),
  ],
});
