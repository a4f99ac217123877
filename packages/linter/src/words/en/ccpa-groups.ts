/** Words by which sales and discrimination are told. */
export const ccpaGroups = {
  "sale-object":
    "list, lists, files, subscriber, anything, what we know, your, email list, customer, client, member, data, " +
    "@data, customer list, mailing list, email address, addresses, names, personal, email, name, user, them, it",
  "sale-else":
    "trade fair, trade fairs, trade show, trade shows, trade register, trade secret, trade secrets, trade commission, trade body, " +
    "trade union, trade unions, trade name, trade mark, trade association, " +
    "if we sell, sell the studio, new owner, the buyer, sell our company, sells its, sell its, sell one or, sell the business, sell or transfer, is sold, are sold to a, sold to another, be sold, change of ownership, products that we sell, sell on, items we sell, sell your item, sell items, purchaser, sell them through, sell advertising, sell ad, sell children's gear, sell alcohol, sell tobacco, selling price, items sold, sell service, sell your products, sell a product, products are sold, sold by, goods we sell, what we sell, you sell, sellers, we sell products, sold on, " +
    "opt out, right to opt, do not sell my, products we sell, sell or transfer the business, sell our business, sell all, " +
    "sell assets, sell some, sell the company, point of sale, sell or buy, buy or sell, products sold, businesses we sell, " +
    "sell you, sell goods, sell products, goods sold, sold or merged, company is sold, business is sold, buy and sell, " +
    "selling or buying, sell part, sell or purchase, sell any business, right to know, assets are sold, sell or otherwise transfer our business, " +
    "sell tickets, sell or liquidate, assets, merge, merger, acquired, acquisition, bankruptcy, right to",
  "sale-head": "sale of personal, sell, selling, do we sell, sale, sold, sales of",
  "discrimination-word":
    "right, rights, exercise, exercising, ccpa, privacy rights, choices, request, california, because you, against you, complaint, concern, asking",
} as const satisfies Readonly<Record<string, string>>;
