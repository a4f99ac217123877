import { models, templateModels } from "./models.js";
import { testDeletions } from "./nothing-undeclared.js";
import { inFrench } from "./variants.js";

// What is stated does not depend on the language.
testDeletions(models.slice(templateModels.length).filter(([, policy]) => policy !== inFrench));
