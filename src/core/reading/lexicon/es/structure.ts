import type { Structure } from '../lexicon.ts';
import { phrasesOf, wordsOf } from '../words-of.ts';

export const stopWords = wordsOf(`
    el los las una un y es en del al con para pero por se lo su no nos hemos cuando desde muy esto este
    esta está están hay tenemos nuestro nuestra mi sus sin más ya sigue hace también puedo podemos
    después he ha la otro otra otros otras dónde donde cómo como qué que de ser sería poder pueden puede
    quiero todo todos vamos nadie algo alguien son fue
  `);

/** January first; each as it is written and as it is shortened. */
export const months = wordsOf(`
    enero febrero marzo abril mayo junio
    julio agosto septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic
  `);

export const structure: Structure = {
  headings: {
    observed: phrasesOf(`
    resultado actual, resultado obtenido, resultado real, comportamiento actual,
    comportamiento observado, qué ocurre, qué pasa, qué sucede, lo que ocurre, observado, problema,
    descripción del problema
  `),
    expected: phrasesOf(`
    esperado, resultado esperado, resultados esperados, comportamiento esperado, qué debería pasar,
    lo que debería ocurrir, lo que debería pasar, qué esperaba, comportamiento deseado,
    qué debería ocurrir
  `),
    steps: phrasesOf(`
    pasos, pasos para reproducir, pasos para reproducirlo, pasos a seguir, cómo reproducir,
    reproducción, cómo reproducirlo, pasos de reproducción, para reproducir,
    pasos para reproducir el problema
  `),
    environment: phrasesOf(`
    entorno, sistema, sistema operativo, versión, navegador, dispositivo, configuración, ambiente
  `),
    tried: [
      'ya probado',
      'qué hemos probado',
      'lo que hemos probado',
      'lo que he probado',
      'intentos',
      'solución temporal',
    ],
    errors: ['mensaje de error', 'mensajes de error', 'error', 'errores', 'registro', 'registros'],
    other: phrasesOf(`
    nota, notas, información adicional, adjuntos, frecuencia, impacto, contexto, asunto, causa
  `),
  },
  headingParts: {
    steps: phrasesOf('para reproducir'),
    expected: phrasesOf('comportamiento esperado, resultado esperado'),
    observed: phrasesOf('comportamiento actual, comportamiento observado'),
  },
  headingLeads: wordsOf('describa indique por favor los las el la sus'),
  greetings: phrasesOf(`
    hola, buenos días, buenas tardes, buenas noches, buenas, estimado, estimada, estimados, estimadas
  `),
  closings: phrasesOf(`
    saludos, un saludo, saludos cordiales, cordiales saludos, atentamente, gracias, muchas gracias,
    gracias de antemano, muchas gracias de antemano, quedo a la espera, quedamos a la espera,
    cordialmente
  `),
  mailer: ['enviado desde mi ', 'enviado desde ', 'obtener outlook para '],
  replyIntros: [
    ['el ', 'escribió:'],
    ['el ', 'escribió :'],
  ],
  mailFrom: ['de:'],
  mailAbout: ['enviado:', 'enviado el:', 'fecha:', 'asunto:', 'para:'],
  passesOn: ['les reenvío', 'le reenvío', 'os reenvío', 'reenvío el', 'mensaje de abajo', 'correo de abajo'],
  forwards: ['mensaje reenviado', 'correo reenviado'],
  originals: ['mensaje original'],
  disclaimers: [
    'este mensaje es confidencial',
    'destinatario previsto',
    'antes de imprimir',
    'si usted no es el destinatario',
  ],
  automatic: [
    'respuesta automática',
    'fuera de la oficina',
    'estoy fuera de la oficina',
    'hemos recibido su solicitud',
    'este es un mensaje automático',
  ],
  abbreviations: phrasesOf(`
    p. ej, p.ej, ej, etc, sr, sra, srta, dr, dra, ud, uds, núm, aprox, pág, ee.uu
  `),
  vague: wordsOf(`
    ayuda problema problemas pregunta preguntas duda consulta urgente error solicitud ticket re rv conversación hola reclamación importante nuevo mensaje contacto llamada soporte funciona
  `),
  stepWords: ['paso'],
};
