import { models, templateModels } from "./models.js";
import { testDeletions } from "./nothing-undeclared.js";

testDeletions(models.slice(templateModels.length));
