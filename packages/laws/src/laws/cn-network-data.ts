import type { Law } from "../law.js";

/** Network Data Security Management Regulations of China (Network Data Security Management Regulations (2024)). */
export const cnNetworkData = {
  id: "cn-network-data",
  name: "Network Data Security Management Regulations of China",
  short: "Network data regulations",
  binds: "law",
  cited: {
    law: "Network Data Security Management Regulations (2024)",
    provision: "Art. 21 Network Data Security Management Regulations",
  },
  url: "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
  places: ["mainland-china"],
  status: "partial",
  changes: [{ on: "2025-01-01", says: "In force." }],
  requirements: [
    {
      id: "cn-ndsr-21",
      cite: "Art. 21 Network Data Security Management Regulations (in force 2025-01-01)",
      title: "Listed form",
      requires: "Give the rules on collection and disclosure as one list, with periods and ways to withdraw.",
      topics: ["presentation", "data.categories", "recipients", "retention"],
      when: "always",
      documents: ["privacy-policy"],
      severity: "warning",
      checked: "memory",
    },
  ],
  rights: [],
} as const satisfies Law;
