import type { CueTag } from '../cue-tag.ts';

const agreement = 'contrato|suscripción|cuenta|licencia|plan|servicio';

/** What a customer says who may leave, go to a lawyer, the press or the top, or who wants money. */
export const business: Partial<Record<CueTag, readonly string[]>> = {
  'cue:leaving': [
    `cancelar|cancelamos|cancelaremos|cancelo|cancelaré|rescindir|rescindimos|rescindiremos|terminar el|la|nuestro|nuestra|mi ${agreement}`,
    `dar|damos|doy de baja … ${agreement}`,
    `darnos|darme|nos|me damos|doy? de baja`,
    'cambiamos|cambiar|cambiarnos|cambiaremos|cambiarme|pasamos|pasarnos|pasar|irnos|ir|migrar a|de otro|otra|la|proveedor proveedor|competencia|plataforma|solución|empresa|compañía',
    'cambiar|cambiamos|cambiaremos|cambio de proveedor|plataforma|banco|compañía|operador',
    'irnos|pasarnos|ir|marcharnos|vamos|voy|pasamos a|con la competencia',
    'otro proveedor',
    'buscar|buscando|busco otra|otro cosa|sistema|solución|proveedor|herramienta',
    'mirando|buscando|evaluando|valorando otras? alternativas|opciones',
    `no renovar|renovaremos|renovamos`,
    'perdernos como',
    'van|vais a perder … cliente|clientes',
  ],
  'unless:leaving': ['cancelar el plan de', 'otro proveedor de correo', 'cliente canceló|cancela'],
  'cue:legal': [
    'abogado|abogada',
    'nuestros|los abogados van|les|se|han',
    'acciones|acción|medidas legales|legal',
    'demanda|vía judicial',
    'demandar|demandaremos|denunciar|denunciaré|denunciaremos',
    'poner|presentar|interponer una denuncia|demanda|reclamación',
    'multa|multas|sanción',
    'oficina del consumidor',
    'agencia de protección',
    'agencia tributaria',
    'tribunales|juzgado',
    'daños y perjuicios',
  ],
  'cue:public': [
    'periodista|periodistas',
    'a la prensa',
    'en el|la|los periódico|periódicos|radio|tele|televisión|prensa|noticias',
    'redes sociales',
    'hacer|haremos|hacerlo público',
    'reseña|reseñas|mala|malas negativa|negativas|reseña|reseñas|valoración',
    'en twitter|linkedin|facebook|trustpilot|instagram|tiktok',
  ],
  'unless:public': ['publicación|página|cuenta … en facebook|instagram|linkedin|twitter'],
  'cue:executive': [
    'nuestro|nuestra|mi|la|su|el director|directora|gerente|dirección|ceo|consejo|jefe|jefa|alcalde|alcaldesa|presidente|presidenta general? … exige|pide|pregunta|quiere|hablará|furioso|furiosa|espera|llamará',
    'hablar|páseme|pásame|hablo con su|un|una|el|tu responsable|supervisor|gerente|director|jefe|encargado',
    'explicar|explicárselo|justificar|informar … a mi|la|nuestro|nuestra jefe|dirección|director|gerencia|consejo',
    'escalar|escalen|escale … dirección|gerencia|responsable|superior',
  ],
  'cue:contract': [
    'cancelar|rescindir|renovar|terminar|renovaremos|cancelamos el|nuestro contrato',
    'incumplimiento de|del contrato',
    'renovación del|de contrato|nuestro',
    'penalización|penalizaciones',
    'nivel de servicio',
  ],
  'cue:refund': [
    'reembolso|reembolsar|reembolsen|reembolsarnos|compensación|indemnización',
    'devolución|devolver|devuelvan|devolvemos|devolvamos|devuelve|devolváis … dinero|cuota|importe|pago|mensualidad',
    'recuperar mi|nuestro dinero',
  ],
  'unless:refund': ['botón|página|módulo … reembolso'],
};
