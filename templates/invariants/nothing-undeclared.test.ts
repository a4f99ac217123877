import { templateModels } from "./models.js";
import { testDeletions } from "./nothing-undeclared.js";

testDeletions(templateModels);
