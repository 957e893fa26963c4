/**
 * Stations that residents of the ward use: the 39 with an address in the ward, and those just across its border.
 * Name, reading and position: github Seo-4d696b75/station_database c07b459 (CC BY 4.0), checked against the order of the
 * lines below; marks such as 「山下(東京)」 are dropped because names are unique here.
 */
export type StationRow = readonly [
  name: string,
  kana: string,
  romaji: string,
  lat: number,
  lng: number,
  inWard: 0 | 1,
];

// prettier-ignore
export const STATION_ROWS: readonly StationRow[] = [
  ['代田橋', 'だいたばし', 'Daitabashi', 35.67109, 139.65941, 1],
  ['明大前', 'めいだいまえ', 'Meidaimae', 35.66876, 139.65035, 1],
  ['下高井戸', 'しもたかいど', 'Shimotakaido', 35.66615, 139.64137, 1],
  ['桜上水', 'さくらじょうすい', 'Sakurajosui', 35.66768, 139.63129, 1],
  ['上北沢', 'かみきたざわ', 'Kamikitazawa', 35.66886, 139.62329, 1],
  ['芦花公園', 'ろかこうえん', 'Roka-koen', 35.67048, 139.60825, 1],
  ['千歳烏山', 'ちとせからすやま', 'Chitose-karasuyama', 35.66792, 139.60067, 1],
  ['池ノ上', 'いけのうえ', 'Ikenoue', 35.66040, 139.67344, 1],
  ['下北沢', 'しもきたざわ', 'Shimokitazawa', 35.66154, 139.66691, 1],
  ['新代田', 'しんだいた', 'Shindaita', 35.66259, 139.66052, 1],
  ['東松原', 'ひがしまつばら', 'Higashimatsubara', 35.66263, 139.65553, 1],
  ['東北沢', 'ひがしきたざわ', 'Higashikitazawa', 35.66538, 139.67301, 1],
  ['世田谷代田', 'せたがやだいた', 'Setagaya-daita', 35.65834, 139.66156, 1],
  ['梅ヶ丘', 'うめがおか', 'Umegaoka', 35.65602, 139.65363, 1],
  ['豪徳寺', 'ごうとくじ', 'Gotokuji', 35.65381, 139.64738, 1],
  ['山下', 'やました', 'Yamashita', 35.65384, 139.64651, 1],
  ['経堂', 'きょうどう', 'Kyodo', 35.65099, 139.63599, 1],
  ['千歳船橋', 'ちとせふなばし', 'Chitose-funabashi', 35.64762, 139.62454, 1],
  ['祖師ヶ谷大蔵', 'そしがやおおくら', 'Soshigaya-okura', 35.64324, 139.60966, 1],
  ['成城学園前', 'せいじょうがくえんまえ', 'Seijogakuen-mae', 35.64011, 139.59896, 1],
  ['喜多見', 'きたみ', 'Kitami', 35.63670, 139.58745, 1],
  ['奥沢', 'おくさわ', 'Okusawa', 35.60395, 139.67236, 1],
  ['池尻大橋', 'いけじりおおはし', 'Ikejiri-ohashi', 35.65060, 139.68432, 1],
  ['三軒茶屋', 'さんげんぢゃや', 'Sangenjaya', 35.64372, 139.67016, 1],
  ['駒沢大学', 'こまざわだいがく', 'Komazawa-daigaku', 35.63347, 139.66170, 1],
  ['桜新町', 'さくらしんまち', 'Sakurashimmachi', 35.63167, 139.64478, 1],
  ['用賀', 'ようが', 'Yoga', 35.62644, 139.63393, 1],
  ['二子玉川', 'ふたこたまがわ', 'Futako-tamagawa', 35.61179, 139.62669, 1],
  ['九品仏', 'くほんぶつ', 'Kuhombutsu', 35.60538, 139.66099, 1],
  ['尾山台', 'おやまだい', 'Oyamadai', 35.60697, 139.65386, 1],
  ['等々力', 'とどろき', 'Todoroki', 35.60837, 139.64794, 1],
  ['上野毛', 'かみのげ', 'Kaminoge', 35.61196, 139.63892, 1],
  ['西太子堂', 'にしたいしどう', 'Nishitaishido', 35.64455, 139.66638, 1],
  ['若林', 'わかばやし', 'Wakabayashi', 35.64593, 139.65991, 1],
  ['松陰神社前', 'しょういんじんじゃまえ', 'Shoinjinja-mae', 35.64395, 139.65521, 1],
  ['世田谷', 'せたがや', 'Setagaya', 35.64356, 139.65095, 1],
  ['上町', 'かみまち', 'Kamimachi', 35.64366, 139.64628, 1],
  ['宮の坂', 'みやのさか', 'Miyanosaka', 35.64751, 139.64494, 1],
  ['松原', 'まつばら', 'Matsubara', 35.66005, 139.64200, 1],
  ['八幡山', 'はちまんやま', 'Hachimanyama', 35.66998, 139.61493, 0],
  ['仙川', 'せんがわ', 'Sengawa', 35.66226, 139.58491, 0],
  ['笹塚', 'ささづか', 'Sasazuka', 35.67376, 139.66725, 0],
  ['駒場東大前', 'こまばとうだいまえ', 'Komaba-todaimae', 35.65868, 139.68431, 0],
  ['神泉', 'しんせん', 'Shinsen', 35.65724, 139.69358, 0],
  ['渋谷', 'しぶや', 'Shibuya', 35.65887, 139.70124, 0],
  ['代々木上原', 'よよぎうえはら', 'Yoyogi-uehara', 35.66916, 139.68015, 0],
  ['狛江', 'こまえ', 'Komae', 35.63200, 139.57713, 0],
  ['自由が丘', 'じゆうがおか', 'Jiyugaoka', 35.60722, 139.66866, 0],
  ['緑が丘', 'みどりがおか', 'Midorigaoka', 35.60638, 139.67948, 0],
  ['田園調布', 'でんえんちょうふ', 'Den-en-chofu', 35.59681, 139.66736, 0],
  ['学芸大学', 'がくげいだいがく', 'Gakugei-daigaku', 35.62879, 139.68522, 0],
  ['都立大学', 'とりつだいがく', 'Toritsu-daigaku', 35.61783, 139.67639, 0],
  ['祐天寺', 'ゆうてんじ', 'Yutenji', 35.63716, 139.69076, 0],
  ['中目黒', 'なかめぐろ', 'Naka-meguro', 35.64385, 139.69862, 0],
  ['二子新地', 'ふたこしんち', 'Futako-shinchi', 35.60699, 139.62234, 0],
];

export type LineCode =
  'keio' | 'inokashira' | 'odakyu' | 'den-en-toshi' | 'oimachi' | 'setagaya' | 'meguro' | 'toyoko';

export interface Line {
  readonly code: LineCode;
  readonly ja: string;
  readonly easy: string;
  readonly en: string;
  /** Mean speed of a stopping train including stops, km/h (line length over daytime running time, whole numbers). */
  readonly speed: number;
  /** Usual wait on the platform in minutes: half of a daytime interval between stopping trains, rounded up. */
  readonly wait: number;
  /** Stations in running order. */
  readonly stations: readonly string[];
}

// prettier-ignore
export const LINES: readonly Line[] = [
  { code: 'keio', ja: '京王線', easy: '京王線（けいおうせん）', en: 'Keio Line', speed: 32, wait: 4, stations: ['笹塚', '代田橋', '明大前', '下高井戸', '桜上水', '上北沢', '八幡山', '芦花公園', '千歳烏山', '仙川'] },
  { code: 'inokashira', ja: '井の頭線', easy: '井の頭線（いのかしらせん）', en: 'Keio Inokashira Line', speed: 29, wait: 4, stations: ['渋谷', '神泉', '駒場東大前', '池ノ上', '下北沢', '新代田', '東松原', '明大前'] },
  { code: 'odakyu', ja: '小田急線', easy: '小田急線（おだきゅうせん）', en: 'Odakyu Odawara Line', speed: 33, wait: 4, stations: ['代々木上原', '東北沢', '下北沢', '世田谷代田', '梅ヶ丘', '豪徳寺', '経堂', '千歳船橋', '祖師ヶ谷大蔵', '成城学園前', '喜多見', '狛江'] },
  { code: 'den-en-toshi', ja: '田園都市線', easy: '田園都市線（でんえんとしせん）', en: 'Tokyu Den-en-toshi Line', speed: 34, wait: 3, stations: ['渋谷', '池尻大橋', '三軒茶屋', '駒沢大学', '桜新町', '用賀', '二子玉川', '二子新地'] },
  { code: 'oimachi', ja: '大井町線', easy: '大井町線（おおいまちせん）', en: 'Tokyu Oimachi Line', speed: 28, wait: 4, stations: ['緑が丘', '自由が丘', '九品仏', '尾山台', '等々力', '上野毛', '二子玉川'] },
  { code: 'setagaya', ja: '世田谷線', easy: '世田谷線（せたがやせん）', en: 'Tokyu Setagaya Line', speed: 17, wait: 3, stations: ['三軒茶屋', '西太子堂', '若林', '松陰神社前', '世田谷', '上町', '宮の坂', '山下', '松原', '下高井戸'] },
  { code: 'meguro', ja: '目黒線', easy: '目黒線（めぐろせん）', en: 'Tokyu Meguro Line', speed: 31, wait: 4, stations: ['奥沢', '田園調布'] },
  { code: 'toyoko', ja: '東横線', easy: '東横線（とうよこせん）', en: 'Tokyu Toyoko Line', speed: 33, wait: 4, stations: ['渋谷', '中目黒', '祐天寺', '学芸大学', '都立大学', '自由が丘', '田園調布'] },
];
