/**
 * Has the 1,024 English words by which people compare the key of a pulse (privacy.md R5.5). No two of them begin with the
 * same four letters.
 *
 * They are part of the English list of BIP 39 (https://github.com/bitcoin/bips, file bip-0039/english.txt, MIT licence);
 * words that would look unkind or odd on the screen of a lecture hall are left out. The order and the words must never
 * change: screens and phones would then show other words for the same key.
 */
export const WORDS: readonly string[] = (
  'access account acoustic across act action actor actress actual add adjust adult advance advice aerobic affair ' +
  'age agent aim air airport aisle album alley alpha amateur amazing amount analyst anchor angle animal ankle ' +
  'annual antenna antique apology appear apple april arch arctic area arena around arrange arrive arrow art artist ' +
  'artwork ask aspect asset athlete atom attend audit august aunt author auto autumn avocado awkward axis baby ' +
  'bacon badge bag balcony ball bamboo banana bar base basic basket battle beach bean beef belt bench best bicycle ' +
  'bid bike bind biology bird birth blanket bless blossom blouse blue blur blush board boat body boil bone bonus ' +
  'book boost border bottom bounce box boy bracket brain brand brass brave bread breeze brick bridge brief bright ' +
  'bring brisk bronze broom brown brush bubble buddy budget buffalo build bulb bulk bundle burger butter buzz ' +
  'cabbage cabin cable cactus cage cake call calm camera camp can canal candy canoe canvas canyon capital captain ' +
  'car carbon card cargo carpet carry cart case cash castle cat catalog cattle caution cave ceiling celery cement ' +
  'census cereal chair chalk change chapter charge chase chat check cheese chef cherry chest chief child chimney ' +
  'choice choose churn circle citizen city civil clap claw clay clean clerk clever click cliff climb clinic clip ' +
  'clock close cloth cloud clown club clump cluster clutch coach coast coconut code coffee coil coin color column ' +
  'come comfort comic common cook cool copper copy coral core corn cost cotton couch couple course cousin cover ' +
  'coyote cradle craft cram crane cream credit creek crew cricket crisp crop crowd cruise crumble crunch crystal ' +
  'cube cup curious curtain curve custom cycle dance dash dawn day deal debate decade decide deer define defy ' +
  'degree delay demand demise denial dentist depth deputy desert design desk detail device dial diamond diary ' +
  'diesel diet differ digital dignity dinner direct dirt dish doctor dog doll dolphin donate donor door dose double ' +
  'dove draft dragon drama drastic draw dream dress drink drive drum dry duck dune dust duty eagle early earn earth ' +
  'easily east easy echo ecology edge edit egg eight elbow elder elegant embody empower enable energy engine enjoy ' +
  'enter entry equal essay essence estate eternal ethics evolve excuse expand eye eyebrow face fame family famous ' +
  'fan fantasy farm father federal fence fiber fiction field figure file film final find fine finger finish firm ' +
  'fish flag flame flash flat flavor flight flip float flock floor flower fluid fly foam focus fog fold follow food ' +
  'foot force forest fork forum fossil foster found fox frame fresh friend fringe frog front frost frown fruit fuel ' +
  'fun future gain galaxy gallery game garage garden garlic garment gate gather gaze gentle giant gift giggle ' +
  'ginger giraffe glad glance glass glide globe glory glove glow goat gold goose gown grace grain grant grape grass ' +
  'gravity green group grow guitar gym habit hair hamster hand happy harbor harvest hawk head health heart heavy ' +
  'height hello help hen hero high hill hint hobby hockey hold holiday home honey hood hope horn horse hotel hour ' +
  'hover huge human humble humor hundred hungry hunt ice icon idea image immense income inside invite iron island ' +
  'issue item ivory jacket jaguar jar jazz jeans jelly jewel job join joke journey joy juice jump jungle junior ' +
  'ketchup key kind kingdom kiss kit kitchen kite kitten kiwi knee label labor ladder lake lamp laptop large latin ' +
  'laugh laundry lava law lawn layer leader leaf learn lecture left legend leisure lemon length lens leopard lesson ' +
  'letter level library life lift light limit link lion liquid list little lizard lobster local logic long loop ' +
  'lottery lounge love loyal lucky luggage lumber lunch luxury lyrics magic magnet mail main mammal manage mango ' +
  'mansion manual maple marble march margin marine market mass match math matrix maze meadow measure medal media ' +
  'melody melt member memory menu merit mesh metal method middle milk million mimic mind minor minute miracle ' +
  'mirror mixed mobile model modify moment monitor monkey month moon morning mother motion motor mouse move movie ' +
  'muffin museum music mystery myth name nation nature near need nephew nest net next nice night noble noodle north ' +
  'nose notable note novel number oak obtain ocean october office often oil old olive olympic one onion online open ' +
  'opera option orange orbit orchard order organ orient ostrich outdoor output oven oyster ozone paddle page pair ' +
  'palace palm panda panther park parrot party patch path peace peanut pear peasant pelican pen pencil people ' +
  'pepper person phone photo phrase piano picnic picture piece pigeon pilot pink pioneer pipe pizza place planet ' +
  'plastic plate play pledge pluck plug plunge poem poet point polar pole pond pony portion pottery powder price ' +
  'pumpkin puppy purpose puzzle pyramid quiz quote rabbit raccoon radar radio rail rain rally ramp ranch random ' +
  'range rapid rate ready real reason rebel rebuild receive recipe record reflect region regular relax release ' +
  'relief render renew reopen repair repeat report return reveal review reward rhythm ribbon rice ride ripple river ' +
  'road roast robot robust rocket roof rookie room rose rotate round royal rubber rug runway rural saddle safe sail ' +
  'salad salmon salon salute sample sand sauce save scale scene school science scout sea search seminar series ' +
  'setup seven shell shield shine sibling sight silent silk silver sister six skate sketch ski smile smooth snack ' +
  'snap snow soccer solar song soon soul sound soup source south space spatial speed sphere spice spirit sponsor ' +
  'spoon sport spread spring square stadium stairs steel stone stool stumble summer sun sunny sunset super sustain ' +
  'sweet swift swim swing switch symbol syrup system table talent tank taste taxi teach team tennis theater theme ' +
  'thrive thunder ticket tide tiger tilt time tiny toast tomato tone tonight tool tooth topple tornado tourist ' +
  'tower town toy train travel tray tree trip truck truly trumpet tuition tuna tunnel turkey turtle twelve twenty ' +
  'twist typical uncover unfold unique uphold usage vacuum valid valley valve van vapor vault vehicle velvet venue ' +
  'verify vessel viable vibrant victory village violin virtual visit visual vivid vocal voice volcano volume voyage ' +
  'wagon walk walnut wasp water wave wedding weekend welcome wheat wheel whisper width wild window wine wing winner ' +
  'winter wisdom wise wonder wood wool yellow youth zebra zero zone zoo'
).split(' ');
