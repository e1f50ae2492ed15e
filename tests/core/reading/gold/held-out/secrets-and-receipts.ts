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

const roz = customer('Roz Achterberg', 'America/Toronto');
const hugh = agent('Hugh Castellane', 'America/Vancouver');

export const secretsInBuildLogs = conversation({
  id: 'secrets-in-build-logs',
  language: 'en',
  subject: 'patchbay CLI prints masked secrets into build logs',
  messages: [
    roz.writes(
      '2026-09-30 10:04',
      `Sending this privately because it's a security hole, and a dumb one. Since CLI 4.2.0, \`patchbay run --debug\` prints masked values in clear text. For five days anyone who can read our builds could read the signing keys of two apps.

Minimal:
- export PB_TOKEN of any project
- patchbay run --debug -- env
- read the first 20 lines

Masked means masked, with or without --debug. We're on ubuntu-24.04 runners, Node 22.11, org fathom-eight.

And now I can't rotate the keys either:

Error: rotation failed: lease held
    at LeaseStore.acquire (/srv/rotate/lease.js:88:13)
    at async rotateKey (/srv/rotate/index.js:31:5)

That's from the dashboard. Through the API it's a 423, which I guess is the same thing. Pinning everything to CLI 4.1.7 stops the printing, so at least that's done.

I need the old keys dead today. Not "soon".

-Roz`,
    ),
    hugh.replies(
      '2026-09-30 07:41',
      `Roz, thanks for keeping it off the public tracker. I released the stuck lease a minute ago, so please start the rotation from the dashboard once more. 4.2.0 has been pulled from the registry.`,
    ),
    roz.writes(
      '2026-09-30 11:02',
      `Rotation went through for both, the old keys are refused. Now the logs. Can you purge them or is that on me? I also want to know who opened them since the 25th.`,
    ),
    hugh.replies(
      '2026-09-30 08:30',
      `On us. We'll purge your build logs from the 25th onwards by end of day Pacific, and the access list reaches you by noon tomorrow. Expect 4.2.1 within two business days.`,
    ),
    hugh.notes(
      '2026-09-30 09:20',
      `sec: 3 orgs hit in all, fathom-eight worst. purge running since 09:05. disclosure draft due fri (me)`,
    ),
    roz.writes(
      '2026-10-02 13:15',
      `Logs are gone. Got the list, only our own people on it, thank god. Put 4.2.1 on one repo and everything's starred out again.`,
    ),
  ],
  gold: [
    cue(1, 'vulnerability', `it's a security hole`),
    environment(1, ['app', 'sdk'], 'CLI 4.2.0', '4.2.0'),
    observed(1, '`patchbay run --debug` prints masked values in clear text'),
    cue(
      1,
      'exposure',
      'prints masked values in clear text. For five days anyone who can read our builds could read the signing keys of two apps',
    ),
    optional(affected(1, 'the signing keys of two apps', 2, ['other', 'records'])),
    step(1, 'export PB_TOKEN of any project'),
    step(1, 'patchbay run --debug -- env'),
    step(1, 'read the first 20 lines'),
    expected(1, 'Masked means masked, with or without --debug'),
    environment(1, 'system', 'ubuntu-24.04', 'ubuntu-24.04 runners'),
    environment(1, ['sdk', 'app', 'system'], 'Node 22.11'),
    environment(1, ['workspace', 'account'], 'org fathom-eight', 'fathom-eight'),
    observed(1, `I can't rotate the keys`),
    error(
      1,
      'stack',
      `Error: rotation failed: lease held
    at LeaseStore.acquire (/srv/rotate/lease.js:88:13)
    at async rotateKey (/srv/rotate/index.js:31:5)`,
    ),
    error(1, 'http-status', '423'),
    attempt(1, `Through the API it's a 423`, 'API', 'customer', 'failed'),
    optional(attempt(1, `That's from the dashboard`, 'dashboard', 'customer', 'failed')),
    attempt(1, 'Pinning everything to CLI 4.1.7 stops the printing', 'Pinning', 'customer', [
      'worked',
      'partly',
    ]),
    optional(environment(1, ['app', 'sdk'], 'CLI 4.1.7', '4.1.7')),
    deadline(1, 'I need the old keys dead today', '2026-09-30', 'support'),
    attempt(2, 'I released the stuck lease', 'released', 'support', 'worked', [
      3,
      'Rotation went through for both',
    ]),
    optional(
      attempt(2, 'start the rotation from the dashboard once more', 'rotation', 'customer', 'worked', [
        3,
        'Rotation went through for both',
      ]),
    ),
    optional(
      attempt(2, '4.2.0 has been pulled from the registry', 'pulled', 'support', ['unknown', 'worked']),
    ),
    deadline(
      4,
      `We'll purge your build logs from the 25th onwards by end of day Pacific`,
      '2026-09-30',
      'support',
    ),
    deadline(4, 'the access list reaches you by noon tomorrow', '2026-10-01', 'support'),
    deadline(4, 'within two business days', '2026-10-02', 'support'),
    affected(5, '3 orgs hit in all', 3, ['customers', 'other']),
    optional(
      attempt(
        5,
        'purge running since 09:05',
        'purge',
        'support',
        ['worked', 'unknown'],
        [6, 'Logs are gone'],
      ),
    ),
    deadline(5, 'disclosure draft due fri', '2026-10-02', 'support'),
    attempt(6, 'Put 4.2.1 on one repo', '4.2.1', 'customer', 'worked'),
  ],
});

const ximena = customer('Ximena Barragán', 'America/Mexico_City');
const andres = agent('Andrés Quintero', 'America/Bogota');

export const pagosSinTimbrar = conversation({
  id: 'pagos-sin-timbrar',
  language: 'es',
  subject: 'No timbran los complementos de pago',
  messages: [
    ximena.writes(
      '2026-11-17 10:26',
      `Buenos días, qué pena molestarlos otra vez.

Desde ayer en la tarde no podemos timbrar los complementos de pago. Sale "El importe pagado no coincide con el saldo insoluto (CRP-261)". Las facturas normales sí se timbran. Tenemos 48 pagos sin su recibo y los clientes ya están reclamando, sobre todo los de Monterrey.

Ya cerré sesión y volví a entrar, y también borré el caché: igual. Mi compañero Beto lo intentó en su Mac con Safari y le salió lo mismo. Lo único que medio funcionó fue capturar los pagos sin decimales, así se timbraron dos, pero luego no cuadra el banco.

Usamos FacturaClip 11.2 en Chrome 142, cuenta 77-10534, plan Empresa.

Por ley tenemos hasta el 5 de diciembre para emitirlos, pero la directora de finanzas los quiere listos el viernes y está encima de mí.

Saludos!`,
    ),
    andres.replies(
      '2026-11-17 11:55',
      `Hola Ximena, ninguna molestia. Desde ayer el sistema redondea el tipo de cambio a cuatro decimales y los pagos en dólares quedan un centavo arriba. ¿Los suyos son en dólares? Entonces tome uno, escriba el tipo de cambio a mano con los seis decimales y tímbrelo, a ver qué pasa.`,
    ),
    ximena.writes(
      '2026-11-17 11:31',
      `Sí, todos! Con el de Ferretera Lozano sí pasó, pero con uno que trae dos facturas ligadas me marca lo mismo de antes 😕 y aparte son muchísimos para irlos haciendo a mano`,
    ),
    andres.replies(
      '2026-11-17 14:20',
      `Tiene toda la razón. Regresé su cuenta al cálculo anterior, el de seis decimales. ¿Me confirma si ya le deja?`,
    ),
    ximena.writes(
      '2026-11-17 14:05',
      `Ya salieron casi todos!! Nada más quedan 3 sin timbrar, dicen "Documento relacionado cancelado"`,
    ),
    andres.replies(
      '2026-11-17 15:30',
      `Esos apuntan a una factura que ustedes cancelaron en septiembre. Hoy mismo se los ligo a la que la sustituyó, y mañana a primera hora le mando el detalle.`,
    ),
    ximena.writes(
      '2026-11-18 09:10',
      `Ya los vi, los 3 tienen su recibo. Mil gracias Andrés, te debo un café`,
    ),
  ],
  gold: [
    observed(1, 'no podemos timbrar los complementos de pago'),
    error(1, 'text', 'El importe pagado no coincide con el saldo insoluto (CRP-261)'),
    error(1, 'code', 'CRP-261'),
    affected(1, 'Tenemos 48 pagos sin su recibo', 48, 'records'),
    affected(1, 'los clientes ya están reclamando', null, ['customers', 'users']),
    attempt(1, 'Ya cerré sesión y volví a entrar', 'sesión', 'customer', 'failed'),
    attempt(1, 'también borré el caché', 'caché', 'customer', 'failed'),
    attempt(1, 'Mi compañero Beto lo intentó en su Mac con Safari', 'Safari', 'customer', 'failed'),
    environment(1, ['device', 'system'], 'Mac'),
    environment(1, 'browser', 'Safari'),
    attempt(1, 'capturar los pagos sin decimales', 'decimales', 'customer', 'partly'),
    environment(1, 'app', 'FacturaClip 11.2', '11.2'),
    environment(1, 'browser', 'Chrome 142'),
    environment(1, 'account', 'cuenta 77-10534', '77-10534'),
    environment(1, 'plan', 'plan Empresa', 'Empresa'),
    deadline(1, 'tenemos hasta el 5 de diciembre para emitirlos', '2026-12-05', 'either'),
    cue(1, 'executive', 'la directora de finanzas los quiere listos el viernes'),
    deadline(1, 'la directora de finanzas los quiere listos el viernes', '2026-11-20', 'either'),
    optional(observed(2, 'los pagos en dólares quedan un centavo arriba')),
    attempt(2, 'escriba el tipo de cambio a mano con los seis decimales', 'cambio', 'customer', 'partly', [
      3,
      'Con el de Ferretera Lozano sí pasó, pero con uno que trae dos facturas ligadas me marca lo mismo',
    ]),
    attempt(4, 'Regresé su cuenta al cálculo anterior', 'Regresé', 'support', 'partly', [
      5,
      'Ya salieron casi todos!! Nada más quedan 3 sin timbrar',
    ]),
    affected(5, 'Nada más quedan 3 sin timbrar', 3, 'records'),
    error(5, 'text', 'Documento relacionado cancelado'),
    deadline(6, 'Hoy mismo se los ligo a la que la sustituyó', '2026-11-17', 'support'),
    optional(
      attempt(6, 'se los ligo a la que la sustituyó', 'ligo', 'support', 'worked', [
        7,
        'los 3 tienen su recibo',
      ]),
    ),
    deadline(6, 'mañana a primera hora le mando el detalle', '2026-11-18', 'support'),
  ],
});
