import type { EnvironmentWord } from '../environment-word.ts';

export const environmentWords: Partial<Record<EnvironmentWord, string>> = {
  'environment:and': 'and',
  'environment:in': 'for, on, in, of, at, to',
  'environment:on': 'on',
  'environment:from': 'from',
  'environment:to': 'to',
  'environment:a': 'an?, the',
  'environment:is': 'is, are, was, were',
  'environment:has': 'is, are, have, has, use',
  'environment:all': 'all, both, either',
  'environment:still': 'still, now, currently, already',
  'environment:number': 'id, no, code, nr',
  'environment:generation': '[Gg]en(?:eration)?\\b\\.?',
  'environment:article': 'an?, the, your, our, two',
  'environment:my': "my, his, her, our, \\w+'s",
  'environment:mine': 'an?, the, my, our, his, her, their, your, two, three, four, both, all',
  'environment:old': 'old, new, brand new, couple of',
  'environment:using': 'running, using',
  'environment:reads': 'says, shows, reads',
  'environment:says': 'says, shows, reads, has',
  'environment:says-version': `it's, it is, version`,
  'environment:version': 'version, ver',
  'environment:release': 'release',
  'environment:build': 'build, revision, rev',
  'environment:patch': 'patch, update, hotfix',
  'environment:not-tenant':
    'admin, admins, portal, chart, settings, level, owner, owners, users, page, switcher, logo, name, level, list, store, server, servers, group',
  'environment:switched': 'on, off, enabled, switched on, switched off, turned on, turned off',
  'environment:since': '(?:[Ss]ince|[Aa]fter|[Oo]n|[Ww]ith|[Ff]rom) (?:the|your)',
  'environment:plan-small': 'free, trial, starter, pro, premium, enterprise, plus, lite, growth',
  'environment:pay': 'on the, on a, on your, for, pay for, using the, have the',
  'environment:hosted': 'hosted',
  'environment:update': 'update, release, version, patch, upgrade',
  'environment:firmware': 'fw, firmware',
  'environment:software': 'software, soft, sw',
  'environment:short-software': 'f/w, s/w, sw, soft',
  'environment:no-whole': 'soft, image',
  'environment:with': 'with, on, running',
  'environment:hardware': 'hub, app, units?, hardware, device, model',
  'environment:model': 'model',
  'environment:sort': 'type, model, version, make',
  'environment:no-model': `
    Firmware, Software, Version, Build, Serial, Error, Code, No, Number, Model, Type, App, And, Or, In, On,
    The, We, It, I, OK
  `,
  'environment:having': `
    (?:it|this|that|mine|ours)(?:'s| is| was), (?:they|these|those|ours)(?:'re| are), i have, i've got, we
    have, i own, i use, we use, i bought, i'm using, using, on, with, from, ones are
  `,
  'environment:behind-name': `
    and, or, with, running, but, which, that, on, in, here, at, from, since, when, if, for, is, was, has,
    it
  `,
  'environment:behind-figure': 'and, or, but, since, with, on, here, now',
  'environment:behind-browser': `
    and, or, on, but, too, as, browser, it, is, works?, same, also, no, with
  `,
  'environment:before-name': `
    The, Our, My, Your, His, Her, Their, Its, Two, Three, Four, Five, Six, Ten, All, Both, Every, Each,
    Some, These, Those, This, That, An?, One, No, Any, On, In, With, We, Using, Old, New, Only, When, If,
    Since, After, For, From, And, Also
  `,
  'environment:numbered': `
    Room, Store, Floor, Line, Lane, Gate, Building, Register, Till, Station, Bay, Desk, Table, Hall, Dock,
    Ward, Site, Plant, Level, Zone, Rack, Street, Road, Avenue, Error, Code, Fault, Alarm, Page, Section,
    Step, Phase, Class, Grade, Team, Group, Q[1-4], January, February, March, April, May, June, July,
    August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Oct, Nov, Dec,
    Mon, Tue, Wed, Thu, Fri, Sat, Sun, \\w+day, Order, Invoice, Ticket, Case, Slot, Port, Channel, Unit,
    Area, Block, Wing, Shop, Branch, Office, Wave, Batch, Shift, Day, Week
  `,
  'environment:id-word': 'id, no, number, name, key',
  'environment:other-id': `
    request, meeting, webinar, conference, correlation, trace, transaction, operation, event, delivery, session, log, incident,
    reference, error, batch, job, message, order, invoice, payment, ticket, case, document, file, record,
    row, item, product, process, thread, user, run, build, commit, license, key, the, an?, with, and,
    this, its, no
  `,
  'environment:tenant': 'tenant',
  'environment:organization': 'org, organi[sz]ation, client, tenant',
  'environment:company': '[Cc]ompany, [Oo]rg, [Aa]ccount',
  'environment:place-named': `
    [Ss]ite, [Ss]tore, [Ss]hop, [Tt]enant, [Cc]hannel ID, [Cc]hannel, [Ff]leet
  `,
  'environment:place-counted': '[Ss]ite, [Ss]tore, [Ss]hop, [Bb]ranch, [Cc]lub, [Ss]chool',
  'environment:serial': '[Ss]erial(?: (?:number|no|nr))?\\.?',
  'environment:numeral': `
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, zero, oh
  `,
  'environment:point': 'point',
  'environment:the-new': 'the, your, new, latest, last',
  'environment:updated':
    'upgrad\\w\\w\\w?, updat\\w\\w\\w?, downgrad\\w\\w\\w?, bump\\w\\w\\w?, moved, went, migrated, back, reverted, rolled',
  'environment:beside-program': 'with, and, w/',
  'environment:no-program': `
    version, firmware, software, release, build, room, store, floor, line, gate, page, step, section,
    table, order, invoice, ticket, case, error, code, since, about, around, only, over, under, at, in, of,
    to, from, by, until, before, after, is, are, was, the, all, our, my, for, jan\\w*, feb\\w*, mar, march,
    apr\\w*, may, june?, july?, aug\\w*, sep\\w*, oct\\w*, nov\\w*, dec\\w*, mon, tue, wed, thu, fri, sat,
    sun, \\w+day, users?, people, core, size, class, grade, level, phase, day, week, team, group, unit, no,
    nr, id
  `,
  'environment:place': `
    pushed, installed, installing, put, flashed, loaded, deployed, released, shipped, built, reinstalled, updated, upgraded,
    downgraded, reverted, running, yes, no, none, sources, section, sect, chapter, step, lines?, rows?, table, figure, fig, page, exhibit, appendix, annex, exercise, lesson, task, question, rooms?, slide, drawing, verse, plot, rated,
    paragraph, clause, article, item, note, part, about, around, only, over, under, than, approx, ca,
    circa, nearly, almost, invoice, order, total, sum, from, to, at, by, and, or, of, in, on, phone, fax,
    am, [a-z][a-z][a-z]+day, january, february, march, april, may, june, july, august, september, october,
    november, december
  `,
  'environment:add-on': '(?:add|plug)-?(?:in|on)',
  'environment:program': `
    app, apps, client, about, box, software, program, plugin, portal, corner, firmware, it
  `,
  'environment:program-name': 'app, plugin, client, firmware',
  'environment:computer': `
    (?:laptop|pc|computer|machine|tablet|desktop|server|phone|terminal|handheld|scanner|till|register)s?
  `,
  'environment:user': 'we, i, they, he, she, everyone, everybody, all, both, customer',
  'environment:are-on': `'re, 'm, 's, \\s(?:are|am|is|runs?|uses?)`,
  'environment:runs': "is, are, am, 'm, 're, still, now, runs?, running",
  'environment:updated-to': '(?:upgrad|updat)\\w+ to, under',
  'environment:on-system': 'on, for',
  'environment:inside': 'in',
  'environment:browser': 'browser',
  'environment:tried-in': 'on, in, using, with, use, via, and, or, both, tried, also',
  'environment:unit': 'million, percent',
  'environment:unit-of-time': 'hours?, days?, weeks?, minutes?, seconds?, times',
  'environment:guide': '(?:guide|article|docs?|documentation|manual)',
  'environment:to-come': `
    fixes, will, should, brings, has the fix, contains, solves, comes, is coming, ships, is due
  `,
  'environment:plan': `
    free, trial, starter, basic, lite, essentials?, standard, team, teams, growth, plus, pro,
    professional, premium, business, advanced, scale, enterprise, ultimate, corporate, unlimited
  `,
  'environment:plan-of-customer': `
    Enterprise, Premium, Ultimate, Professional, Business, Pro, Platinum, Gold
  `,
  'environment:customer': `
    agreement, contract, customers?, account, package, tariff, user, membership
  `,
  'environment:plan-lead': `
    on, have, has, using, use, pay, paying, bought, cancel\\w*, renew\\w*, downgrade\\w?, upgraded?, free,
    paid, annual, monthly, yearly, our, my, your, their, an?, under
  `,
  'environment:plan-article': 'the, a, an, our, my, your, their',
  'environment:plan-terms': 'free, paid, annual, monthly, yearly',
  'environment:no-plan': `
    Care, Lesson, Floor, Payment, Action, Project, Test, Migration, Seating, Marketing, Treatment,
    Training, Route, Meal, Savings, Health, Data, Rate, Site, Work, Recovery, Backup, Master, Production,
    Weekly, Monthly, Annual, Daily, Release, Rollout, Lab, Driver, Driving, Software, Windows, Office,
    Season, Print, New, Old, The, Day, Year
  `,
  'environment:beta': 'beta, preview, early[- ]access, labs?, experiment(?:al)?, feature, flag',
  'environment:feature': 'feature, flag, toggle, experiment',
  'environment:since-bare': `
    since, after, came with, on, to, from, (?:morning|week|day|night|month|today|yesterday|\\w+day|january|february|march)'s
  `,
  'environment:on-plan': `
    on, on the, pay for, pays for, paying for, subscribed to, upgraded to, downgraded to, moved to, they have, we have, he has, she has, has, bought
  `,
  'environment:behind-plan': 'and, but, since, yearly, annual, monthly, for, now, still, with',
  'environment:region': 'region',
  'environment:time': 'time',
  'environment:will': `
    will, 'll, would, might, may, going to, plan(?:ning)?(?: to)?, thinking (?:of|about), considering, hope to, intend to, want to
  `,
  'environment:to-get': `
    be getting, getting, buy(?:ing)?, order(?:ing)?, purchas(?:e|ing), replac(?:e|ing), go(?:ing)? for, switch(?:ing)? to,
    mov(?:e|ing) to, migrat(?:e|ing) to, upgrad(?:e|ing) to, get (?:some|new|a few|a new), roll(?:ing)? out
  `,
  'environment:price': '(?:quote|quotation|price|prices|offer|delivery|invoice|purchase order) (?:for|of)',
  'environment:published': `
    newsletter, brochure, roadmap, webinar, advert, blog, flyer, leaflet, price list, requirements, documentation, manual, docs, article
  `,
  'environment:promises': `
    promise[sd]?, says?, mentions?, announce[sd]?, lists?, requires?, (?:is|are) (?:for|about)
  `,
  'environment:has-none': `
    there's no, (?:is|are|have|has|got|use) no, without, don't (?:use|have|own), doesn't (?:use|have), nobody (?:uses|has), never (?:used|had|owned), not (?:using|running)
  `,
  'environment:any': 'an?, any, the, single',
  'environment:accessory':
    'trolley, cart, case, cover, charger, cable, stand, holder, sleeve, bag, box, training, course, lesson, manual',
};
