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

const jimena = customer('Jimena Robledo', 'America/Mexico_City');
const oscar = agent('Óscar Peña', 'America/Mexico_City');
const nerea = agent('Nerea Etxeberria', 'Europe/Madrid');

export const reservasHotel = conversation({
  id: 'reservas-hotel',
  language: 'es',
  subject: 'Sobreventa de habitaciones',
  messages: [
    jimena.writes(
      '2026-06-01 12:10',
      `Buenas tardes,

desde el sábado el motor de reservas vende habitaciones que ya están ocupadas. Llevamos 17 reservaciones duplicadas y van en aumento. Al sincronizar aparece "Error 2003: calendario no disponible".

El calendario debería bloquear la habitación en cuanto se confirma la reserva.

Intentamos lo siguiente:
1. Cerrar y abrir la conexión con el canal: no funcionó
2. Sincronizar a mano cada hora: ayuda un poco, pero siguen entrando dobles
3. Entrar desde otra computadora: lo mismo

Usamos Edge 124 en Windows 11, hotel ID MX-5518, plan Premium.

El jueves llega un grupo de 60 personas, tiene que estar resuelto antes. De lo contrario mi director general hablará directamente con ustedes.

Saludos,
Lic. Jimena Robledo
Gerente de Reservas`,
    ),
    oscar.replies(
      '2026-06-01 13:00',
      `Buenas tardes, Jimena:

Lamento los inconvenientes. Por lo pronto cerré las ventas de ese canal, así que ya no entrarán más dobles. Le escribo mañana con novedades.

Óscar`,
    ),
    jimena.writes(
      '2026-06-01 15:25',
      `Gracias, Óscar. Confirmo que desde la una no ha entrado ninguna doble. Pero no puedo tener el canal cerrado mucho tiempo.`,
    ),
    nerea.notes(
      '2026-06-02 09:40',
      `El proveedor del canal cambió el certificado el 30 de mayo y nuestro conector 7.3 rechaza la respuesta (ERR_CERT_AUTHORITY_INVALID). Es un fallo nuestro, hay que actualizar el almacén de certificados.`,
    ),
    oscar.replies(
      '2026-06-02 10:15',
      `Jimena, ya actualizamos el certificado y reabrí el canal. ¿Puede verificar?`,
    ),
    jimena.writes(
      '2026-06-02 11:40',
      `Verificado, sincroniza bien y las habitaciones se bloquean. Quedo tranquila para el jueves.`,
    ),
  ],
  gold: [
    observed(1, 'el motor de reservas vende habitaciones que ya están ocupadas'),
    affected(1, 'Llevamos 17 reservaciones duplicadas y van en aumento', 17, 'records', true),
    error(1, 'text', 'Error 2003: calendario no disponible'),
    error(1, 'code', '2003'),
    expected(1, 'El calendario debería bloquear la habitación en cuanto se confirma la reserva'),
    attempt(1, 'Cerrar y abrir la conexión con el canal: no funcionó', 'conexión', 'customer', 'failed'),
    attempt(
      1,
      'Sincronizar a mano cada hora: ayuda un poco, pero siguen entrando dobles',
      'sincronizar',
      'customer',
      'partly',
    ),
    attempt(1, 'Entrar desde otra computadora: lo mismo', 'computadora', 'customer', 'failed'),
    environment(1, 'browser', 'Edge 124'),
    environment(1, 'system', 'Windows 11'),
    environment(1, ['account', 'workspace'], 'hotel ID MX-5518'),
    environment(1, 'plan', 'plan Premium'),
    deadline(
      1,
      'El jueves llega un grupo de 60 personas, tiene que estar resuelto antes',
      '2026-06-04',
      'support',
    ),
    cue(1, 'executive', 'mi director general hablará directamente con ustedes'),
    attempt(2, 'Por lo pronto cerré las ventas de ese canal', 'cerré ventas', 'support', 'worked', [
      3,
      'Confirmo que desde la una no ha entrado ninguna doble',
    ]),
    deadline(2, 'Le escribo mañana con novedades', '2026-06-02', 'support'),
    environment(4, ['app', 'sdk'], 'conector 7.3'),
    error(4, ['code', 'text'], 'ERR_CERT_AUTHORITY_INVALID'),
    attempt(
      5,
      'ya actualizamos el certificado y reabrí el canal',
      'actualiza certificado',
      'support',
      'worked',
      [6, 'Verificado, sincroniza bien'],
    ),
    optional(deadline(6, 'Quedo tranquila para el jueves', '2026-06-04', 'support')),
  ],
});
