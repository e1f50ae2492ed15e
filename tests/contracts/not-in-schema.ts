import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql';

type Input = GraphQLArgument | GraphQLInputField;

const byName = <T extends { name: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.name, item]));

/** Inputs: each one that we have is there with the same type, and each one that is needed there is here. */
function inputs<T extends Input>(
  path: string,
  ours: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  isNeeded: (input: T) => boolean,
): string[] {
  const own = Object.entries(ours).flatMap(([name, input]) => {
    const other = theirs[name];
    if (other === undefined) return [`${path}.${name} does not exist`];
    return String(other.type) === String(input.type)
      ? []
      : [`${path}.${name}: ${input.type}, there ${other.type}`];
  });
  const missing = Object.entries(theirs).filter(([name, input]) => isNeeded(input) && !(name in ours));
  return [...own, ...missing.map(([name]) => `${path}.${name} is needed there`)];
}

function typeFaults(ours: GraphQLNamedType, theirs: GraphQLNamedType): string[] {
  const { name } = ours;
  if (isScalarType(ours)) return isScalarType(theirs) ? [] : [`${name} is no scalar there`];
  if (isEnumType(ours) && isEnumType(theirs)) {
    const known = theirs.getValues().map((value) => value.name);
    const own = ours.getValues().map((value) => value.name);
    return own.filter((value) => !known.includes(value)).map((value) => `${name}.${value} does not exist`);
  }
  if (isInputObjectType(ours) && isInputObjectType(theirs))
    return inputs(name, ours.getFields(), theirs.getFields(), isRequiredInputField);
  if ((isObjectType(ours) && isObjectType(theirs)) || (isInterfaceType(ours) && isInterfaceType(theirs))) {
    const known = theirs.getFields();
    return Object.values(ours.getFields()).flatMap((field) => {
      const path = `${name}.${field.name}`;
      const other = known[field.name];
      if (other === undefined) return [`${path} does not exist`];
      const type =
        String(other.type) === String(field.type) ? [] : [`${path}: ${field.type}, there ${other.type}`];
      return [...type, ...inputs(path, byName(field.args), byName(other.args), isRequiredArgument)];
    });
  }
  return [`${name} is of another kind there`];
}

/** What `part` says that `whole` does not say: none means that whatever is valid in `part` is valid in `whole`. */
export function notInSchema(part: GraphQLSchema, whole: GraphQLSchema): string[] {
  const own = Object.values(part.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return own.flatMap((type) => {
    const other = whole.getType(type.name);
    return other === undefined ? [`${type.name} does not exist`] : typeFaults(type, other);
  });
}
