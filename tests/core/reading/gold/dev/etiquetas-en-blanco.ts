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
  step,
} from '../write.ts';

const ines = customer('Inés Carrasco', 'Europe/Madrid');
const pablo = agent('Pablo Rueda', 'Europe/Madrid');

export const etiquetasEnBlanco = conversation({
  id: 'etiquetas-en-blanco',
  language: 'es',
  subject: 'No salen las etiquetas de envío',
  messages: [
    ines.writes(
      '2026-05-05 09:40',
      `Buenos días:

Desde ayer por la tarde las etiquetas de envío salen en blanco. El pedido se procesa bien, pero la impresora saca papel vacío y en pantalla aparece el mensaje "No se pudo generar la etiqueta. Código ETQ-503".

Pasos:
1. Entrar en Pedidos > Pendientes
2. Seleccionar un pedido con transportista Rápido24
3. Pulsar "Imprimir etiqueta"

Lo esperado es que salga la etiqueta con el código de barras.

Trabajamos con Windows 10, Chrome 135 y la impresora Brother QL-820. Ya hemos reiniciado el ordenador y la impresora, pero sigue igual. Con otro transportista sí funciona.

Tenemos 85 pedidos parados y el camión pasa a las 18:00 de hoy, así que lo necesitamos antes de esa hora.

Un saludo,
Inés Carrasco
Almacén · Cerámicas Levante S.L. · CIF B96000000`,
    ),
    pablo.replies(
      '2026-05-05 10:15',
      `Hola, Inés:

Gracias por avisar. ¿Puedes probar a cambiar el formato de la etiqueta de ZPL a PDF en Ajustes > Impresión?

Saludos,
Pablo`,
    ),
    ines.writes(
      '2026-05-05 10:33',
      `Hola Pablo, con PDF sí que sale, pero a la mitad de tamaño y el lector no lee el código. O sea, a medias.`,
    ),
    pablo.notes(
      '2026-05-05 11:02',
      `Rápido24 ha cambiado el formato de su API esta mañana sin avisar. Confirmado como fallo nuestro en el conversor ZPL, versión 4.18.0. Afecta a 12 clientes que lo usan.`,
    ),
    pablo.replies(
      '2026-05-05 11:20',
      `Inés, hemos encontrado el problema. Hoy antes de las 16:00 estará corregido y te aviso yo mismo. Mañana te llamo para comprobar que todo va bien.

Pablo`,
    ),
    ines.writes(
      '2026-05-05 17:05',
      `Son las cinco y sigue sin funcionar. Voy a tener que pedir la devolución de la cuota de este mes.`,
    ),
  ],
  gold: [
    observed(1, 'las etiquetas de envío salen en blanco'),
    error(1, 'text', 'No se pudo generar la etiqueta. Código ETQ-503'),
    error(1, 'code', 'ETQ-503'),
    step(1, 'Entrar en Pedidos > Pendientes'),
    step(1, 'Seleccionar un pedido con transportista Rápido24'),
    step(1, 'Pulsar "Imprimir etiqueta"'),
    expected(1, 'Lo esperado es que salga la etiqueta con el código de barras'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'browser', 'Chrome 135'),
    environment(1, 'device', 'Brother QL-820'),
    attempt(
      1,
      'Ya hemos reiniciado el ordenador y la impresora, pero sigue igual',
      'reiniciado',
      'customer',
      'failed',
    ),
    optional(attempt(1, 'Con otro transportista sí funciona', 'transportista', 'customer', 'worked')),
    affected(1, 'Tenemos 85 pedidos parados', 85, 'records'),
    deadline(
      1,
      'el camión pasa a las 18:00 de hoy, así que lo necesitamos antes de esa hora',
      '2026-05-05',
      'support',
    ),
    attempt(2, 'cambiar el formato de la etiqueta de ZPL a PDF', 'PDF', 'customer', 'partly', [
      3,
      'con PDF sí que sale, pero a la mitad de tamaño y el lector no lee el código',
    ]),
    environment(4, ['app', 'sdk'], 'versión 4.18.0'),
    affected(4, 'Afecta a 12 clientes que lo usan', 12, 'customers'),
    deadline(5, 'Hoy antes de las 16:00 estará corregido', '2026-05-05', 'support'),
    deadline(5, 'Mañana te llamo', '2026-05-06', 'support'),
    cue(6, 'refund', 'Voy a tener que pedir la devolución de la cuota de este mes'),
  ],
  swappable: [[3, 4]],
});
