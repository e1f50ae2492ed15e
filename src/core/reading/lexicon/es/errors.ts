import type { ErrorTag } from '../error-tag.ts';

export const errors: Record<ErrorTag, readonly string[]> = {
  'error:says': [
    'mensaje|mensajes|error|errores|aviso|alerta|notificación|excepción|advertencia',
    'muestra|mostraba|aparece|apareció|indica',
  ],
  'error:gets': [
    'ventana|dice|sale|salió|recibo|recibimos|obtengo|obtenemos|veo|vemos|devuelve|responde|respuesta|falla',
  ],
  'error:tells': ['dice|muestra|indica|aparece|responde|devuelve', 'sale|aparece escrito?', 'pone'],
  'error:place': [
    'pantalla|ventana|mensaje|aviso|página|aplicación|app|programa|sistema|barra|terminal|caja|impresora|registro|esquina|línea',
  ],
  'error:other': [
    'yo|nosotros|ellos|cliente|clientes|jefe|jefa|compañero|compañeros|soporte|artículo|guía|correo|contrato|manual',
  ],
  'error:word': [
    'err',
    'error|errores|fallo|falló|fallado|fallida|fallido|inválido|inválida|incorrecto|incorrecta|denegado|denegada|rechazado|rechazada|prohibido|caducado|caducada|expirado|expirada|superado|excedido|interrumpido|desconocido|desconocida|inesperado|falta|faltan|bloqueado|bloqueada|dañado|perdido|perdida|advertencia|advertencias|indisponible|problema|excepción|duplicado|imposible',
    'no se? ha? pudo|puede|pueden|podido|encontró|encontrado|encuentra|permitido|permite|disponible|válido|válida|autorizado|existe|responde|tiene',
    'demasiados|demasiadas|demasiado',
    'tiempo de espera',
    'ya existe',
  ],
  'error:asks': ['inténtelo|contacte|espere|verifique|llame'],
  'error:code': ['error|código|estado', 'código de error|estado'],
  'error:id': [
    'id|identificador|número de la? solicitud|petición|seguimiento|transacción|correlación',
    'request id',
    'x-request-id|trace-id',
  ],
  'error:control': [
    'botón|pestaña|menú|opción|casilla|campo|columna|página|enlace|ajuste|sección|rol|estado|vista|filtro|plantilla|lista',
    'clic|pulsar|pulse|elegir|elija|seleccionar|seleccione|abrir|abra|marcar|desmarcar|renombrado',
  ],
};
