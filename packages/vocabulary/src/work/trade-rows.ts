import type { Needs } from './trades.ts';

/** JSIC codes here are three digits (小分類) of revision 2013. */
export type TradeRow = readonly [
  code: string, ja: string, easy: string, en: string, jsic: string, needs: string, from: number, to: number, alias: string,
];

/** Letters of the needs column: what such a shop usually cannot do without. */
export const NEED_LETTERS: Readonly<Record<string, keyof Needs>> = {
  H: 'heavyCooking', G: 'gas', W: 'water', D: 'duct', P: 'power', R: 'drainage', M: 'workshop', S: 'streetLevel',
};

/**
 * Everyday trades of the shopping streets. Needs and usual floor areas (whole m²) are our own rule of thumb for a first
 * answer; the premises and the permits decide.
 */
// prettier-ignore
export const TRADE_ROWS: readonly TradeRow[] = [
  ['bakery', 'パン屋', 'パン屋（や）', 'Bakery', '586', 'WPDM', 25, 80, 'ベーカリー ブーランジェリー 製パン'],
  ['western-sweets', '洋菓子店', 'ケーキ屋（や）', 'Cake shop', '586', 'WPM', 20, 70, 'ケーキ パティスリー 焼き菓子'],
  ['japanese-sweets', '和菓子店', '和菓子（わがし）の 店（みせ）', 'Japanese sweets shop', '586', 'WGM', 20, 60, '団子 餅 せんべい'],
  ['tofu', '豆腐店', 'とうふ屋（や）', 'Tofu shop', '589', 'WGRM', 20, 60, '豆腐 油揚げ 豆腐屋'],
  ['greengrocer', '青果店', '野菜（やさい）・くだものの 店（みせ）', 'Greengrocer', '582', 'WS', 20, 80, '八百屋 果物 野菜'],
  ['butcher', '精肉店', '肉（にく）の 店（みせ）', 'Butcher', '583', 'WPR', 20, 60, '肉屋 惣菜 コロッケ'],
  ['fishmonger', '鮮魚店', '魚（さかな）の 店（みせ）', 'Fishmonger', '584', 'WRS', 20, 60, '魚屋'],
  ['rice', '米穀店', '米（こめ）の 店（みせ）', 'Rice shop', '589', 'PS', 20, 60, '米屋 おにぎり'],
  ['liquor', '酒店', 'お酒（さけ）の 店（みせ）', 'Liquor shop', '585', 'S', 25, 100, '酒屋 角打ち ワイン'],
  ['tea', '茶・海苔店', 'お茶（ちゃ）・のりの 店（みせ）', 'Tea and seaweed shop', '589', '', 15, 50, '日本茶'],
  ['delicatessen', '惣菜・弁当店', 'おかず・べんとうの 店（みせ）', 'Delicatessen and lunch boxes', '771', 'HGWD', 15, 50, 'テイクアウト 持ち帰り 弁当屋'],
  ['grocery', '食料品店・ミニスーパー', '食（た）べものの 店（みせ）', 'Grocery', '581', 'PS', 50, 300, 'スーパー コンビニ'],
  ['cafe', 'カフェ・喫茶店', 'カフェ', 'Café', '767', 'WP', 20, 80, 'コーヒー 喫茶 珈琲 カフェ 紅茶'],
  ['ramen', 'ラーメン店', 'ラーメンの 店（みせ）', 'Ramen shop', '762', 'HGWDR', 25, 70, '中華そば つけ麺'],
  ['soba-udon', 'そば・うどん店', 'そば・うどんの 店（みせ）', 'Soba and udon shop', '763', 'HGWDR', 30, 90, '蕎麦'],
  ['sushi', 'すし店', 'すしの 店（みせ）', 'Sushi bar', '764', 'WGR', 25, 70, '寿司 鮨'],
  ['izakaya', '居酒屋', 'いざかや', 'Izakaya', '765', 'HGWDR', 30, 120, '酒場 焼き鳥 立ち飲み'],
  ['bar', 'バー', 'バー', 'Bar', '766', 'W', 15, 60, 'ワインバー スナック'],
  ['japanese-restaurant', '日本料理店・定食', '日本（にほん）の 料理（りょうり）の 店（みせ）', 'Japanese restaurant', '761', 'HGWDR', 30, 120, '食堂 定食屋 割烹 和食'],
  ['western-restaurant', '西洋料理店', '洋食（ようしょく）の 店（みせ）', 'Western restaurant', '762', 'HGWDR', 30, 120, '洋食 イタリアン フレンチ ビストロ'],
  ['chinese-restaurant', '中華料理店', '中国（ちゅうごく）料理（りょうり）の 店（みせ）', 'Chinese restaurant', '762', 'HGWDR', 30, 120, '町中華 餃子'],
  ['asian-restaurant', 'アジア・カレー料理店', 'カレー・アジア料理（りょうり）の 店（みせ）', 'Asian and curry restaurant', '762', 'HGWDR', 25, 100, 'インド ネパール タイ ベトナム 韓国料理'],
  ['bookshop', '書店', '本屋（ほんや）', 'Bookshop', '606', '', 20, 150, '本屋 古本 古書店'],
  ['stationery', '文具店', '文房具（ぶんぼうぐ）の 店（みせ）', 'Stationery shop', '606', '', 20, 80, '文房具'],
  ['clothing', '衣料品店', '服（ふく）の 店（みせ）', 'Clothing shop', '573', '', 20, 100, '洋服 古着 婦人服 子供服 ブティック'],
  ['kimono', '呉服店', '着物（きもの）の 店（みせ）', 'Kimono shop', '571', '', 20, 80, '着物 和装'],
  ['shoes', '靴店・靴修理', 'くつの 店（みせ）', 'Shoes and shoe repair', '574', 'P', 10, 60, '履物 修理'],
  ['household-goods', '雑貨・器の店', '雑貨（ざっか）の 店（みせ）', 'Household goods and pottery', '602', '', 15, 80, '金物 陶器 荒物 生活雑貨'],
  ['florist', '花店', '花屋（はなや）', 'Florist', '609', 'WS', 12, 50, '生花 フラワーショップ 花屋'],
  ['pharmacy', '薬局・化粧品店', '薬（くすり）の 店（みせ）', 'Pharmacy and cosmetics', '603', 'W', 30, 150, 'ドラッグストア 調剤 漢方'],
  ['optician', '眼鏡・時計店', 'めがね・時計（とけい）の 店（みせ）', 'Optician and watches', '608', '', 20, 70, 'メガネ 時計修理'],
  ['bicycle', '自転車店', '自転車屋（じてんしゃや）', 'Bicycle shop', '592', 'S', 20, 80, 'サイクル 修理'],
  ['electrical-goods', '電器店', '電気（でんき）の 店（みせ）', 'Electrical goods shop', '593', '', 20, 100, '家電 街の電器屋'],
  ['tatami', '畳・建具店', 'たたみの 店（みせ）', 'Tatami and fittings', '601', 'PMS', 25, 80, '畳屋 襖 障子 表具'],
  ['antiques', '古道具・リサイクル店', '古（ふる）い ものの 店（みせ）', 'Second-hand and antiques', '609', '', 20, 120, '骨董 リユース アンティーク'],
  ['gallery', 'ギャラリー・貸しスペース', '絵（え）などを 見（み）せる ばしょ', 'Gallery and rental space', '692', '', 15, 100, '展示 レンタルスペース'],
  ['barber', '理容店', '床屋（とこや）', 'Barber', '782', 'WGP', 20, 60, '床屋 散髪 バーバー'],
  ['beauty-salon', '美容室', '美容院（びよういん）', 'Beauty salon', '783', 'WGP', 25, 90, '美容院 ヘアサロン'],
  ['nail-esthetic', 'ネイル・エステ', 'ネイル・エステ', 'Nail and beauty treatment', '789', 'W', 10, 50, 'まつげ リラクゼーション'],
  ['bodywork', '整体・はりきゅう・接骨院', '体（からだ）を なおす ばしょ', 'Bodywork, acupuncture, bonesetting', '835', 'W', 15, 70, '鍼灸 整骨院 マッサージ'],
  ['laundry', 'クリーニング店', 'クリーニング', 'Dry cleaner', '781', 'WGPR', 15, 80, 'コインランドリー 洗濯'],
  ['sento', '銭湯', 'せんとう（おふろ）', 'Public bath', '784', 'WGRPM', 200, 600, '公衆浴場 サウナ'],
  ['tailoring', '仕立て・お直し', '服（ふく）を なおす 店（みせ）', 'Tailoring and alterations', '793', 'P', 10, 40, 'リフォーム 洋裁 縫製'],
  ['photo-studio', '写真館', '写真（しゃしん）の 店（みせ）', 'Photo studio', '746', 'P', 30, 100, 'フォトスタジオ'],
  ['pet-care', 'ペットショップ・トリミング', 'ペットの 店（みせ）', 'Pet shop and grooming', '609', 'W', 20, 80, 'トリマー ドッグサロン'],
  ['cram-school', '学習塾', '塾（じゅく）', 'Cram school', '823', '', 30, 120, '個別指導 プログラミング教室'],
  ['lessons', '習い事の教室', '教室（きょうしつ）', 'Lessons (music, arts, languages)', '824', '', 20, 120, 'ピアノ 英会話 書道 ヨガ ダンス'],
  ['fitness', 'フィットネス・スタジオ', '運動（うんどう）の ばしょ', 'Fitness studio', '804', 'WP', 40, 300, 'ジム ヨガスタジオ ピラティス'],
  ['clinic', '診療所', '病院（びょういん）（小（ちい）さい）', 'Clinic', '832', 'WP', 60, 200, 'クリニック 医院 内科'],
  ['dental-clinic', '歯科診療所', '歯医者（はいしゃ）', 'Dental clinic', '833', 'WPR', 50, 150, '歯医者 歯科'],
  ['nursery', '保育所', '保育園（ほいくえん）', 'Nursery', '853', 'WG', 80, 500, '保育園 託児 小規模保育'],
  ['elder-care', '高齢者介護・デイサービス', 'お年（とし）よりの 介護（かいご）', 'Elder care and day service', '854', 'WP', 60, 400, '訪問介護 デイ 通所'],
  ['disability-services', '障害福祉サービス・作業所', 'しょうがいの ある 人（ひと）の ばしょ', 'Disability services and workshop', '855', 'W', 60, 300, '就労支援 放課後等デイ'],
  ['carpentry', '工務店・大工', '大工（だいく）', 'Carpentry and building', '065', 'PM', 20, 150, '建築 リフォーム 工務店'],
  ['painting-interior', '塗装・内装', '家（いえ）を ぬる・内（うち）がわを なおす', 'Painting and interior', '078', 'M', 15, 100, 'クロス 塗装業'],
  ['plumbing-electric', '水道・電気工事', '水道（すいどう）・電気（でんき）の 工事（こうじ）', 'Plumbing and electric work', '081', 'M', 15, 100, '設備 水回り'],
  ['gardening', '造園・植木', '庭（にわ）の しごと', 'Gardening and landscaping', '079', '', 15, 150, '庭師 植木屋'],
  ['printing', '印刷・製本', '印刷（いんさつ）', 'Printing and binding', '151', 'PM', 30, 200, '印刷所 オンデマンド'],
  ['metal-workshop', '町工場・金属加工', '小（ちい）さな 工場（こうじょう）', 'Metal workshop', '245', 'PM', 40, 300, '精密加工 製造'],
  ['car-repair', '自動車整備', '車（くるま）を なおす', 'Car repair', '891', 'PMS', 60, 400, '板金 車検 バイク'],
  ['farm', '都市農業', '畑（はたけ）の しごと', 'Urban farming', '011', 'W', 500, 10000, '農家 野菜 直売'],
  ['estate-agent', '不動産業', '家（いえ）や 土地（とち）の 会社（かいしゃ）', 'Estate agent', '682', '', 20, 80, '不動産 仲介 管理'],
  ['design-studio', 'デザイン・制作事務所', 'デザインの 会社（かいしゃ）', 'Design studio', '726', '', 15, 100, 'ウェブ 広告 映像'],
  ['it-services', 'IT・システム開発', 'コンピューターの 会社（かいしゃ）', 'IT services', '391', '', 15, 200, 'ソフトウェア アプリ'],
  ['professional-office', '士業事務所', '専門家（せんもんか）の 事務所（じむしょ）', 'Professional office (law, tax, labour)', '724', '', 15, 100, '税理士 行政書士 社労士 弁護士'],
  ['cleaning-services', '清掃業', 'そうじの 会社（かいしゃ）', 'Cleaning services', '922', '', 15, 80, 'ハウスクリーニング ビルメンテナンス'],
  ['delivery', '運送・配達', '荷物（にもつ）を はこぶ', 'Transport and delivery', '441', 'S', 20, 200, '軽貨物 引越し'],
  ['guesthouse', '民泊・ゲストハウス', 'とまる ところ', 'Guest house', '752', 'WG', 60, 300, '旅館 宿泊'],
  ['funeral', '葬祭業', 'おそうしきの 会社（かいしゃ）', 'Funeral services', '796', '', 30, 300, '葬儀 仏具'],
  ['coworking', 'コワーキング・シェアオフィス', 'いっしょに つかう 事務所（じむしょ）', 'Coworking space', '692', 'P', 40, 300, 'シェアオフィス シェアキッチン'],
];
