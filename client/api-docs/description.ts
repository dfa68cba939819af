/** The parts of an OpenAPI description that its page shows; schema/openapi/document.ts makes it. */

export type Schema = Readonly<Record<string, unknown>>;

export interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Reply extends Content {
  readonly description: string;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  /** Each of these is enough; the names of its members are those of `securitySchemes`. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content & { readonly description?: string; readonly required: boolean };
  readonly responses: Readonly<Record<string, Reply | Reference>>;
}

export interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Reply>>;
    readonly securitySchemes: Readonly<Record<string, { readonly description: string }>>;
  };
}

/** The last part of a reference is the name of what it refers to. */
export const nameIn = ({ $ref }: Reference): string => $ref.slice($ref.lastIndexOf('/') + 1);

export const isReference = (value: object): value is Reference => '$ref' in value;

/** @throws if nothing has the name: the description is wrong then */
export function found<T extends object>(value: T | Reference, among: Readonly<Record<string, T>>): T {
  if (!isReference(value)) return value;
  const named = among[nameIn(value)];
  if (named === undefined) throw new Error(`The description has no ${value.$ref}`);
  return named;
}
