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

const nuria = customer('Nuria Belmonte', 'Europe/Madrid');
const fermin = agent('Fermín Olabarri', 'Europe/Madrid');

export const camarasFrigorificas = conversation({
  id: 'camaras-frigorificas',
  language: 'es',
  subject: 'Las cámaras no registran la temperatura',
  messages: [
    nuria.writes(
      '2026-07-06 08:20',
      `Buenos días:

Desde la madrugada del domingo cinco de nuestras ocho cámaras frigoríficas no envían lecturas al panel. La carne está bien, la hemos medido a mano, pero sin registro no podemos expedir: hay 96 pedidos retenidos.

El panel muestra el aviso «Sensor sin enlace, compruebe la pasarela» y el código FR-307. Trabajamos con FríoControl 4.12, la pasarela es una TermoLink G2 con firmware 1.9.8 y lo miro desde Edge en Windows 11.

Lo que llevamos hecho:
– Apagamos y encendimos la pasarela. Volvieron dos cámaras durante media hora y se cayeron otra vez.
– Cambiamos las pilas de los sensores. Sin resultado.
– Acercamos un sensor a un metro de la pasarela. Tampoco.
– Pusimos una tarjeta SIM de otra compañía. Nada.

Lo normal sería que la pasarela guardase las lecturas y las enviase después, como dice el manual.

El miércoles tenemos la auditoría de la cadena de supermercados y necesito el histórico completo. Si no lo tenemos, perdemos el contrato y les reclamaremos los daños por vía judicial.

Nuria Belmonte
Responsable de calidad`,
    ),
    fermin.replies(
      '2026-07-06 09:02',
      `Buenos días, Nuria:

Lo veo desde aquí: la pasarela se quedó sin memoria. Entre, por favor, en Ajustes > Registro y baje el nivel de detalle de «Todo» a «Errores»; luego dígame cuántas cámaras vuelven.`,
    ),
    nuria.writes(
      '2026-07-06 09:47',
      `He bajado el nivel a Errores y han vuelto cuatro de las cinco. La cámara 6 sigue muda. ¿Y las lecturas del domingo? Faltan unas 1.400.`,
    ),
    fermin.notes(
      '2026-07-06 10:15',
      `Cám. 6: sensor desemparejado (FR-311). Reemparejado en remoto 10:12. Lecturas dom. en buffer, recuperables hasta mañana 00:00.`,
    ),
    fermin.replies(
      '2026-07-06 10:20',
      `He vuelto a emparejar el sensor de la cámara 6. Las lecturas del domingo siguen en la memoria de la pasarela: se las cargo en el panel esta misma tarde.`,
    ),
    nuria.writes(
      '2026-07-06 18:30',
      `La 6 funciona y el histórico ya está, salvo 35 lecturas de la cámara 2. ¿Me pueden mandar un certificado de la incidencia antes del mediodía de mañana?`,
    ),
  ],
  gold: [
    observed(1, 'cinco de nuestras ocho cámaras frigoríficas no envían lecturas al panel'),
    affected(1, 'cinco de nuestras ocho cámaras frigoríficas no envían lecturas', 5, ['other', 'sites']),
    optional(error(1, 'timestamp', 'la madrugada del domingo')),
    affected(1, '96 pedidos retenidos', 96, 'records'),
    error(1, 'text', 'Sensor sin enlace, compruebe la pasarela'),
    error(1, 'code', 'FR-307'),
    environment(1, 'app', 'FríoControl 4.12'),
    environment(1, 'device', 'TermoLink G2'),
    environment(1, ['app', 'system'], 'firmware 1.9.8', '1.9.8'),
    environment(1, 'browser', 'Edge'),
    environment(1, 'system', 'Windows 11'),
    optional(attempt(1, 'la hemos medido a mano', 'medido', 'customer', ['worked', 'partly', 'unknown'])),
    attempt(1, 'Apagamos y encendimos la pasarela', 'pasarela', 'customer', ['partly', 'failed']),
    attempt(1, 'Cambiamos las pilas de los sensores', 'pilas', 'customer', 'failed'),
    attempt(1, 'Acercamos un sensor a un metro de la pasarela', 'acercamos', 'customer', 'failed'),
    attempt(1, 'Pusimos una tarjeta SIM de otra compañía', 'sim', 'customer', 'failed'),
    expected(1, 'que la pasarela guardase las lecturas y las enviase después, como dice el manual'),
    deadline(1, 'El miércoles tenemos la auditoría', '2026-07-08', 'either'),
    cue(1, 'legal', 'les reclamaremos los daños por vía judicial'),
    attempt(2, 'baje el nivel de detalle de «Todo» a «Errores»', 'nivel', 'customer', 'partly', [
      3,
      'He bajado el nivel a Errores y han vuelto cuatro de las cinco. La cámara 6 sigue muda',
    ]),
    optional(affected(3, 'sigue muda', 1, ['other', 'sites'])),
    affected(3, 'Faltan unas 1.400', 1400, 'records'),
    optional(cue(3, 'data-loss', 'Faltan unas 1.400')),
    error(4, 'code', 'FR-311'),
    attempt(4, 'Reemparejado en remoto', 'reemparejado', 'support', 'worked', [6, 'La 6 funciona']),
    optional(deadline(4, 'recuperables hasta mañana 00:00', ['2026-07-07', '2026-07-06'], 'support')),
    optional(
      attempt(5, 'He vuelto a emparejar el sensor de la cámara 6', 'emparejar', 'support', 'worked', [
        6,
        'La 6 funciona',
      ]),
    ),
    deadline(5, 'se las cargo en el panel esta misma tarde', '2026-07-06', 'support'),
    optional(
      attempt(
        5,
        'se las cargo en el panel',
        'cargo',
        'support',
        ['partly', 'worked'],
        [6, 'el histórico ya está, salvo 35 lecturas de la cámara 2'],
      ),
    ),
    affected(6, 'salvo 35 lecturas de la cámara 2', 35, 'records'),
    deadline(6, 'un certificado de la incidencia antes del mediodía de mañana', '2026-07-07', 'support'),
  ],
});

const odete = customer('Odete Saraiva', 'America/Sao_Paulo');
const caua = agent('Cauã Mendonça', 'America/Sao_Paulo');

export const matriculasTravadas = conversation({
  id: 'matriculas-travadas',
  language: 'pt',
  subject: 'Rematrícula travada no portal',
  messages: [
    odete.writes(
      '2026-11-18 10:08',
      `Oi, bom dia! Aqui é a Odete, da secretaria do Colégio Horizonte Azul.

O portal não deixa as famílias concluírem a rematrícula: na hora de assinar o contrato a tela volta pro começo. Já são 73 responsáveis parados e hoje cedo chegaram mais uns. Aparece bem rapidinho uma faixa vermelha: "Assinatura expirada. Tente novamente (RM-58)".

Eu fiz o seguinte:
1) limpei o histórico do navegador, não adiantou
2) pedi pra uma mãe usar o celular dela (Moto G84, Android 14) e aí assinou de primeira
3) mandei o contrato de novo pelo sistema, volta pro começo igual
4) o rapaz da informática liberou o site no antivírus, não mudou nada

Aqui na secretaria é Windows 10 com Chrome 142 e o sistema é o EducaMais 8.7.1. Nossa escola é a unidade EM-1109.

O prazo da rematrícula com desconto termina na sexta e a diretora quer uma posição até amanhã às 14h, porque tem mãe reclamando no Instagram da escola.

Obrigada!
Odete`,
    ),
    caua.replies(
      '2026-11-18 10:50',
      `Bom dia, Odete! Vi aqui que o relógio da assinatura está adiantado no acesso por computador. Você consegue marcar a opção "Assinar por código no e-mail" em Contratos > Preferências e testar com uma família?`,
    ),
    odete.writes(
      '2026-11-18 11:35',
      `Marquei a opção e testei com três famílias: duas conseguiram, pra terceira o código nunca chegou. Liguei pra ela e o e-mail tava certo.`,
    ),
    caua.notes(
      '2026-11-18 12:10',
      `Relógio do nó 3 adiantado 7 min. Ressincronizei às 12:05. Outros 16 colégios abriram chamado hoje, fila crescendo.`,
    ),
    caua.replies(
      '2026-11-18 12:14',
      `Odete, acertei o relógio do nosso lado. Pode pedir pra alguém assinar do jeito normal? E até o fim do dia eu te mando um texto pra vocês enviarem às famílias.`,
    ),
    odete.writes(
      '2026-11-18 14:22',
      `Assinaram 68 agora à tarde do jeito normal! Faltam 5, mas acho que é gente que ainda não tentou. Conseguem deixar o desconto aberto até segunda?`,
    ),
  ],
  gold: [
    observed(1, 'O portal não deixa as famílias concluírem a rematrícula'),
    optional(observed(1, 'na hora de assinar o contrato a tela volta pro começo')),
    affected(1, '73 responsáveis parados', 73, ['customers', 'users'], undefined),
    error(1, 'text', 'Assinatura expirada. Tente novamente (RM-58)'),
    error(1, 'code', 'RM-58'),
    attempt(1, 'limpei o histórico do navegador', 'limpei', 'customer', 'failed'),
    attempt(
      1,
      'pedi pra uma mãe usar o celular dela (Moto G84, Android 14)',
      'celular',
      'customer',
      'worked',
    ),
    optional(environment(1, 'device', 'Moto G84')),
    optional(environment(1, 'system', 'Android 14')),
    attempt(1, 'mandei o contrato de novo pelo sistema', 'contrato', 'customer', 'failed'),
    attempt(1, 'o rapaz da informática liberou o site no antivírus', 'liberou', 'customer', 'failed'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'browser', 'Chrome 142'),
    environment(1, 'app', 'EducaMais 8.7.1'),
    environment(1, ['workspace', 'account'], 'unidade EM-1109', 'EM-1109'),
    deadline(1, 'O prazo da rematrícula com desconto termina na sexta', '2026-11-20', 'either'),
    deadline(1, 'a diretora quer uma posição até amanhã às 14h', '2026-11-19', 'support'),
    cue(1, 'public', 'tem mãe reclamando no Instagram da escola'),
    optional(cue(1, 'executive', 'a diretora quer uma posição')),
    attempt(2, 'marcar a opção "Assinar por código no e-mail"', 'opção', 'customer', 'partly', [
      3,
      'Marquei a opção e testei com três famílias: duas conseguiram, pra terceira o código nunca chegou',
    ]),
    optional(affected(3, 'pra terceira o código nunca chegou', 1, ['customers', 'users'])),
    optional(attempt(3, 'Liguei pra ela', 'liguei', 'customer', ['failed', 'unknown'])),
    attempt(
      4,
      'Ressincronizei às 12:05',
      'ressincronizei',
      'support',
      ['worked', 'partly'],
      [6, 'Assinaram 68 agora à tarde do jeito normal'],
    ),
    affected(4, 'Outros 16 colégios abriram chamado hoje, fila crescendo', 16, ['customers', 'sites'], true),
    optional(
      attempt(
        5,
        'acertei o relógio do nosso lado',
        'relógio',
        'support',
        ['worked', 'partly'],
        [6, 'Assinaram 68 agora à tarde do jeito normal'],
      ),
    ),
    optional(
      attempt(
        5,
        'pedir pra alguém assinar do jeito normal',
        'assinar',
        'customer',
        ['worked', 'partly'],
        [6, 'Assinaram 68 agora à tarde do jeito normal'],
      ),
    ),
    deadline(5, 'até o fim do dia eu te mando um texto', '2026-11-18', 'support'),
    optional(affected(6, 'Faltam 5', 5, ['customers', 'users'])),
    deadline(6, 'deixar o desconto aberto até segunda', '2026-11-23', 'support'),
  ],
});
