/** The users of the benchmarks: generated, the same on every machine, with the values of real files. */
import { mulberry32 } from "./random.ts";

const columnNames =
  "cognito:username name given_name family_name middle_name nickname preferred_username profile picture website email " +
  "email_verified gender birthdate zoneinfo locale phone_number phone_number_verified address updated_at " +
  "cognito:mfa_enabled custom:plan";

export const columns: readonly string[] = columnNames.split(" ");

/** A user's values in the order of `columns`, "" for missing ones. */
export type User = readonly string[];

const givenNames =
  "Ada Bruno Chen Dana Emil Fatima George Hana Ivan Jana Kofi Lena Miguel Nadia Olu Priya Quentin Rosa Samir Tove " +
  "Uma Viktor Wanda Xenia Yusuf Zofia André Zoë Jürgen Mónica";
const familyNames =
  "Okafor Silva Wei Levi Novák Zahra Mbeki Satō Petrov Lindqvist Mensah Hoffmann Alvarez Rahman Adeyemi Sharma Dubois " +
  "Moretti Haddad Berg Nakamura Kowalski Yılmaz Müller Ferreira Castillo Johansson Papadopoulos Tanaka MacDonald";
const places =
  "Europe/Berlin de-DE Berlin|America/Sao_Paulo pt-BR São Paulo|Asia/Singapore en-SG Singapore|" +
  "Europe/Prague cs-CZ Praha|Africa/Casablanca fr-MA Casablanca|Africa/Johannesburg en-ZA Johannesburg|" +
  "Asia/Tokyo ja-JP 東京|America/New_York en-US New York|Europe/Istanbul tr-TR İstanbul|Europe/London en-GB London";
const streets =
  "Lindenstraße|Rua das Flores|Orchard Road|Station Road|Boulevard Zerktouni|Fifth Avenue|Atatürk Caddesi|Mill Lane";

const given = givenNames.split(" ");
const family = familyNames.split(" ");
const cities = places.split("|").map((place) => {
  const [zone = "", locale = "", ...city] = place.split(" ");
  return { zone, locale, city: city.join(" ") };
});
const roads = streets.split("|");
const plans = ["free", "team", "enterprise"];
const domains = ["example.com", "example.org", "mail.example.net"];
const genders = ["female", "male", ""];

/** Returns the user of a row; the first row is 1. */
export function userOf(row: number): User {
  const random = randomFrom(row);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const first = pick(given);
  const last = pick(family);
  const { zone, locale, city } = pick(cities);
  const username = `${plain(first)}.${plain(last)}.${row.toString(36)}`;
  const hasPhone = random(10) < 6;
  const some = (value: string, percent: number) => (random(100) < percent ? value : "");
  return [
    ...[username, `${first} ${last}`, first, last],
    ...[some(pick(given), 10), some(first.slice(0, 3), 8), "", some(`https://social.example/${username}`, 8)],
    ...["", some(`https://${plain(last)}.example.org`, 25)],
    ...[`${username}@${pick(domains)}`, "true", pick(genders)],
    some(`${two(1 + random(12))}/${two(1 + random(28))}/${1940 + random(65)}`, 80),
    ...[zone, locale, hasPhone ? `+1202${5_550_000 + random(4_000_000)}` : "", hasPhone ? "true" : "false"],
    some(`${pick(roads)} ${1 + random(240)}, ${10_000 + random(89_999)} ${city}`, 95),
    ...[String(1_600_000_000 + random(190_000_000)), "false", pick(plans)],
  ];
}

/** Returns a source of whole numbers below a limit, the same for a seed. */
function randomFrom(seed: number): (limit: number) => number {
  const next = mulberry32(Math.imul(seed, 0x9e3779b9));
  return (limit) => next() % limit;
}

/** Returns a name in the form of an e-mail address. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
