export {
  definePolicy,
  isPolicyError,
  type Policy,
  type PolicyError,
  type PolicyInput,
  type Problem,
} from "@policywright/schema";
