/** What is called the same in every language, as parts of patterns: additions to names, families, editions, places of clouds. */
const oneOf = (list: string): string => `(?:${list.trim().split(/,\s*/).join('|')})`;

/** Behind the name of a device: "Q9 plus". */
export const additions = oneOf(
  '[Pp]lus, [Pp]ro, [Mm]ax, [Mm]ini, [Ll]ite, [Uu]ltra, [Aa]ir, [Cc]lassic, [Dd]uo, [Nn]eo, [Ss]eries, [Mm]ark, [Gg]en',
);

/** Behind a maker or a family. */
export const families = oneOf(`
  [Pp]ro, [Aa]ir, [Mm]ax, [Mm]ini, [Pp]lus, [Uu]ltra, SE, [Ff]old, [Ff]lip, Note, Tab, Watch, Series, Go, Laptop, Book,
  Active\\d?, [Xx][Cc]over, [Gg] (?:[Pp]ower|[Pp]lay|[Ss]tylus), LaserJet, EliteBook, Latitude, XPS, Carbon, Paperwhite,
  X[SR]?, TV, M[1-9](?: (?:Pro|Max|Ultra))?, Mark I+V?
`);

/** Families whose names mean nothing else, also in small letters. */
export const plainFamilies = oneOf(
  'iphone, ipad, ipod, macbook, imac, chromebook, fairphone, thinkpad, steam deck, nintendo switch',
);

/** Makers whose names are also words. */
export const alsoWords = oneOf(
  'core, sharp, neat, honor, brother, elo, poly, pax, surface, galaxy, pixel, axis, seat, ring, nest, quest',
);

/** With a capital beside a device, and no part of its name. */
export const programs = oneOf('Android, Windows, Win, Linux, Chrome, Firefox, Safari, Edge');

/** With a figure behind, and no device. */
export const standards = oneOf(`
  Wi-?Fi, USB-?C?\\d?, HDMI, PoE, LTE, 5G, 4G, GPS, VLAN\\d*, COM\\d+, Bluetooth, PDF, HTTPS?, TLS, SSL, SIM, QR, NFC,
  RFID, API, SDK, SQL, [45]\\d\\d, (?:19|20)\\d\\d, E-?\\d+, F\\d+
`);

/** Before a figure that is no version. */
export const protocols = oneOf(`
  ip, host, mozilla, tls, ssl, https?, html, smtp, pdf, usb, bluetooth, modbus, mqtt, oauth, saml, fhir, hdmi, iso, din, rfc, lte,
  ram
`);

/** What developers build with, and call by a whole number, too. */
export const builders = oneOf(`
  Node(?:\\.?js| v?(?=\\d\\d)), Java, JDK, JRE, OpenJDK, PHP, Python, Ruby, Rails, \\.NET(?: Core| Framework)?,
  Postgres(?:QL)?, MySQL, MariaDB, MongoDB, Django, Laravel, Symfony, Angular, React, Vue, Next\\.?js, Spring Boot, Kotlin,
  Unity, Expo, Flutter, Gradle, Tomcat, Elasticsearch, Redis, Oracle, SQL Server, HANA, tzdata
`);
/** A part of each of their names. */
export const partsOfBuilders = oneOf(`
  node, java, jdk, jre, php, python, ruby, rails, \\.net, postgres, sql, mariadb, mongo, django, laravel, symfony, angular,
  react, vue, next\\.?js, expo, flutter, spring, kotlin, unity, gradle, tomcat, elastic, redis, oracle, hana, tzdata
`);
export const forDevelopers = oneOf(`
  sdk, api, library, node, node\\.js, nodejs, python, php, ruby, java, go, golang, \\.net, dotnet, npm, kotlin, swift, rust,
  react, vue, angular, django, laravel, rails, spring, curl, openssl, postgres, postgresql, mysql, jdk, jre, libs?, gem, crate,
  bom, provider, rn, expo, flutter, electron, terraform
`);

/** How far a release has come: "2.0 beta 3", "Firefox ESR". */
export const stages = oneOf('beta, alpha, rc, LTS');
export const channels = oneOf('esr, beta, dev, canary, nightly, mobile, browser, os');

/** "Windows 11 Pro 23H2", "Win 10 IoT Enterprise LTSC", "Windows Server 2019 R2". */
export const editions = oneOf(`
  Pro, Home, Enterprise, Education, Professional, LTSC, LTSB, LTS, IoT, Datacenter, Standard, R2, SP\\d, \\d\\dH\\d,
  (?:OS )?[Bb]uild \\d[\\d.]+, [Vv]ersion \\d\\dH\\d, 64[- ]?bit, 32[- ]?bit
`);
/** Names that systems give their releases. */
export const releases = oneOf(`
  XP, Vista, Home, Pro, Enterprise, Sonoma, Ventura, Monterey, Sequoia, Tahoe, Big Sur, Catalina, Mojave, Jammy, Noble,
  Focal
`);
/** Those that are met without the system's name. */
export const bareReleases = oneOf(
  'alpine, sonoma, ventura, monterey, sequoia, tahoe, catalina, mojave, big sur',
);
/** Names of browsers and systems that are words, too. */
export const wordsToo = oneOf('edge, opera, brave, safari, windows, ie, mac, [Ww]in, WIN');

/** Of the regions of large clouds: eu-north-1. */
export const parts = oneOf(
  'us, eu, ap, ca, sa, me, af, il, cn, europe, asia, australia, northamerica, southamerica',
);
export const sides = oneOf('north, south, east, west, central, northeast, southeast, northwest, southwest');
const sideNames = '(?:US|UK|EU|CA|AU|AP) (?:North|South|East|West|Central)(?: \\d)?';
/** Where clouds and vendors have their machines. */
export const places = oneOf(`
  ${sideNames}, EU, US, USA, UK, APAC, EMEA, LATAM, [A-Z][A-Z]\\d?(?:-[A-Za-z0-9]+)+, Frankfurt, Dublin, Ireland, London,
  Paris, Virginia, Oregon, Sydney, Singapore, Tokyo, Mumbai, São Paulo, Stockholm, Zürich, Zurich, Montreal
`);
export const placesBefore = oneOf(
  `${sideNames}, EU, US, UK, APAC, EMEA, LATAM, European, Frankfurt, Dublin, Sydney, Singapore, Tokyo`,
);
