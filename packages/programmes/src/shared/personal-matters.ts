/** Facts about oneself that nobody needs to tell to be matched. */
export type PersonalMatter = 'health' | 'family' | 'record' | 'status' | 'money' | 'belief';

/** How they are recognised in normalised text. */
export const PERSONAL_MATTERS: readonly (readonly [matter: PersonalMatter, words: RegExp])[] = [
  [
    'health',
    /うつ病|鬱病|統合失調|発達障(?:害|がい)|障(?:害|がい)者?手帳|(?:精神|身体|知的)障(?:害|がい)|てんかん|透析|hiv|がん(?:を|に|の治療|で)|持病|難病|双極性|適応障(?:害|がい)|(?:病気|病)で(?:辞|休職|退職)/u,
  ],
  [
    'family',
    /母子家庭|父子家庭|(?:ひとり|[一1]人)親|シングル(?:マザー|ファザー)|離婚|死別|片親|dv(?:から|で|を)/u,
  ],
  ['record', /前科|服役|刑務所|少年院|逮捕|執行猶予|保護観察|出所/u],
  ['status', /在留資格|在留カード|ビザ(?:が|は|の|を)|難民|国籍|不法滞在|永住者|特定技能/u],
  ['money', /生活保護|自己破産|借金|多重債務|滞納/u],
  ['belief', /創価|(?:キリスト|イスラム)教徒|ムスリム|信者|党員|宗教/u],
];
