import type { Law } from "./law.js";
import type { LawId } from "./law-index.js";

/** Where the data of each law are: one import for each, so that a bundler can keep them apart. */
const tables: Readonly<Record<LawId, () => Promise<Law>>> = {
  gdpr: async () => (await import("./laws/gdpr.js")).gdpr,
  eprivacy: async () => (await import("./laws/eprivacy.js")).eprivacy,
  dsa: async () => (await import("./laws/dsa.js")).dsa,
  "uk-gdpr": async () => (await import("./laws/uk-gdpr.js")).ukGdpr,
  "uk-pecr": async () => (await import("./laws/uk-pecr.js")).ukPecr,
  "ch-fadp": async () => (await import("./laws/ch-fadp.js")).chFadp,
  ccpa: async () => (await import("./laws/ccpa.js")).ccpa,
  caloppa: async () => (await import("./laws/caloppa.js")).caloppa,
  "us-ca-shine": async () => (await import("./laws/us-ca-shine.js")).usCaShine,
  "us-ca-eraser": async () => (await import("./laws/us-ca-eraser.js")).usCaEraser,
  "us-ca-delete": async () => (await import("./laws/us-ca-delete.js")).usCaDelete,
  coppa: async () => (await import("./laws/coppa.js")).coppa,
  "us-ftc": async () => (await import("./laws/us-ftc.js")).usFtc,
  "us-glba": async () => (await import("./laws/us-glba.js")).usGlba,
  "us-dpf": async () => (await import("./laws/us-dpf.js")).usDpf,
  "us-va-vcdpa": async () => (await import("./laws/us-va-vcdpa.js")).usVaVcdpa,
  "us-co-cpa": async () => (await import("./laws/us-co-cpa.js")).usCoCpa,
  "us-ct-ctdpa": async () => (await import("./laws/us-ct-ctdpa.js")).usCtCtdpa,
  "us-ut-ucpa": async () => (await import("./laws/us-ut-ucpa.js")).usUtUcpa,
  "us-tx-tdpsa": async () => (await import("./laws/us-tx-tdpsa.js")).usTxTdpsa,
  "us-or-ocpa": async () => (await import("./laws/us-or-ocpa.js")).usOrOcpa,
  "us-mt-mcdpa": async () => (await import("./laws/us-mt-mcdpa.js")).usMtMcdpa,
  "us-de-dpdpa": async () => (await import("./laws/us-de-dpdpa.js")).usDeDpdpa,
  "us-de-doppa": async () => (await import("./laws/us-de-doppa.js")).usDeDoppa,
  "us-nj-njdpa": async () => (await import("./laws/us-nj-njdpa.js")).usNjNjdpa,
  "us-nh-nhdpa": async () => (await import("./laws/us-nh-nhdpa.js")).usNhNhdpa,
  "us-ne-ndpa": async () => (await import("./laws/us-ne-ndpa.js")).usNeNdpa,
  "us-ia-icdpa": async () => (await import("./laws/us-ia-icdpa.js")).usIaIcdpa,
  "us-tn-tipa": async () => (await import("./laws/us-tn-tipa.js")).usTnTipa,
  "us-in-incdpa": async () => (await import("./laws/us-in-incdpa.js")).usInIncdpa,
  "us-ky-kcdpa": async () => (await import("./laws/us-ky-kcdpa.js")).usKyKcdpa,
  "us-ri-ridtppa": async () => (await import("./laws/us-ri-ridtppa.js")).usRiRidtppa,
  "us-md-modpa": async () => (await import("./laws/us-md-modpa.js")).usMdModpa,
  "us-mn-mncdpa": async () => (await import("./laws/us-mn-mncdpa.js")).usMnMncdpa,
  "us-fl-fdbr": async () => (await import("./laws/us-fl-fdbr.js")).usFlFdbr,
  "us-nv-603a": async () => (await import("./laws/us-nv-603a.js")).usNv603a,
  "us-nv-health": async () => (await import("./laws/us-nv-health.js")).usNvHealth,
  "us-wa-mhmda": async () => (await import("./laws/us-wa-mhmda.js")).usWaMhmda,
  "us-il-bipa": async () => (await import("./laws/us-il-bipa.js")).usIlBipa,
  "br-lgpd": async () => (await import("./laws/br-lgpd.js")).brLgpd,
  "ca-pipeda": async () => (await import("./laws/ca-pipeda.js")).caPipeda,
  "ca-qc-law-25": async () => (await import("./laws/ca-qc-law-25.js")).caQcLaw25,
  "au-privacy-act": async () => (await import("./laws/au-privacy-act.js")).auPrivacyAct,
  "nz-privacy-act": async () => (await import("./laws/nz-privacy-act.js")).nzPrivacyAct,
  "cn-pipl": async () => (await import("./laws/cn-pipl.js")).cnPipl,
  "cn-network-data": async () => (await import("./laws/cn-network-data.js")).cnNetworkData,
  "jp-appi": async () => (await import("./laws/jp-appi.js")).jpAppi,
  "jp-telecom": async () => (await import("./laws/jp-telecom.js")).jpTelecom,
  "kr-pipa": async () => (await import("./laws/kr-pipa.js")).krPipa,
  "in-dpdp": async () => (await import("./laws/in-dpdp.js")).inDpdp,
  "za-popia": async () => (await import("./laws/za-popia.js")).zaPopia,
  "sg-pdpa": async () => (await import("./laws/sg-pdpa.js")).sgPdpa,
  "th-pdpa": async () => (await import("./laws/th-pdpa.js")).thPdpa,
  "apple-app-store": async () => (await import("./laws/apple-app-store.js")).appleAppStore,
  "google-play": async () => (await import("./laws/google-play.js")).googlePlay,
  "google-services": async () => (await import("./laws/google-services.js")).googleServices,
  "meta-business-tools": async () => (await import("./laws/meta-business-tools.js")).metaBusinessTools,
  "iab-tcf": async () => (await import("./laws/iab-tcf.js")).iabTcf,
  gpc: async () => (await import("./laws/gpc.js")).gpc,
};

/**
 * Loads all that is known of one law, and of no other.
 *
 * @param id
 *   Law to load; `lawIndex` lists them.
 * @returns
 *   The law, with its requirements and rights.
 */
export function loadLaw(id: LawId): Promise<Law> {
  return tables[id]();
}
