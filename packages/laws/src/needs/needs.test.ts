import { type Policy, parsePolicy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import { viewOf } from "../coverage/policy-view.js";
import { type NeedName, needs } from "./needs.js";

function policyWith(declared: object): Policy {
  const parsed = parsePolicy({
    controller: { name: "Example" },
    documents: { "privacy-policy": {} },
    ...declared,
  });
  if ("problems" in parsed) throw new RangeError(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const look = (name: NeedName, declared: object) => needs[name].look(policyWith(declared));

const network = { name: "Network", role: "third-party" };
const contact = { term: "contact" };

describe("data of third parties", () => {
  test("are those of the third party, of categories that go to it, or of activities that name it", () => {
    const recipients = { network, host: { name: "Host", role: "processor" } };
    expect(look("thirdPartyData", { recipients })).toEqual({
      declared: [],
      missing: ["recipients.network.data"],
    });
    const dataCategories = { contact: { ...contact, sold: { to: ["network"] } } };
    expect(look("thirdPartyData", { recipients, dataCategories })).toEqual({
      declared: ["dataCategories.contact.sold.to"],
      missing: [],
    });
    const activities = { ads: { purposes: ["advertising"], data: ["contact"], recipients: ["network"] } };
    expect(look("thirdPartyData", { recipients, dataCategories: { contact }, activities }).declared).toEqual([
      "activities.ads.recipients",
    ]);
  });
});

test("each category needs an activity that says what it serves", () => {
  const activities = { orders: { purposes: ["payment"], data: ["contact"] } };
  expect(look("categoryPurposes", { dataCategories: { contact }, activities })).toEqual({
    declared: ["activities.orders.purposes"],
    missing: [],
  });
  const dataCategories = { contact, usage: { term: "log-usage" } };
  expect(look("categoryPurposes", { dataCategories, activities }).missing).toEqual(["activities"]);
});

test("of what is not sold at all, no category must say so", () => {
  const dataCategories = { contact };
  expect(look("soldAndShared", { sale: { sells: true, shares: false }, dataCategories }).missing).toEqual([
    "dataCategories.contact.sold",
  ]);
});

test("choices are the rights that what is done with data gives, and where they are used", () => {
  const rights = { granted: { "opt-out-sale": {} } };
  const sale = { sells: true, optOut: "https://shop.example/opt-out" };
  expect(look("privacyChoices", { sale, rights }).missing).toEqual([]);
  expect(look("privacyChoices", { sale, rights, sensitiveData: { beyondPermitted: true } }).missing).toEqual([
    "rights.granted.limit-sensitive",
    "sensitiveData.limit",
  ]);
  expect(look("privacyChoices", { sensitiveData: { beyondPermitted: true } }).missing).toEqual([
    "rights.granted.limit-sensitive",
    "sensitiveData.limit",
  ]);
});

test("two ways to make a request are two, of whatever kind", () => {
  const ways = (rights: object) => look("severalRequestWays", { contacts: { rights } });
  expect(ways({ email: "a@shop.example" }).missing).toEqual(["contacts.rights"]);
  expect(ways({ email: "a@shop.example", phone: "+1 800 555 0142" }).declared).toEqual([
    "contacts.rights.email",
    "contacts.rights.phone",
  ]);
});

test("a way through the website is an email address for those who deal online only, and a form for others", () => {
  const scope = { websites: ["shop.example"] };
  expect(look("requestRoute", { scope, audience: { onlineOnly: true } }).missing).toEqual([
    "contacts.rights.email",
  ]);
  expect(look("requestRoute", { scope }).missing).toEqual(["contacts.rights.form"]);
  expect(look("requestRoute", { scope: { websites: [] } }).missing).toEqual([]);
});

test("a review is yearly if it comes every 12 months or sooner", () => {
  const reviewed = (amount: number, unit: string) =>
    look("yearlyReview", { changes: { reviewedEvery: { amount, unit } } }).missing;
  expect(reviewed(12, "month")).toEqual([]);
  expect(reviewed(90, "day")).toEqual([]);
  expect(reviewed(13, "month")).toEqual(["changes.reviewedEvery"]);
  expect(look("yearlyReview", {}).missing).toEqual(["changes.reviewedEvery"]);
});

test("who deals with people offline, too, says what else the policy covers", () => {
  const scope = { websites: ["shop.example"] };
  expect(look("coveredDealings", { scope }).missing).toEqual([]);
  expect(look("coveredDealings", { scope, audience: { onlineOnly: false } }).missing).toEqual([
    "scope.dealings",
  ]);
});

test("each operator of a service for children has a name, an address, a telephone number and an email address", () => {
  const children = { age: 13, directed: { operators: { one: { name: "One", phone: "+1 800 555 0142" } } } };
  expect(look("childOperators", { children })).toEqual({
    declared: ["children.directed.operators.one.name", "children.directed.operators.one.phone"],
    missing: ["children.directed.operators.one.address", "children.directed.operators.one.email"],
  });
  expect(look("childOperators", {}).missing).toEqual(["children.directed.operators"]);
});

test("who says of all data that people give them as they like says what must be given, save for contracts", () => {
  const dataCategories = { contact };
  const orders = { purposes: ["payment"], data: ["contact"] };
  const collection = { voluntary: true, withoutData: "some-features-fail" };
  const free = { dataCategories, collection, activities: { orders } };
  expect(look("provision", free).missing).toEqual([]);
  expect(look("provisionConsequences", free).missing).toEqual([]);
  const bound = { ...free, activities: { orders: { ...orders, legalBasis: "contract" } } };
  expect(look("provision", bound).missing).toEqual(["activities.orders.provision.required"]);
});

test("an address is asked of the documents that are made", () => {
  expect(look("address", {}).missing).toEqual(["documents.privacy-policy.address"]);
  const cookies = { documents: { "cookie-policy": {} } };
  expect(look("address", cookies).missing).toEqual(["documents.cookie-policy.address"]);
});

test("where one of several facts is enough, all are missing and it is said that one will do", () => {
  expect(look("checkOfRequests", {})).toMatchObject({ oneOf: true, declared: [] });
  expect(look("requestTimes", {})).not.toHaveProperty("oneOf");
});

test("what is made of parts is missing where one of them is, and is told part by part", () => {
  const rights = { granted: { access: {}, rectification: {}, restriction: {}, objection: {} } };
  const activities = { news: { purposes: ["mailings"], data: ["contact"], legalBasis: "legal-obligation" } };
  const policy = policyWith({ rights, dataCategories: { contact }, activities });
  expect(needs.rightsDue.look(policy).missing).toEqual(["rights.granted.erasure"]);
  expect(viewOf(policy).find(["rightsDue"], ["eea"]).lacks).toEqual([
    { says: needs.erasureRight.says, paths: ["rights.granted.erasure"] },
  ]);
});
