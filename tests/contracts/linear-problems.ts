import { GraphQLError, type GraphQLSchema, getVariableValues, parse, validate } from 'graphql';

/** What is wrong with a GraphQL request by the schema: its document, and the values of its variables. */
export function linearProblems(schema: GraphQLSchema, body: unknown): string[] {
  const { query, variables = {} }: { query?: unknown; variables?: Record<string, unknown> } = Object(body);
  if (typeof query !== 'string') return ['a request without a document'];
  try {
    const document = parse(query);
    const found = validate(schema, document);
    if (found.length > 0) return found.map(({ message }) => message);
    return document.definitions.flatMap((definition) => {
      if (definition.kind !== 'OperationDefinition') return [];
      const values = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
      const given = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
      const strange = Object.keys(variables).filter((name) => !given.includes(name));
      return [
        ...(values.errors ?? []).map(({ message }) => message),
        ...strange.map((name) => `$${name} is not used`),
      ];
    });
  } catch (error) {
    return [error instanceof GraphQLError ? error.message : String(error)];
  }
}
