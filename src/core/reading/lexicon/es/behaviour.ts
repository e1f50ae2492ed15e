import type { Phrases } from '../lexicon.ts';
import { wordsOf } from '../words-of.ts';

const acts = wordsOf(`
  hago hacemos hace pulso pulsamos pulsa abro abrimos abre selecciono seleccionamos selecciona elijo elegimos elige
  introduzco introducimos introduce escribo escribimos entro entramos entra voy vamos va inicio iniciamos inicia guardo
  guardamos guarda borro borramos borra elimino eliminamos creo creamos crea descargo descargamos subo subimos importo
  importamos exporto exportamos imprimo imprimimos imprime busco buscamos filtro filtramos ordeno envío enviamos envía
  cambio cambiamos modifico modificamos añado añadimos agrego agregamos copio copiamos instalo instalamos intento
  intentamos intenta cierro cerramos accedo accedemos accede confirmo confirmamos escaneo quiero queremos
`).join('|');
const orders = wordsOf(`
  hacer pulsar abrir seleccionar elegir introducir escribir entrar ir iniciar guardar borrar eliminar crear descargar subir
  importar exportar imprimir buscar filtrar ordenar enviar cambiar modificar añadir agregar copiar instalar cerrar acceder
  confirmar esperar pulse pulsa abra abre seleccione selecciona elija elige introduzca entre vaya inicie guarde borre
  elimine cree descargue suba importe exporte imprima filtre envíe añada agregue cierre acceda
`).join('|');
const did = wordsOf(`
  pulsé pulsamos abrí abrimos seleccioné elegí introduje entré entramos fui inicié guardé borré eliminé creé descargué subí
  importé exporté imprimí busqué filtré envié cambié modifiqué añadí agregué copié instalé cerré accedí intenté
`).join('|');

export const behaviour: Phrases = {
  'steps:i-act': [
    `cuando|si|tras|después de|que? yo|nosotros|se|le|lo? ${acts}`,
    'cada vez que _',
    `al ${orders}`,
  ],
  'steps:no-act': ['si tiene|tienen|necesita|necesitan|quiere|puede|pueden'],
  'steps:acting': ['después|antes de _', 'tras la|el|una|un? _', 'al intentar'],
  'steps:trying': ['intent[o,ar,amos,a,é,ando,aba] _'],
  'steps:did': [`he|hemos … *ado`, `he|hemos … *ido`, did],
  'steps:does': [`yo|nosotros ${acts}`],
  'steps:order': [orders, `luego|después|entonces|primero ${orders}`],
  'steps:shows': [
    'aquí está|están|tiene',
    'siguiente|siguientes',
    'por ejemplo',
    'ejemplo',
    'a continuación',
    'adjunto|adjunta',
  ],
  'steps:material': [
    'código|comando|comandos|script|consulta|petición|configuración|archivo|fichero|ejemplo|url|escenario',
  ],
  'steps:output': ['registro|registros|log|logs|error|mensaje|respuesta|resultado|captura|traza'],
  'steps:sequence': ['luego', 'después', 'primero', 'entonces', 'finalmente', 'a continuación', 'por último'],
  'steps:reproduce': ['reproducir|reproduce|reproducible', 'pasos para'],

  'expected:should': ['debería|deberían|debiera', 'tendría|tendrían que', 'se supone que'],
  'expected:no-should': ['qué|cuándo|cómo debería|deberíamos', 'deberíamos|debería yo'],
  'expected:of-us': [
    'esper[o,amos] … respuesta|reembolso|confirmación|llamada|solución|noticias',
    'quier[o,emos] saber|hablar|cancelar|que',
    'por favor … respondan|contesten|confirmen|revisen|llamen|avisen|indiquen|ayuden',
    'pueden|podrían|puede|podría … revisar|confirmar|ayudar|decir|responder|llamar',
  ],
  'expected:expect': [
    'esperaba|esperábamos|esperado|esperada',
    'lo esperado|normal|correcto es|sería',
    'espero|esperamos que|ver|obtener',
    'comportamiento|resultado esperado|deseado|correcto',
  ],
  'expected:would-be': [
    'sería|estaría … bueno|bien|mejor|útil|ideal|genial|conveniente|práctico|deseable',
    'lo ideal',
    'idealmente',
  ],
  'expected:wish': [
    'gustaría … que|poder|tener',
    'quisiera|quisiéramos que|poder|tener',
    'desearía|desearíamos',
  ],
  'expected:need': [
    'tiene|tienen que … poder|ser|estar',
    'debe|deben … poder|ser|estar|mostrar',
    'necesitamos que|poder',
  ],
  'expected:instead': ['en lugar|vez de', 'sino'],
  'expected:before': [
    'antes',
    'anteriormente',
    'normalmente',
    'hasta ahora|ayer',
    'solía|solían',
    'como antes|siempre',
  ],
  'expected:documented': ['según … documentación|manual|ayuda|contrato', 'como se indica|describe|documenta'],

  'observed:failure': [
    'falla|fallan|falló|fallo|fallado',
    'bloquea|bloquean|bloqueado|bloqueada|congela|congelado|colgado|cuelga',
    'cierra sola|solo',
    'vacío|vacía|vacíos|vacías',
    'en blanco',
    'falta|faltan|faltaba',
    'desaparece|desaparecen|desaparecido|desapareció',
    'perdido|perdida|perdidos|pierde|perdimos',
    'lento|lenta',
    'roto|rota',
    'imposible',
    'nada',
    'duplicado|duplicados|duplicada|duplicadas',
    'interrumpe|interrumpido|detiene|parado|parados',
    'caído|caída',
    'cortado|cortada',
  ],
  'observed:error': [
    'error|errores',
    'mensaje',
    'denegado|rechazado|rechaza',
    'inválido|inválida',
    'excepción',
    'advertencia',
  ],
  'observed:negation': ['no', 'nunca|ningún|ninguna|ninguno', 'sin', 'ni', 'tampoco'],
  'observed:wrong': [
    'mal|incorrecto|incorrecta|erróneo|errónea|equivocado',
    'problema|problemas',
    'raro|extraño',
  ],
  'observed:outcome': [
    'muestra|muestran|mostró',
    'aparece|aparecen|apareció',
    'sale|salen|salió',
    'recibo|recibimos|recibe|obtengo|obtenemos|obtiene',
    'devuelve|da|dan',
    'queda|quedan|quedó',
    'pasa|ocurre|sucede',
    'funciona|funcionan|funcionaba',
    'vende|cobra|cobró|imprime',
    'está|están|es|son',
  ],
  'observed:contrast': [
    'pero',
    'sin embargo',
    'aunque',
    'desgraciadamente|lamentablemente',
    'no obstante',
    'mientras que',
  ],
  'observed:seems': ['parece|parecen', 'aparentemente', 'he|hemos notado|visto|observado'],
  'observed:persists': [
    'sigue|siguen',
    'todavía|aún',
    'otra vez',
    'de nuevo',
    'desde',
    'siempre',
    'de repente',
    'a veces',
    'cada vez',
    'ya no',
  ],
};
