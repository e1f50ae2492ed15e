import { describe, expect, test } from 'vitest';
import { attemptsIn, customer, reply } from './facts-of.ts';

/** The result that one message tells of, or an answer to a proposal (behind `||`); "none" where nothing was tried. */
function resultIn(locale: string, said: string): string {
  const [first = '', answer] = said.split(' || ');
  const lines = answer === undefined ? [customer(first)] : [reply(first), customer(answer)];
  const results = attemptsIn(locale, ...lines).map((attempt) => attempt.split(':')[0] ?? '');
  return [...new Set(results)].join() || 'none';
}

describe('what was tried, and how it ended', () => {
  test.each([
    ['Habe den Toner gegen einen anderen getauscht, er druckt trotzdem nur Streifen.', 'failed'],
    ['Ein Neustart der Telefonanlage brachte keine Abhilfe.', 'failed'],
    ['Seit ich den Proxy ausgeschaltet habe, öffnet sich das Formular wieder.', 'worked'],
    ['Weder ein neues Netzteil noch ein anderer Anschluss haben geholfen.', 'failed'],
    ['Nach dem Neustart lief es einen Tag, dann hing es wieder.', 'partly'],
    ['Habe die App geloescht und neu installiert, hat nix gebracht.', 'failed'],
    ['Wenn ich die Firewall ausschalte, gehts.', 'worked'],
    ['Könnten Sie einmal die Batterie herausnehmen? || Gemacht, bleibt trotzdem dunkel.', 'failed'],
    ['Seit dem Update stürzt die Kasse beim Öffnen ab.', 'none'],
    ['Nach dem Update geht nichts mehr.', 'none'],
    ['Wenn ich den Plan exportiere, erscheint eine leere Seite.', 'none'],
    ['Am Montag haben wir die Lohnzettel gedruckt und verschickt.', 'none'],
  ])('German: %s', (said, result) => {
    expect(resultIn('de', said)).toBe(result);
  });

  test.each([
    ['Le cambié el cable y la pantalla sigue negra.', 'failed'],
    ['Ya reinstale la app y se cierra igual.', 'failed'],
    ['Desde la actualización la app se cierra al abrirla.', 'none'],
    ['Abrí el informe y falta la última columna.', 'none'],
    ['¿Podría indicarnos la versión? || Versión 4.2, no funciona.', 'none'],
  ])('Spanish: %s', (said, result) => {
    expect(resultIn('es', said)).toBe(result);
  });

  test.each([
    ['Troquei o cabo e a tela continua preta.', 'failed'],
    ['Nem o carregador novo nem a outra tomada ajudaram.', 'failed'],
    ['Desde que desativei o proxy o formulário abre.', 'worked'],
    ['Depois de reiniciar aguentou duas horas e travou de novo.', 'partly'],
    ['No fim removi o filtro e apareceram todas as faturas.', 'worked'],
    ['Nosso técnico desligou o antivírus, sem mudança.', 'failed'],
    ['Experimente mudar o idioma nas configurações. || Infelizmente não mudou nada.', 'failed'],
    ['Depois da atualização nada funciona.', 'none'],
    ['Abri o relatório e falta a última coluna.', 'none'],
  ])('Portuguese: %s', (said, result) => {
    expect(resultIn('pt', said)).toBe(result);
  });
});

test('what was done stands without the comma before it, and undivided where a colon says more of it', () => {
  const answered = attemptsIn(
    'es',
    reply('Por favor, en Ajustes baje el nivel de detalle.'),
    customer('He bajado el nivel y sigue igual.'),
  );
  expect(answered).toEqual(['failed: en Ajustes baje el nivel de detalle']);
  const told = attemptsIn(
    'pt',
    customer('Testei com três famílias: duas conseguiram, na terceira não funcionou.'),
  );
  expect(told).toEqual(['failed: Testei com três famílias: duas conseguiram']);
});
