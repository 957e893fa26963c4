/**
 * How columns lie in memory: offsets in 32-bit words of the blocks that the host writes and both kernels read. Plain
 * numbers without types, because this file is compiled twice: by TypeScript for the host, by AssemblyScript for the kernel.
 */

/** One direction of a programme: a statement of one side (own) against all statements of the other side. */
export const PLAN_ALIVE = 0; // bit row of the places of the other side that are taken
export const PLAN_OWN_HASH = 1; // u32 by own place
export const PLAN_ROWS = 2; // musts that are bit rows by own class: count, then where
export const PLAN_ROWS_AT = 3;
export const PLAN_GROUPS = 4; // wishes with few answers, added up once for each class: count, then where
export const PLAN_GROUPS_AT = 5;
export const PLAN_GATES = 6; // musts asked pair by pair
export const PLAN_GATES_AT = 7;
export const PLAN_STAGES = 8; // wishes asked pair by pair
export const PLAN_STAGES_AT = 9;
export const PLAN_SPLITS = 10; // how many stages split the candidates by what they touch, 0 to 2
export const PLAN_SPLITS_AT = 11; // which stages
export const PLAN_SIZE = 13;

/** A must as bit rows. */
export const ROW_CLASSES = 0; // u16 class by own place
export const ROW_TABLE = 1; // u32 by own class: where its row is, 0 = every pair passes
export const ROW_SIZE = 2;

/** Wishes folded into one column. */
export const GROUP_COLUMN = 0; // u16 class by other place
export const GROUP_CLASSES = 1;
export const GROUP_MEMBERS = 2;
export const GROUP_PARTS = 3; // u16 member class by group class and member
export const GROUP_MEMBERS_AT = 4; // table descriptors of the members
export const GROUP_SIZE = 5;

/** A measure as a table of values by class: used by groups (members) and by stages and gates alone. */
export const STAGE_KIND = 0;
export const STAGE_FROM = 1; // a must passes from this value on
export const STAGE_UNKNOWN = 2; // 1: a must lets an unknown pass
export const STAGE_OWN = 3; // own column
export const STAGE_WEIGHT = 4; // u64: points of the listing's side in the high, of the profile's side in the low half
export const STAGE_OTHER = 6; // other column
export const STAGE_ARGS = 8;
export const STAGE_SIZE = 32;

export const KIND_TABLE = 0;
export const TABLE_AT = 8;
export const TABLE_OWN_STRIDE = 9; // bytes from one own class to the next
export const TABLE_OTHER_STRIDE = 10;
export const TABLE_NUMBERS = 11; // cells are u8 that stand for these i16; 0 = cells are i16

export const KIND_WEEK = 1;
export const WEEK_OWN_LEAST = 8; // i32 half hours by place, -1 not stated; 0 = no such column
export const WEEK_OTHER_LEAST = 9;
export const WEEK_LEAST = 10; // half hours for everybody
export const WEEK_WHOLE_IS_OWN = 11;
export const WEEK_OWN_ENOUGH = 12; // f64 half hours by place, NaN not stated; 0 = no such column
export const WEEK_OTHER_ENOUGH = 13;
/** Columns of weeks say where each is, 0 = not stated. A week is 11 words of half hours and their count. */
export const WEEK_BYTES = 48;
export const WEEK_COUNT = 11;

/** Coverage: own wants and others hold, or the other way round. */
export const KIND_WANTS = 2;
export const KIND_HOLDS = 3;
export const COVER_NEAR = 8; // sparse rows by own code: per mille by other code
export const COVER_SHARE = 9; // per mille by wanted and held level, 0 = levels do not count
export const COVER_SHARE_STRIDE = 10;
export const COVER_WANT_TOKENS = 11; // dictionary of wanted tokens, below
export const COVER_HELD_TOKENS = 12;
export const COVER_UNSAID = 13; // what a wanted token counts of which nothing is said
export const COVER_DOUBTS = 14; // 1: unknown when nothing is said of any, and rounded half up
/** Patterns: classes of other codes that are worth something for the same own codes. */
export const PATTERNS_TOUCH = 15; // sparse rows by own code: the patterns for which it is worth something
export const PATTERNS_ROWS = 16; // u32 by pattern: bit row of those who name such a code; pattern 0: value may be other than 0

/** A table of which most is 0: u32 by row: where it is, 0 = all of it is 0. A row: count, then cells, padded with 0 to fours. */
export const SPARSE_COUNT = 0;
export const SPARSE_ITEMS = 1; // u16 cell in the low, its value in the high half

/** A dictionary of tokens (a code with its level); token 0 is nobody's. */
export const TOKENS_COUNT = 0;
export const TOKENS_FIRST = 1; // u16 by code: first token of it
export const TOKENS_NEXT = 2; // u16 by token: next one of the same code, 0 = none
export const TOKENS_CODE = 3; // u16 by token
export const TOKENS_LEVEL = 4; // u16 by token: class of its level
export const TOKENS_SIZE = 5;

/** What a statement wants: total weight, count, then pairs of u16 (token, weight). Holds: u16 tokens, then 0, in fours. */
export const WANT_TOTAL = 0;
export const WANT_COUNT = 1;
export const WANT_ITEMS = 2;

export const KIND_TERMS = 4;
export const TERMS_FULL = 8; // f64: cosine per mille that counts as full
/**
 * Of a statement: count in the low half of a word, how many words follow in the high one. Then how far each term is from the one
 * before it, a byte each; GAP_WIDE is so far without a term, also behind the last.
 */
export const TERMS_SIZE = 0;
export const TERMS_ITEMS = 1;
export const GAP_WIDE = 255;

export const KIND_INTERVAL = 5; // f64 low and high by place, NaN = not stated
export const INTERVAL_SOFT = 8; // f64

/** The best pair of two lists of codes. A list: u16 codes, then 0, in fours. */
export const KIND_BEST = 6;
export const BEST_TABLE = 8; // sparse rows by own code: per mille by other code
export const BEST_CODES = 9; // other codes, with 0

/** Sets of codes: 1 + their number (0 = not stated), bits. The table is i16 by own size, other size, common. */
export const KIND_SET = 7;
export const SET_TABLE = 8;
export const SET_OWN_STRIDE = 9; // bytes
export const SET_OTHER_STRIDE = 10;
export const SET_WORDS = 11; // words of bits
export const SET_COUNT = 0;
export const SET_BITS = 1;

/** Values that the host gives one by one, for measures without a form in columns. */
export const KIND_ASKED = 8;

/** Best entries by place: two words each, place of the other side and score. A score is three numbers per mille of ten bits. */
export const SCORE_FIT = 20; // bits to the right of it
export const SCORE_LISTING = 10;
export const SCORE_MASK = 1023;
export const LISTS_SIZE = 0; // entries of one list
export const LISTS_PER_GROUP = 1; // at most so many of one group, 0 = any number
export const LISTS_AT = 2;
export const LISTS_LENGTH = 3; // u16 by place
export const LISTS_FLOOR = 4; // u16 by place: less fit cannot enter
export const LISTS_OWN_HASH = 5; // u32 by place
export const LISTS_OTHER_HASH = 6;
export const LISTS_OTHER_LOAD = 7; // u32 by other place: open proposals; 0 = nobody has any
export const LISTS_OTHER_TWIN = 8; // u16 by other place: order among ids with the same hash
export const LISTS_OTHER_GROUP = 9; // u32 by other place; 0 = nobody is in a group
export const LISTS_OWN_IS_LISTING = 10;
export const LISTS_LOCKS = 11; // u32 each, 0 = nobody else writes
export const LISTS_WORDS = 12;
export const LOCKS = 1024;
export const NO_GROUP = 0;

/** One query of one thread. */
export const QUERY_PLAN = 0;
export const QUERY_OWN = 1; // place
export const QUERY_MODE = 2;
export const QUERY_LEAST = 3; // least fit that counts
export const QUERY_MASK = 4; // bit row instead of PLAN_ALIVE, 0 = none
export const QUERY_OWN_LISTS = 5; // lists that own's best go to, 0 = none
export const QUERY_OWN_PLACE = 6; // place in them
export const QUERY_OTHER_LISTS = 7; // lists of the other side, 0 = none
export const QUERY_OUT = 8; // found pairs, below
export const QUERY_FOUND = 9; // how many
export const QUERY_PASSING = 10; // pairs that no must keeps apart
export const QUERY_BITS = 11; // scratch: bit row
export const QUERY_PLACES = 12; // scratch: u32 by candidate
export const QUERY_POINTS = 13; // scratch: u64 by candidate
export const QUERY_VALUES = 14; // scratch: i32 by candidate
export const QUERY_TAGS = 15; // scratch: u32 by candidate
export const QUERY_SUMS = 16; // scratch: u64 by group class
export const QUERY_NEARLY_BITS = 17; // scratch: bit row
export const QUERY_OWN_HASH = 18;
export const QUERY_IN = 19; // u64 by gate, then by stage: pairs that came to it
export const QUERY_FROM = 20; // words of the bit rows that are looked at: a tile of the other side
export const QUERY_TO = 21;
export const QUERY_SPLIT = 22; // scratch: SPLIT_ROWS bit rows
export const QUERY_MOST = 23; // scratch: u64 by group, the most points that a class has
export const QUERY_BOUNDS = 24; // what every wish gives at most, for a tile, below; 0 = not made
export const QUERY_BOUND_AREA = 25; // memory that this thread needs with them
export const QUERY_LATER = 26; // pairs that this thread has put off, below
export const QUERY_RESTS = 27; // u64 by other place: points instead of those of groups, 0 = none
export const QUERY_SCRATCH = 28; // one word for each gate and stage: its scratch

export const MODE_OWN = 1; // fill own's list
export const MODE_OTHER = 2; // fill the lists of the other side
export const MODE_COLLECT = 4; // write down every pair that could enter a list of the other side, or all
export const MODE_PRUNE = 8; // leave out what cannot enter any list
export const MODE_ASKED = 16; // stop before the wishes that only the host can tell: write down points
export const MODE_COUNT = 32; // count in QUERY_FOUND whoever passes with the least fit, and in QUERY_PASSING whoever passes

/** A found pair. */
export const FOUND_PLACE = 0;
export const FOUND_FIT = 1;
export const FOUND_LISTING = 2;
export const FOUND_PROFILE = 3;
export const FOUND_TAG = 4; // in a search for near misses: which must fails
export const FOUND_SIZE = 5;

/** Parts by the first splitting stage, a row for the second, and the part in hand. */
export const SPLIT_PARTS = 4;
export const SPLIT_ROWS = 6;
/** Behind the rows: for each of own's codes, how many rows touch it, then where they are. */
export const MOST_PATTERNS = 128;
export const MOST_COUNTED = 15;

/**
 * Upper bounds of a tile: rows with a byte for each place. By class of own's answer a row says what a wish gives, in units; by
 * token that own wants, which step of its worth somebody reaches.
 */
export const BOUNDS_COUNT = 0; // items
export const BOUNDS_ROWS = 1; // where the rows are
export const BOUNDS_COVERED = 2; // bits of the stages that have items
export const BOUNDS_GROUPED = 3; // 1: all groups have items
export const BOUNDS_OWN = 4; // own statements of a run
export const BOUNDS_ITEMS = 5;
export const BOUND_STAGE = 0; // where its block is
export const BOUND_SIDE = 1; // 1 = points of the listing's side, 0 = of the profile's
export const BOUND_WEIGHT = 2;
export const BOUND_FIRST = 3; // number of its first row
export const BOUND_ROWS = 4; // how many
export const BOUND_CLASSES = 5; // u16 by own place; 0 = by token
export const BOUND_SAMPLES = 6; // u32 by class: own place
export const BOUND_SCRATCH = 7; // number of the gate or stage
export const BOUND_STEPS = 8; // u16 per mille by step; step 0 = nothing is said
export const BOUND_STEP_OF = 9; // u8 by value: the least step that is not below it
export const BOUND_FINER = 10; // tokens are added up in units / 2^n
export const BOUND_POSTS = 11; // where in the area of a thread the places of each token are
export const BOUND_VAGUE = 12; // bits of the steps that stand for several values
export const BOUND_HELD = 13; // held tokens when the bounds were made: drafts may have brought more
export const BOUND_SIZE = 14;
/** A unit is half a point of 100, in points of 100,000 and per mille. */
export const BOUND_UNIT = 500;
export const BOUND_UNIT_FIT = 5;
export const BOUND_STEPS_MOST = 16;
/** In the area of a thread, for each place of the tile: its floor, the sums of the profile's and of the listing's side, its aim. */
export const AREA_ROWS = 4;
/** Pairs put off: own, count, then a word each: place in the tile, points of the profile's and of the listing's side in units. */
export const LATER_USED = 0; // bytes
export const LATER_ROOM = 1;
export const LATER_TILE = 2; // whose aims were taken, plus 1
export const LATER_AIMS = 3; // own statements after which they are taken anew
export const LATER_ITEMS = 4;
export const LATER_PAIRS = 2; // of own: its place, how many
/** Behind them, in words: rows to add up for each side (count, then where they are), sums over tokens, worths, then posts. */
export const WORK_ROWS = 33;
export const WORK_SUMS = 6;
export const WORK_SUM = 84;
export const WORK_WORTHS = 2 * WORK_ROWS + WORK_SUMS * WORK_SUM; // 16 words: what each step of a token is worth
export const WORK_WORDS = WORK_WORTHS + BOUND_STEPS_MOST;
/** A sum over tokens. */
export const SUM_COUNT = 0;
export const SUM_SIDE = 1;
export const SUM_FINER = 2;
export const SUM_ITEM = 3;
export const SUM_ROWS = 4; // where the row of each token is
export const SUM_TOKENS = 16; // at most so many
export const SUM_STEPS = 20; // 16 bytes by token: what each step counts

/** Places of one tile of a full run, a multiple of 128: their lists fit the second-level cache. */
export const TILE_PLACES = 8192;
/** Candidates that are carried through the stages together. */
export const CHUNK = 1024;
/** What an unknown wish counts, and what every wish can count at most. */
export const NEUTRAL_VALUE = 400;
export const FULL_VALUE = 1000;
export const NOT_SAID = -1;
