import {
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

const rocio = customer('Rocío Valdivia', 'America/Lima');
const ernesto = agent('Ernesto Quispe', 'America/Lima');

export const contrasenaOlvidada = conversation({
  id: 'contrasena-olvidada',
  language: 'es',
  subject: 'Chat con Rocío Valdivia',
  messages: [
    rocio.writes('2026-03-19 20:41', `hola, no puedo entrar`),
    rocio.writes('2026-03-19 20:41', `me sale "usuario bloqueado por seguridad"`),
    ernesto.replies(
      '2026-03-19 20:43',
      `Hola, Rocío. ¿Desde qué dispositivo entras y con qué versión de la app?`,
    ),
    rocio.writes('2026-03-19 20:45', `un huawei p40, app 2.3.0`),
    rocio.writes('2026-03-19 20:46', `ya cambié la contraseña dos veces y nada 😭`),
    ernesto.replies('2026-03-19 20:50', `Ya desbloqueé tu usuario desde aquí. Prueba otra vez, por favor.`),
    rocio.writes('2026-03-19 20:52', `siii ya entré, mil gracias`),
    rocio.writes(
      '2026-03-19 20:53',
      `oye y alguien entró a mi cuenta? hay un inicio de sesión desde rumania que no es mío`,
    ),
    ernesto.replies(
      '2026-03-19 20:56',
      `Gracias por avisar, lo paso ahora mismo a seguridad. Te contactan hoy.`,
    ),
  ],
  gold: [
    observed(1, 'no puedo entrar'),
    error(2, 'text', 'usuario bloqueado por seguridad'),
    environment(4, 'device', 'huawei p40'),
    environment(4, 'app', 'app 2.3.0'),
    attempt(5, 'ya cambié la contraseña dos veces y nada', 'cambi contraseña', 'customer', 'failed'),
    attempt(6, 'Ya desbloqueé tu usuario desde aquí', 'desbloque', 'support', 'worked', [7, 'siii ya entré']),
    cue(8, 'unauthorised-access', 'hay un inicio de sesión desde rumania que no es mío'),
    optional(cue(8, 'unauthorised-access', 'alguien entró a mi cuenta?')),
    deadline(9, 'Te contactan hoy', '2026-03-19', 'support'),
  ],
  swappable: [[4, 5]],
});
