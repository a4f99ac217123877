import { overlap, type Place, type Policy } from "@policywright/schema";

/** Whether the services address people in a place, as far as the model declares where they are. */
export function addresses({ audience }: Policy, place: Place): boolean {
  return audience?.regions?.some((region) => overlap(region, place)) ?? false;
}

/** Where the controller is established: the country of its address, or the one declared instead. */
export function establishedIn({ controller }: Policy): Place | undefined {
  return controller.address?.country ?? controller.country;
}
