import type { AffectedTag } from '../affected-tag.ts';

export const affected: Record<AffectedTag, readonly string[]> = {
  'noun:users': [
    'usuario|usuarios|usuarias|pareja|parejas|vecinos|vecinas|huésped|persona|personas|gente|compañero|compañeros|compañeras|empleado|empleados|empleadas|trabajadores|trabajador|alumno|alumnos|estudiantes|profesores|pacientes|miembros|participantes|conductores|técnicos|agentes|equipo|equipos|departamento|candidatos|huéspedes|socios|médicos|vendedores',
    'padres|madres|niños|niñas|familias|hombres|mujeres|inquilinos|viajeros|pasajeros|visitantes|jugadores|operarios|operadores|camareros|cocineros|enfermeras|enfermeros|abogados|notarios|conserjes|choferes|repartidores|cajeros|cajeras|voluntarios|vecindario|invitados|oyentes|espectadores|asegurados|jubilados|maestros|docentes',
  ],
  'noun:customers': [
    'cliente|clientes|clientas|empresa|empresas|cuenta|cuentas|comercios|compradores|escuelas|colegios|hogares|suscriptores|proveedores|organizaciones',
    'comercio|bares|colegio|hospitales|ayuntamientos|aseguradoras|transportistas|fabricantes|editoriales|fincas|comunidades|asociaciones|clubes',
  ],
  'noun:sites': [
    'taller|talleres|panadería|panaderías|farmacia|farmacias|gimnasio|gimnasios|aula|aulas|tienda|tiendas|sucursal|sucursales|oficina|oficinas|sede|sedes|almacén|almacenes|planta|plantas|sala|salas|hotel|hoteles|restaurantes|países|centros|clínicas|locales|habitaciones',
    'pisos|quirófanos|consultas|andenes|muelles|cocinas|apartamentos|casas|edificios|estaciones|depósitos|bodegas|plataformas|obras|cines|teatros|bibliotecas|aeropuertos',
  ],
  'noun:records': [
    'serie|series|capítulo|capítulos|boleta|boletas|pedido|pedidos|factura|facturas|registro|registros|línea|líneas|fila|filas|pago|pagos|transacción|transacciones|archivo|archivos|documento|documentos|producto|productos|artículo|artículos|correo|correos|mensaje|mensajes|ticket|tickets|paquete|paquetes|envío|envíos|reserva|reservas|reservación|reservaciones|etiquetas|citas|contactos|direcciones|solicitudes|expedientes|nóminas|informes|entregas|contratos|cobros|entradas|boletos|asientos',
    'lecturas|lectura|albaranes|albarán|palés|pallets|lotes|bonos|cheques|transferencias|recibos|reembolsos|devoluciones|fotos|imágenes|vídeos|páginas|notas|exámenes|análisis|muestras|resultados|recordatorios|llamadas|comentarios|anuncios|botellas|comidas|clases|viajes|rutas|certificados|declaraciones|multas|licencias|permisos|matrículas|salarios|libros|títulos|suscripciones|recetas|turnos|partes|incidencias|billetes|guías|remisiones',
  ],
  'noun:other': [
    'auto|autos|coche|coches|camiones|puesto|puestos|dispositivo|dispositivos|ordenador|ordenadores|computadora|computadoras|impresora|impresoras|escáner|escáneres|máquina|máquinas|servidor|servidores|caja|cajas|teléfonos|móviles|tabletas|terminales|vehículos|contadores|sensores|cámaras|proyectos',
    'camión|buses|trenes|puertas|cerraduras|lámparas|bombas|pantallas|lectores|ascensores|básculas|sondas|robots|routers|instancias|dominios|campañas|hornos|neveras|torniquetes',
  ],
  'noun:bad': [
    'duplicado|duplicados|duplicadas|queja|quejas|reclamaciones|errores|fallos|caídas|rechazos|dobles',
  ],
  'affected:all': [
    'todos|todas los|las|nuestros|nuestras|mis',
    'cada|varios|varias|muchos|muchas|algunos|algunas|cientos-de|decenas-de|la-mayoría-de de|nuestros|nuestras|los|las?',
  ],
  'affected:both': ['ambos|ambas|las-dos|los-dos nuestras|nuestros?'],
  'affected:everyone': [
    'nadie|todo-el-mundo',
    'ninguno|ninguna de',
    'todo el equipo|personal|departamento',
    'toda la empresa|oficina|plantilla',
  ],
  'affected:suffers': [
    'afecta|afectan|afectó|afectado|afectada|afectados|afectadas',
    'salen|sale|llegan|llega tarde',
    'no … puedo|podemos|pude|pudieron|pudimos',
    'con lo mismo',
    'así',
    'parado|parada|parados|paradas|esperando|en-espera|en-la-calle',
    'sin acceso|señal|conexión|respuesta|recibo|factura|sistema|servicio',
    'dejó|dejaron|dejado de _',
    'rechazado|rechazada|rechazados|rechazadas|equivocado|equivocados|perdido|perdidos|perdidas|desaparecido|desaparecidos|atrasado|atrasados|retrasadas',
    'nadie|ninguno|ninguna … puede|recibe|ve|entra|consigue|tiene',
    'recibieron|recibido|cobrado|cobraron|facturado dos|doble|por-duplicado',
    'afectado|afectados|afectadas|afectada|afecta|afectan|perjudicados',
    'no se? nos? les? le? puede|pueden|podemos|funciona|funcionan|llega|llegan|aparece|aparecen|reciben|recibe|recibido|sale|salen|entra|entran|carga|cargan|han',
    'parado|parados|paradas|parada|bloqueado|bloqueados|bloqueada|bloqueadas|falta|faltan|perdido|perdidos|perdidas|desaparecido|erróneo|erróneos|erróneas|incorrecto|incorrectos|incorrectas|vacío|vacíos|vacías|duplicado|duplicados|duplicadas|duplicada|rechazado|rechazados|rechazadas|fallado|fallan|falla|fallidos|retrasados|inaccesible|caído|cancelados|ocupadas|negativa|negativo',
    'el|la|los|las mismo|misma|mismos problema|error|cosa|mensaje|fallo',
    'sin acceso|respuesta|servicio|poder',
    'a mano',
    'dos|tres veces',
    'error|errores|fallo|caída',
    'esperando|tirados',
  ],
  'affected:reports': [
    'reportan|reporta|reportado|avisan|avisado|llaman|llamado|quejan|queja|quejado|escrito|escriben|reclaman|informan',
  ],
  'affected:grows': [
    'cada día|hora|vez|semana … más',
    'se suman|añaden más|otros|otras?',
    'van en? aumento|subiendo|creciendo',
    'sigue|siguen subiendo|aumentando|creciendo|llegando',
    'en aumento',
    'cada vez|hora|día más',
    'aumenta|aumentan|aumentando|crece|crecen|creciendo|sube|subiendo|empeora|empeorando',
    'van a más',
  ],
  'affected:rest': ['quedan|queda|faltan', 'los|las otros|otras|demás'],
  'affected:more': ['otros|otras|en-total|ahora|ya-son|van|unos|unas'],
  'affected:steady': ['no aumenta|aumentan|crece|crecen', 'estable'],
  'affected:not': ['como máximo|mínimo', 'hasta', 'límite|cuota|máximo de|es', 'menos de'],
};
