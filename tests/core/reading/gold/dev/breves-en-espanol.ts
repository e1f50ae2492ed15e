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

const lola = customer('Lola Zambrano', 'Europe/Madrid');
const hugo = agent('Hugo Peralta', 'Europe/Madrid');

export const datafono = conversation({
  id: 'datafono',
  language: 'es',
  subject: 'datáfono no cobra',
  messages: [
    lola.writes(
      '2026-03-05 13:20',
      `hola! el datáfono no cobra desde ayer por la tarde, sale "Operación rechazada (E-14)". ya lo apagué y lo encendí varias veces y nada. con el del otro local sí funciona. mañana tengo la tienda llena y necesito que funcione`,
    ),
    hugo.replies(
      '2026-03-05 13:45',
      `Hola Lola, prueba por favor a conectarlo por cable en vez de por wifi.`,
    ),
    lola.writes('2026-03-05 14:10', `sigue igual :(`),
    hugo.replies(
      '2026-03-05 14:30',
      `Gracias. He vuelto a dar de alta el terminal en el banco, prueba ahora.`,
    ),
    lola.writes('2026-03-05 14:52', `ahora sí! ya cobra, mil gracias`),
  ],
  gold: [
    observed(1, 'el datáfono no cobra desde ayer por la tarde'),
    error(1, 'text', 'Operación rechazada (E-14)'),
    error(1, 'code', 'E-14'),
    attempt(1, 'ya lo apagué y lo encendí varias veces', 'apagué', 'customer', 'failed'),
    attempt(1, 'con el del otro local sí funciona', 'otro local', 'customer', 'worked'),
    deadline(1, 'mañana tengo la tienda llena', '2026-03-06', 'support'),
    attempt(2, 'conectarlo por cable en vez de por wifi', 'cable', 'customer', 'failed', [3, 'sigue igual']),
    attempt(4, 'He vuelto a dar de alta el terminal', 'alta terminal', 'support', 'worked', [
      5,
      'ahora sí! ya cobra',
    ]),
  ],
});

const ramon = customer('Ramón Iturbe', 'America/Mexico_City');
const sara = agent('Sara Quintero', 'America/Bogota');

export const nominaMexico = conversation({
  id: 'nomina-mexico',
  language: 'es',
  subject: 'Error al timbrar la nómina',
  messages: [
    ramon.writes(
      '2026-04-13 09:40',
      `Estimado equipo:

Desde el viernes pasado no podemos timbrar los recibos de nómina. El sistema muestra el mensaje «El certificado no es válido (CFDI-302)». Están afectados 215 empleados de dos de nuestras tres plantas, y cada día se suman más. El sistema debería aceptar el certificado nuevo que cargamos el día 8.

Ya intentamos lo siguiente:
1. Cargar de nuevo el certificado: sin éxito
2. Timbrar desde otra computadora: mismo error
3. Timbrar un solo recibo: funcionó

Usamos NominaPlus 9.4.1 en Windows Server 2019, navegador Firefox 137. Número de cliente: 30551.

El pago es el 15 de abril; si no queda resuelto antes, cambiaremos de proveedor y pediremos el reembolso de la anualidad.

Atentamente,
Ramón Iturbe`,
    ),
    sara.replies(
      '2026-04-13 11:00',
      `Buenos días, Ramón. Confirmamos el error. Nuestro equipo lo corregirá a más tardar mañana al mediodía y le aviso en cuanto esté listo.`,
    ),
  ],
  gold: [
    observed(1, 'no podemos timbrar los recibos de nómina'),
    error(1, 'text', 'El certificado no es válido (CFDI-302)'),
    error(1, 'code', 'CFDI-302'),
    affected(1, '215 empleados de dos de nuestras tres plantas, y cada día se suman más', 215, 'users', true),
    affected(1, 'dos de nuestras tres plantas', 2, 'sites'),
    expected(1, 'El sistema debería aceptar el certificado nuevo que cargamos el día 8'),
    attempt(1, 'Cargar de nuevo el certificado: sin éxito', 'certificado', 'customer', 'failed'),
    attempt(1, 'Timbrar desde otra computadora: mismo error', 'computadora', 'customer', 'failed'),
    attempt(1, 'Timbrar un solo recibo: funcionó', 'recibo', 'customer', 'worked'),
    environment(1, 'app', 'NominaPlus 9.4.1'),
    environment(1, 'system', 'Windows Server 2019'),
    environment(1, 'browser', 'Firefox 137'),
    environment(1, 'account', 'Número de cliente: 30551', '30551'),
    deadline(1, 'El pago es el 15 de abril', '2026-04-15', 'support'),
    cue(1, 'leaving', 'cambiaremos de proveedor'),
    cue(1, 'refund', 'pediremos el reembolso'),
    deadline(2, 'a más tardar mañana al mediodía', '2026-04-14', 'support'),
  ],
});

const nuria = customer('Nuria Bosch', 'Europe/Madrid');

export const citasDuplicadas = conversation({
  id: 'citas-duplicadas',
  language: 'es',
  subject: 'Citas duplicadas',
  messages: [
    nuria.writes(
      '2026-05-06 10:00',
      `Buenos días, esta mañana han aparecido unas 25 citas duplicadas en la agenda de las tres clínicas. He borrado una y al rato ha vuelto a salir. También he desconectado Google Calendar y desde entonces no aparecen más. Versión de la app 7.0.3, en un Samsung Galaxy S23 con Android 14.`,
    ),
    hugo.replies(
      '2026-05-06 11:10',
      `Hola Nuria, gracias. Déjalo desconectado; el lunes que viene sale la versión 7.0.4 y te escribo entonces.`,
    ),
  ],
  gold: [
    observed(1, 'han aparecido unas 25 citas duplicadas en la agenda'),
    affected(1, 'unas 25 citas duplicadas', 25, 'records'),
    attempt(1, 'He borrado una', 'borrado', 'customer', 'failed'),
    attempt(1, 'También he desconectado Google Calendar', 'Calendar', 'customer', 'worked'),
    environment(1, 'app', 'Versión de la app 7.0.3', '7.0.3'),
    environment(1, 'device', 'Samsung Galaxy S23'),
    environment(1, 'system', 'Android 14'),
    deadline(2, 'el lunes que viene', '2026-05-11', 'support'),
    optional(environment(2, 'app', 'versión 7.0.4')),
  ],
});
