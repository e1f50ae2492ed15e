/** Small words around names, versions and ids. */
export type EnvironmentWord =
  | 'environment:and'
  | 'environment:in'
  | 'environment:on'
  | 'environment:from'
  | 'environment:to'
  | 'environment:a'
  | 'environment:is'
  | 'environment:has'
  | 'environment:all'
  | 'environment:still'
  | 'environment:number'
  | 'environment:generation'
  /** Between "is" and a name. */
  | 'environment:article'
  | 'environment:mine'
  | 'environment:my'
  | 'environment:old'
  | 'environment:using'
  /** "The version reads 4.2", "the app says 6.0.0". */
  | 'environment:reads'
  | 'environment:says'
  | 'environment:says-version'
  | 'environment:version'
  | 'environment:release'
  | 'environment:build'
  | 'environment:patch'
  | 'environment:update'
  | 'environment:firmware'
  | 'environment:software'
  /** The same, where only devices have one. */
  | 'environment:short-software'
  /** What has whole numbers that are no versions. */
  | 'environment:no-whole'
  /** Between a device and its firmware. */
  | 'environment:with'
  /** On the line of a name that stands alone: it is a device's. */
  | 'environment:hardware'
  | 'environment:model'
  /** Between a kind of device and the name: "sensor type: …". */
  | 'environment:sort'
  /** With a capital beside a device, and no part of its name. */
  | 'environment:no-model'
  /** Before a thing that somebody has: "it's a …", "we have two …". */
  | 'environment:having'
  /** Right behind a name, or a figure: it ends there. */
  | 'environment:behind-name'
  | 'environment:behind-figure'
  | 'environment:behind-browser'
  /** With a capital before a name, and no part of it. */
  | 'environment:before-name'
  /** Places, times and papers that have a number and are no models. */
  | 'environment:numbered'
  /** Between what has an id and the id. */
  | 'environment:id-word'
  /** What has an id that is nobody's account. */
  | 'environment:other-id'
  | 'environment:tenant'
  /** Behind "tenant" or "org", and nobody's name: "org chart". */
  | 'environment:not-tenant'
  /** Behind the name of a flag: "is off". */
  | 'environment:switched'
  /** Plans in small letters, and what stands before them. */
  | 'environment:plan-small'
  | 'environment:pay'
  /** Where a place stands that need not be known. */
  | 'environment:hosted'
  /** What has a name in small letters with a hyphen. */
  | 'environment:organization'
  /** Whose number it is: accounts, and places; of the latter those that are counted are none. */
  | 'environment:company'
  | 'environment:place-named'
  | 'environment:place-counted'
  | 'environment:serial'
  /** "Four point two". */
  | 'environment:numeral'
  | 'environment:point'
  /** "The 7.2 update", "went from 8.4 to 9.1". */
  | 'environment:the-new'
  /** Before what is there already: "since the March build". */
  | 'environment:since'
  | 'environment:updated'
  /** Beside a program in a list. */
  | 'environment:beside-program'
  /** Before a figure that is no program's version. */
  | 'environment:no-program'
  /** Before a figure that is no version. */
  | 'environment:place'
  /** "Plug-in": a hyphen, and nothing that developers build with. */
  | 'environment:add-on'
  /** Who or what runs a version. */
  | 'environment:program'
  | 'environment:program-name'
  | 'environment:computer'
  | 'environment:user'
  | 'environment:are-on'
  | 'environment:runs'
  | 'environment:runs-on'
  | 'environment:updated-to'
  | 'environment:on-system'
  /** "Chrome in version 4". */
  | 'environment:inside'
  | 'environment:browser'
  | 'environment:tried-in'
  | 'environment:unit'
  | 'environment:unit-of-time'
  | 'environment:guide'
  /** What is not there yet: "1.8.1 fixes it". */
  | 'environment:to-come'
  /** What vendors call their plans. */
  | 'environment:plan'
  | 'environment:plan-of-customer'
  | 'environment:customer'
  /** Before what a vendor calls a plan: "on", "we have", "your". */
  | 'environment:plan-lead'
  | 'environment:plan-article'
  | 'environment:plan-terms'
  /** Plans of other things. */
  | 'environment:no-plan'
  /** "The beta feature "Smart routing"". */
  | 'environment:beta'
  | 'environment:feature'
  | 'environment:region'
  /** Before a version that stands alone: "since 8.0.2". */
  | 'environment:since-bare'
  /** Around the name of a plan that stands alone. */
  | 'environment:on-plan'
  | 'environment:behind-plan'
  /** "Time zone" is no region. */
  | 'environment:time'
  /** Not where the problem shows: "we'll be getting …", "a quote for …", "your newsletter promises …", "no …". */
  | 'environment:will'
  | 'environment:to-get'
  | 'environment:price'
  | 'environment:published'
  | 'environment:promises'
  | 'environment:has-none'
  | 'environment:any'
  /** Behind a device: what holds or covers it. */
  | 'environment:accessory';
