/** The part of OpenAPI's schemas that the contracts here need. */
export type Schema = {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  pattern?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: readonly unknown[];
  allOf?: readonly Schema[];
};

type Content = { content?: Readonly<Record<string, { schema?: Schema }>> };

export type Parameter = { name: string; in: string };

export type Operation = {
  parameters?: readonly (Parameter | { $ref: string })[];
  requestBody?: Content;
  responses: Readonly<Record<string, Content>>;
};

export type PathItem = Readonly<Record<string, Operation | Operation['parameters']>>;

export type Contract = {
  paths: Readonly<Record<string, PathItem>>;
  components: {
    schemas: Readonly<Record<string, Schema>>;
    parameters?: Readonly<Record<string, Parameter>>;
  };
};

export const string: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const flag: Schema = { type: 'boolean' };
export const anything: Schema = {};
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const map = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });
export const orNull = (schema: Schema): Schema => ({ ...schema, nullable: true });

/** Nothing else may be in it. */
export const exactly = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length === 0 ? {} : { required }),
});

export const open = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  ...exactly(properties, ...required),
  additionalProperties: true,
});

export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const json = (schema: Schema): Content => ({ content: { 'application/json': { schema } } });

export const inQuery = (...names: string[]): Parameter[] => names.map((name) => ({ name, in: 'query' }));
