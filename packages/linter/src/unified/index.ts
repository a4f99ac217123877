export { addMessages } from "./add-messages.js";
export { type PluginOptions, rehypePolicywright, remarkPolicywright } from "./plugins.js";
