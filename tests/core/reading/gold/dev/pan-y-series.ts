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

const rosario = customer('Rosario Huenchumán', 'America/Santiago');
const camilo = agent('Camilo Restrepo', 'America/Bogota');

export const boletasDobles = conversation({
  id: 'boletas-dobles',
  language: 'es',
  subject: 'BOLETAS DOBLES',
  messages: [
    rosario.writes(
      '2026-04-25 10:15',
      `Buenas, las cajas de la panadería están sacando dos boletas por cada venta. pasa en 2 de los 3 locales, en el de Ñuñoa no. llevamos 130 boletas dobles desde las 7 y siguen subiendo. Caja Feliz 4.6.1 en tablets Lenovo M9, impresora Epson TM-m30

Reinicié las tablets y nada. Desenchufé la impresora, igual se mandan dos. Con la caja en modo avión sale una sola pero así no cobra tarjeta po

No debería salir más de una boleta por venta, obvio. El lunes a las 9 tengo que cuadrar con el contador y con esto no cuadra nada!!!`,
    ),
    camilo.replies(
      '2026-04-25 09:50',
      `Hola Rosario, qué pena con usted. Acabo de apagar los reintentos automáticos en sus dos locales. ¿Me copia lo que aparece en Ajustes > Diagnóstico de una de las cajas?`,
    ),
    rosario.writes(
      '2026-04-25 11:08',
      `dice

25-04 08:31:09 ENVIO folio=88123 intento=1 TIMEOUT
25-04 08:31:12 ENVIO folio=88124 intento=2 OK

y con lo suyo en Maipú ya sale una. en La Florida siguen saliendo dos`,
    ),
    camilo.replies(
      '2026-04-25 10:20',
      `Ya veo: en La Florida la caja 2 se quedó en la versión 4.5. Actualícela por favor desde la tienda de aplicaciones.`,
    ),
    rosario.writes(
      '2026-04-25 11:47',
      `actualizada, ahora sí una sola. y las dobles quién las anula? el SII me va a pasar una multa a mí`,
    ),
    camilo.replies(
      '2026-04-25 10:58',
      `No es la única, otras seis panaderías amanecieron así. Las anulamos nosotros, el proceso corre hoy en la noche. El domingo a mediodía le mando el listado para su contador.`,
    ),
  ],
  gold: [
    observed(1, 'las cajas de la panadería están sacando dos boletas por cada venta'),
    affected(1, 'pasa en 2 de los 3 locales', 2, 'sites'),
    affected(1, 'llevamos 130 boletas dobles desde las 7 y siguen subiendo', 130, 'records', true),
    environment(1, 'app', 'Caja Feliz 4.6.1'),
    environment(1, 'device', 'Lenovo M9', 'tablets Lenovo M9'),
    environment(1, 'device', 'Epson TM-m30', 'impresora Epson TM-m30'),
    attempt(1, 'Reinicié las tablets', 'Reinicié', 'customer', 'failed'),
    attempt(1, 'Desenchufé la impresora', 'impresora', 'customer', 'failed'),
    attempt(1, 'Con la caja en modo avión sale una sola', 'modo avión', 'customer', ['partly', 'worked']),
    expected(1, 'No debería salir más de una boleta por venta'),
    deadline(1, 'El lunes a las 9 tengo que cuadrar con el contador', '2026-04-27', 'either'),
    attempt(2, 'Acabo de apagar los reintentos automáticos', 'reintentos', 'support', 'partly', [
      3,
      'en Maipú ya sale una. en La Florida siguen saliendo dos',
    ]),
    error(
      3,
      'log',
      `25-04 08:31:09 ENVIO folio=88123 intento=1 TIMEOUT
25-04 08:31:12 ENVIO folio=88124 intento=2 OK`,
    ),
    optional(observed(3, 'en La Florida siguen saliendo dos')),
    environment(4, 'app', 'versión 4.5', '4.5'),
    attempt(4, 'Actualícela por favor desde la tienda de aplicaciones', 'actual', 'customer', 'worked', [
      5,
      'actualizada, ahora sí una sola',
    ]),
    cue(5, 'legal', 'el SII me va a pasar una multa'),
    affected(6, 'otras seis panaderías amanecieron así', 6, ['customers', 'sites']),
    deadline(6, 'el proceso corre hoy en la noche', '2026-04-25', 'support'),
    deadline(6, 'El domingo a mediodía le mando el listado', '2026-04-26', 'support'),
  ],
});

const noelia = customer('Noelia Baños', 'Europe/Madrid');
const xabi = agent('Xabi Etxarri', 'Europe/Madrid');

export const subtitulosTarde = conversation({
  id: 'subtitulos-tarde',
  language: 'es',
  subject: 'Subtítulos con retraso, y hoy es el final',
  messages: [
    noelia.writes(
      '2026-03-20 16:02',
      `Soy sorda y pago una cuota para ver series CON subtítulos. Desde el martes los de "Marismas" salen con ocho segundos de retraso, así no hay quien siga nada.

Tele LG C2 con webOS 23, vuestra app 7.1.4, cuenta noelia-b-2291, plan Familiar. En el móvil van bien.

He hecho de todo:
1) cerrar sesión y volver a entrar: igual
2) poner los subtítulos en inglés: a tiempo, pero yo no sé inglés
3) quitar la app y ponerla otra vez: el primer capítulo bien, el segundo otra vez tarde

Esta noche a las 22:00 es el final y no pienso perdérmelo. En la asociación ya somos 43 con lo mismo y cada día aparecen más. O lo arregláis o lo contamos en la radio y me doy de baja.`,
    ),
    xabi.replies(
      '2026-03-20 16:45',
      `Hola Noelia, lo siento de verdad. El fichero en español se subió mal el martes; lo hemos sustituido hace un rato. ¿Puedes abrir el capítulo 5 y el 6 y mirar el minuto doce?`,
    ),
    noelia.writes(
      '2026-03-20 17:20',
      `en el 5 clavados. en el 6 igual de tarde y encima me salta «Pista no disponible (SUB-09)»`,
    ),
    xabi.notes(
      '2026-03-20 18:05',
      `Cap. 6 y 7 reprocesados a mano, vistos en una LG C1 y van. El 8 (final) lo sube Iker antes de las 21:30. Otras 2 series salen tarde por el mismo fallo. Parche del reproductor: 1 de abril.`,
    ),
    xabi.replies(
      '2026-03-20 18:12',
      `Noelia: el 6 y el 7 ya están, y el final se emite con subtítulos buenos. El lunes os devolvemos la cuota de marzo a los 43.`,
    ),
    noelia.writes('2026-03-20 23:40', `visto entero, lloré y todo. gracias`),
  ],
  gold: [
    observed(1, 'los de "Marismas" salen con ocho segundos de retraso'),
    environment(1, 'device', 'Tele LG C2', 'LG C2'),
    environment(1, 'system', 'webOS 23'),
    environment(1, 'app', 'app 7.1.4', '7.1.4'),
    environment(1, 'account', 'cuenta noelia-b-2291', 'noelia-b-2291'),
    environment(1, 'plan', 'plan Familiar', 'Familiar'),
    optional(attempt(1, 'En el móvil van bien', 'móvil', 'customer', 'worked')),
    attempt(1, 'cerrar sesión y volver a entrar', 'sesión', 'customer', 'failed'),
    attempt(1, 'poner los subtítulos en inglés', 'inglés', 'customer', ['worked', 'partly']),
    attempt(1, 'quitar la app y ponerla otra vez', 'quitar', 'customer', 'partly'),
    deadline(1, 'Esta noche a las 22:00 es el final', '2026-03-20', 'support'),
    affected(1, 'ya somos 43 con lo mismo y cada día aparecen más', 43, ['users', 'customers'], true),
    cue(1, 'public', 'lo contamos en la radio'),
    cue(1, 'leaving', 'me doy de baja'),
    attempt(2, 'lo hemos sustituido hace un rato', 'sustituido', 'support', 'partly', [
      3,
      'en el 5 clavados. en el 6 igual de tarde',
    ]),
    optional(observed(3, 'en el 6 igual de tarde')),
    error(3, 'text', 'Pista no disponible (SUB-09)'),
    error(3, 'code', 'SUB-09'),
    attempt(4, 'Cap. 6 y 7 reprocesados a mano', 'reprocesados', 'support', 'worked'),
    optional(environment(4, 'device', 'LG C1')),
    deadline(4, 'antes de las 21:30', '2026-03-20', 'support'),
    affected(4, 'Otras 2 series salen tarde', 2, ['records', 'other']),
    deadline(4, '1 de abril', '2026-04-01', 'support'),
    optional(deadline(5, 'el final se emite con subtítulos buenos', '2026-03-20', 'support')),
    deadline(5, 'El lunes os devolvemos la cuota de marzo', '2026-03-23', 'support'),
    cue(5, 'refund', 'os devolvemos la cuota de marzo'),
    optional(affected(5, 'los 43', 43, ['users', 'customers'])),
  ],
});
