import type { Service } from "../model/catalogue.ts";

/**
 * The services that records are about, with the host names and addresses that belong to each.
 * Telegram's data-centre addresses: OONI specification ts-020. WhatsApp: ts-018. Facebook: ts-019. Signal: ts-029.
 */
export const services: readonly Service[] = [
  {
    id: "telegram",
    name: "Telegram",
    category: "messaging",
    aliases: ["tg", "telegram messenger", "telegram app"],
    targets: [
      { target: "web.telegram.org", feature: "web" },
      { target: "telegram.org", feature: "web" },
      { target: "t.me", feature: "web" },
      { target: "telegram.me", feature: "web" },
      { target: "149.154.175.50", feature: "app" },
      { target: "149.154.167.51", feature: "app" },
      { target: "149.154.175.100", feature: "app" },
      { target: "149.154.167.91", feature: "app" },
      { target: "149.154.171.5", feature: "app" },
      { target: "95.161.76.100", feature: "app" },
    ],
  },
  {
    id: "whatsapp",
    name: "WhatsApp",
    category: "messaging",
    aliases: ["wa", "whatsapp messenger"],
    targets: [
      { target: "web.whatsapp.com", feature: "web" },
      { target: "v.whatsapp.net", feature: "registration" },
      { target: "whatsapp.net", feature: "app" },
      { target: "whatsapp.com", feature: "web" },
    ],
  },
  {
    id: "facebook-messenger",
    name: "Facebook Messenger",
    category: "messaging",
    aliases: ["facebook_messenger", "messenger", "fb messenger"],
    targets: [
      { target: "messenger.com", feature: "web" },
      { target: "edge-mqtt.facebook.com", feature: "app" },
      { target: "b-api.facebook.com", feature: "app" },
      { target: "b-graph.facebook.com", feature: "app" },
    ],
  },
  {
    id: "facebook",
    name: "Facebook",
    category: "social",
    aliases: ["fb"],
    targets: [
      { target: "facebook.com", feature: "web" },
      { target: "fbcdn.net", feature: "web" },
    ],
  },
  {
    id: "signal",
    name: "Signal",
    category: "messaging",
    aliases: ["signal messenger"],
    targets: [
      { target: "signal.org", feature: "app" },
      { target: "whispersystems.org", feature: "app" },
    ],
  },
  {
    id: "viber",
    name: "Viber",
    category: "messaging",
    aliases: [],
    targets: [{ target: "viber.com", feature: "web" }],
  },
  {
    id: "twitter",
    name: "Twitter / X",
    category: "social",
    aliases: ["x", "x (twitter)", "twitter (x)", "x (formerly twitter)", "twitter/x"],
    targets: [
      { target: "twitter.com", feature: "web" },
      { target: "x.com", feature: "web" },
      { target: "t.co", feature: "web" },
      { target: "twimg.com", feature: "web" },
    ],
  },
  {
    id: "youtube",
    name: "YouTube",
    category: "video",
    aliases: ["yt", "you tube"],
    targets: [
      { target: "youtube.com", feature: "web" },
      { target: "googlevideo.com", feature: "web" },
      { target: "ytimg.com", feature: "web" },
      { target: "youtu.be", feature: "web" },
    ],
  },
  {
    id: "instagram",
    name: "Instagram",
    category: "social",
    aliases: ["ig"],
    targets: [
      { target: "instagram.com", feature: "web" },
      { target: "cdninstagram.com", feature: "web" },
    ],
  },
  {
    id: "google",
    name: "Google Search",
    category: "search",
    aliases: [],
    targets: [{ target: "google.com", feature: "web" }],
  },
  {
    id: "yahoo",
    name: "Yahoo",
    category: "mail",
    aliases: [],
    targets: [{ target: "yahoo.com", feature: "web" }],
  },
  {
    id: "vkontakte",
    name: "VKontakte",
    category: "social",
    aliases: ["vk"],
    targets: [
      { target: "vk.com", feature: "web" },
      { target: "vk.ru", feature: "web" },
    ],
  },
  {
    id: "wikipedia",
    name: "Wikipedia",
    category: "news",
    aliases: [],
    targets: [{ target: "wikipedia.org", feature: "web" }],
  },
  {
    id: "tor",
    name: "Tor",
    category: "circumvention",
    aliases: [],
    targets: [{ target: "torproject.org", feature: "web" }],
  },
  { id: "internet", name: "Internet connectivity", category: "connectivity", aliases: [], targets: [] },
];
