import type { DueTag } from '../due-tag.ts';

export const due: Record<DueTag, readonly string[]> = {
  'due:by': ['para|antes-del|hasta', 'a más tardar', 'no más tarde de', 'como máximo', 'vence el|en'],
  'due:before': ['antes de?'],
  'due:until': ['hasta'],
  'due:latest': ['a más tardar', 'como muy? tarde|máximo', 'fecha límite|tope', 'plazo|vencimiento'],
  'due:need': [
    'necesito|necesitamos|necesita|necesitan|preciso|precisamos',
    'debe|deben|debemos|debo|debería|tiene|tenemos|tengo|tienen que?',
    'espero|esperamos|exijo|exigimos|quiero|queremos|quisiera',
    'urgente|imprescindible|crítico|necesario',
    'pueden|puede|podrían|podría',
    'por favor',
    'no está|esté|queda|quede resuelto|resuelta|solucionado|listo|arreglado',
  ],
  'due:will': [
    'voy|vamos|va|van a',
    'le|te|les|os escribo|escribimos|llamo|llamamos|aviso|avisamos|informo|informamos|confirmo|confirmamos|contactan|contactamos|mando|mandamos|envío|enviamos|respondo|respondemos|cuento|digo',
    'escribiré|escribiremos|llamaré|llamaremos|avisaré|avisaremos|enviaré|enviaremos|tendrá|tendremos|tendrán|estará|estarán|será|serán|recibirá|recibirán|haré|haremos|revisaré|revisaremos|corregiremos|publicaremos|quedará|saldrá|llegará|podrá|mandaré|confirmaré|contactarán|responderé|responderemos|resolveremos|daré|daremos|probaré|probaremos',
    'previsto|prevista|programado|programada|prometido|planificado',
    'sale|llega|queda',
  ],
  'due:i-will': [
    'le|te|les|os envío|enviamos|mando|mandamos|confirmo|confirmamos|aviso|avisamos',
    'enviaré|enviaremos|mandaré|mandaremos|probaré|probaremos|confirmaré|confirmaremos|avisaré|avisaremos|revisaré|revisaremos',
    'voy|vamos a probar|enviar|mandar|revisar|comprobar|confirmar|avisar',
    'tengo|tenemos|debo|debemos que? notificar|informar|presentar|entregar|declarar',
  ],
  'due:event': [
    'empieza|empiezan|comienza|comienzan|termina|terminan|abre|abren|cierra|cierran|sale|salen|llega|llegan|pasa|pasan|vence|vencen|lanza|lanzamos|arranca|inicia',
    'auditoría|inventario|cierre|lanzamiento|feria|apertura|campaña|inspección|nómina|migración|entrega|presentación|reunión|rebajas',
    'es|son el',
  ],
  'due:please': [
    'por favor',
    'puede|puedes|podría|podrías|pueden|podrían',
    'envíe|envíenos|mándenos|envíame',
  ],
  'due:unless': ['si no', 'de lo contrario', 'en caso contrario'],
  'due:not': [
    'desde|ayer|anoche',
    'cada|siempre|normalmente',
    'todos|todas los|las días|semanas|meses',
    'era|eran|fue|fueron|estaba|estaban|había|funcionaba|empezó|comenzó|ocurrió|falló',
    'vacaciones|ausente|buen|feliz',
    'válido|válida|vigente',
  ],
};
