import type { Answerer } from "../../session/choices.ts";
import type { Resource } from "./bundle.ts";
import { at, listFrom, stringFrom } from "./unknown.ts";

/** The address of a resource, wherever it is kept, with its type and id; or a search for one, by its type alone. */
const ADDRESS = /(?:^|\/)([A-Z][A-Za-z]+)(?:\/([\w.-]+)(?:\/_history\/[\w.-]+)?\/?|\?.*)$/;

/**
 * Who gave the answers of a response. The person they are about, where nothing says that it was somebody else: so does
 * a response without a source, and a source of which nobody knows what it is.
 */
export function answererFrom(response: unknown, around: readonly Resource[]): Answerer {
  const source = at(response, "source");
  const type = typeFrom(source, response, around);
  if (type !== undefined) return type === "Patient" ? "self" : "helper";
  return isAnother(source, at(response, "subject")) ? "helper" : "self";
}

/** One name for one person, however a reference writes it; undefined where it names nobody. */
export function personFrom(reference: unknown): string | undefined {
  const address = addressFrom(reference);
  const [, type, id] = ADDRESS.exec(address ?? "") ?? [];
  if (id !== undefined) return `${type}/${id}`;
  const { system, value } = identifierFrom(reference);
  return address ?? (value === undefined ? undefined : `${system}|${value}`);
}

/** The type of resource that a reference leads to: within the response, beside it, by its address, or as it says. */
function typeFrom(
  reference: unknown,
  response: unknown,
  around: readonly Resource[],
): string | undefined {
  const address = addressFrom(reference);
  const contained = listFrom(at(response, "contained")) ?? [];
  const within = contained.find((data) => address === `#${stringFrom(at(data, "id"))}`);
  const beside = around.find(({ fullUrl }) => fullUrl !== undefined && fullUrl === address)?.data;
  return (
    stringFrom(at(within ?? beside, "resourceType")) ??
    ADDRESS.exec(address ?? "")?.[1] ??
    // It may be the address of the type.
    stringFrom(at(reference, "type"))?.split("/").at(-1)
  );
}

/** Whether two references of the same kind name two people. */
function isAnother(reference: unknown, other: unknown): boolean {
  const addresses = [reference, other].map(addressFrom);
  if (addresses.every((address) => address?.startsWith("urn:"))) {
    return addresses[0] !== addresses[1];
  }
  const [one, two] = [reference, other].map(identifierFrom);
  const isSaid = one?.value !== undefined && two?.value !== undefined;
  return isSaid && one.system === two.system && one.value !== two.value;
}

function addressFrom(reference: unknown): string | undefined {
  return stringFrom(at(reference, "reference"));
}

function identifierFrom(reference: unknown) {
  const identifier = at(reference, "identifier");
  return {
    system: stringFrom(at(identifier, "system")),
    value: stringFrom(at(identifier, "value")),
  };
}
