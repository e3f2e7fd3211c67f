"""The words that speech is recognised by: verbs that attribute, nouns for people, bodies and documents, first names.

Each table is plain text, a word (or a lemma with its forms) after another, so that it can be read and extended.
"""

from __future__ import annotations


def word_set(table: str) -> frozenset[str]:
    """The words of a table written out as running text."""
    return frozenset(table.split())


def _lemmas(table: str) -> dict[str, str]:
    """Form to lemma, from lines of `lemma form form ...`; regular forms are made from a lemma that stands alone."""
    forms: dict[str, str] = {}
    for line in table.split(";"):
        words = line.split()
        lemma = words[0]
        made = words[1:] or _regular(lemma)
        forms.update(dict.fromkeys((lemma, *made), lemma))
    return forms


def _regular(lemma: str) -> list[str]:
    """Third person, past and -ing form of a regular verb."""
    if lemma.endswith("e"):
        return [lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    ending = "es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"
    return [lemma + ending, lemma + "ed", lemma + "ing"]


VERBS = _lemmas(
    """say says said saying; learn learns learned learnt learning; write writes wrote writing written; tell tells
    told telling; add; note; argue; claim; insist; state state stated stating; announce; report; acknowledge;
    concede; admit admits admitted admitting; explain; stress; emphasize; emphasise; suggest; comment; remark;
    declare; assert; maintain; contend; observe; caution; warn; reiterate; predict; forecast forecasts forecast
    forecasted forecasting; project; anticipate; expect; foresee foresees foresaw foreseen foreseeing; fear;
    worry; doubt; bet bets betting; reckon; think thinks thought thinking; believe; assume; suspect; estimate;
    respond; reply; conclude; confirm; opine; testify; recall; joke; tweet; post; counter; hint; signal; indicate;
    reveal; show shows showed shown showing; find finds found finding; see sees saw seen seeing; feel feels felt
    feeling; hope; allege; charge; figure; guess; wonder; ask; answer; continue; agree; vow; pledge; promise;
    urge; complain; speculate; calculate; consider; envision; envisage; imply; propose; pronounce; quip quips
    quipped quipping; repeat; summarize; describe; echo echoes echoed echoing; advise; assure; disclose; discover;
    determine; demonstrate; read reads; put puts putting; wager; sense; trust; outline; posit; theorize; deny;
    dispute; lament; boast; brag brags bragged bragging; proclaim; point; shrug shrugs shrugged shrugging; begin
    begins began; go goes went; plan plans planned planning; rely; count; convince; blog blogs blogged blogging;
    underline; underscore; highlight; tout; reassure; persuade"""
)
"""Every form of an attribution verb to its lemma."""

NEEDS_CLAUSE = word_set(
    """learn add show find see know feel hold put consider call signal figure counter continue answer recall determine
    demonstrate rate read describe post offer respond accept understand price model outline advance point
    allow shrug begin go plan rely count convince ask urge project deny dispute repeat promise pledge vow hope
    assure advise report reveal maintain sense trust discover disclose boast state highlight reassure persuade"""
)
"""Lemmas with other uses: they need *that*, a quotation or a trailing place; a bare object is no speech."""

TRAILING_ONLY = word_set("continue begin go shrug point put offer read call hold count rely plan convince")
"""Lemmas that attribute only after a quotation (*he continued*) or in a set phrase (*points out that*)."""

CUE_VERBS = word_set(
    """rule ruled rules ruling brace braced bracing gamble gambling gambled discount discounted discounting tip
    tipped favor favored favour favoured put puts gave give gives banking knew know knows looked looking pricing
    priced call calls gird girding prepare preparing prepared revised revise revises raised raises cut cuts
    lowered lowers trimmed trims targets target targeted penciled pencilled"""
)
"""Verbs that state a forecast only where the words around them do; their subject is then its source."""

ADJECTIVES = word_set(
    """skeptical sceptical confident optimistic pessimistic convinced worried concerned hopeful doubtful bullish
    bearish wary certain sure unconvinced adamant cautious upbeat downbeat afraid fearful positive"""
)
"""Adjectives of belief: after a form of *be* or *remain* their subject is a source (*some are sceptical that*)."""

INVERTIBLE = word_set(
    """say write add note ask argue explain tweet predict warn acknowledge conclude insist reply quip respond
    observe caution comment remark declare assert maintain contend concede admit state reckon opine recall joke
    post counter suggest claim announce reiterate lament boast continue agree stress wonder testify forecast read
    report"""
)
"""Lemmas that may stand before their subject: *"...," said Weir*."""

NOUNS = word_set(
    """forecast forecasts projection projections prediction predictions estimate estimates expectation
    expectations outlook outlooks warning warnings view views assessment assessments guidance poll polls survey
    surveys analysis analyses fear fears worries worry doubts doubt belief beliefs target targets opinion note
    report study model models consensus bet bets hopes concern concerns confidence optimism estimation prognosis
    calculation calculations data figures median call"""
)
"""Nouns that hold a forecast and whose owner is its source: *the bank's forecast*, *a projection by X*."""

CLAIMS = word_set(
    """claim claims conclusion conclusions argument arguments assertion assertions contention suggestion suggestions
    statement statements insistence assurance assurances finding findings thinking theory hunch conviction suspicion
    admission prophecy feeling sense charge charges comment comments remark remarks anxiety anxieties jitters
    speculation bets wager idea notion signal"""
)
"""Nouns that, with their owner and *that*, hold what is claimed: *the minister's claim that*."""

DOCUMENTS = word_set(
    """report study survey poll analysis assessment outlook forecast document memo memorandum statement letter
    paper bulletin note projection projections forecasts estimate estimates data figures almanac review index
    declaration budget presentation model models minutes research newsletter advisory update plan briefing
    findings filing polls studies analyses reports surveys simulations outlooks release transcript editorial
    article"""
)
"""Nouns for what is written; *the report says* speaks for whoever made the report."""

GROUNDS = word_set(
    """report study survey poll analysis assessment outlook forecast projection projections forecasts estimate
    estimates almanac model models simulations studies reports surveys polls"""
)
"""Documents in which a forecast stands: *is listed in the report as most likely to*."""

GROUPS = word_set(
    """analysts economists experts officials traders investors observers critics forecasters meteorologists
    scientists researchers strategists policymakers lawmakers republicans democrats conservatives liberals
    progressives executives sources aides advisers advisors people pundits pollsters academics scholars historians
    lawyers attorneys doctors physicians epidemiologists supporters opponents proponents skeptics sceptics
    optimists pessimists bulls bears markets bettors bookmakers gamblers commentators diplomats insiders watchers
    specialists professionals leaders members senators congressmen representatives governors mayors ministers
    commanders generals activists campaigners environmentalists business businesses companies firms banks insurers
    lenders retailers manufacturers producers farmers consumers voters americans britons respondents residents
    workers employers managers directors participants some many most several others few both all operatives
    consultants staffers allies detractors advocates moderates centrists independents hawks doves teams agencies
    governments authorities police prosecutors investigators regulators astronomers biologists climatologists
    geologists seismologists engineers professors teachers educators students nurses parents families theorists
    writers reporters journalists editors columnists broadcasters organizers organisers promoters fans players
    coaches owners developers homebuilders realtors brokers dealers bankers financiers sociologists psychologists
    negotiators envoys ambassadors states nations countries nobody everyone everybody anyone backers hardliners
    hard-liners brexiteers remainers palestinians israelis russians ukrainians chinese europeans germans iranians
    koreans majority boosters providers groups unions networks planners chiefs heads speculators
    evangelicals christians catholics muslims jews pastors clergy commissions institutions publications
    stakeholders colleagues friends adults users customers buyers sellers drivers travelers
    passengers spokespeople spokesmen handicappers oddsmakers prognosticators modelers modellers sides camps
    parties"""
)
"""Plural (or collective) nouns for described groups."""

GROUP_WORDS_ALONE = word_set("some many most several others few both all nobody everyone everybody anyone people")
"""Group words that are a source only as a whole subject (*some say*), never as part of a name."""

ROLES = word_set(
    """analyst economist expert official trader investor observer critic forecaster meteorologist scientist
    researcher strategist policymaker lawmaker republican democrat executive source aide adviser advisor person
    pundit pollster academic scholar historian lawyer attorney doctor physician epidemiologist supporter opponent
    proponent skeptic commentator diplomat insider specialist professional leader member senator congressman
    congresswoman representative governor mayor minister commander general activist campaigner environmentalist
    farmer voter resident worker manager director president chairman chairwoman chair chairperson secretary
    premier chancellor king queen prince princess spokesman spokeswoman spokesperson professor lecturer teacher
    fellow associate head chief founder co-founder partner owner editor columnist reporter journalist host anchor
    author writer correspondent consultant operative staffer ambassador envoy counselor counsellor treasurer
    officer ceo cfo coo cto chief-of-staff candidate nominee speaker whip commissioner administrator inspector
    superintendent sheriff judge justice prosecutor coach captain player astronomer biologist climatologist
    geologist seismologist engineer physicist chemist psychologist sociologist theorist planner banker broker
    dealer developer realtor contractor organizer organiser promoter politician legislator councilman councilwoman
    councillor alderman delegate undersecretary deputy principal dean provost rector vice-president pilot veteran
    colonel lieutenant major sergeant admiral negotiator regulator investigator booster pastor rabbi bishop
    cardinal pope imam virologist immunologist pathologist oceanographer hydrologist ecologist agronomist
    demographer actuary hunter driver buyer seller blogger podcaster vlogger entrepreneur billionaire financier
    industrialist magnate tycoon mogul spokesman-general attorney-general co-director co-author co-chair
    co-chairman policeman firefighter nurse psychiatrist surgeon therapist student graduate alumnus alumna mother
    father brother sister son daughter wife husband friend neighbor neighbour colleague man woman guy gentleman
    lady teammate rival challenger incumbent"""
)
"""Singular nouns for a person by what they do."""

BODIES = word_set(
    """bank company agency firm group department ministry organisation organization institute government
    administration committee commission council board bureau center centre office party campaign fund union
    association university corporation carmaker automaker airline maker retailer lender brokerage consultancy
    regulator court service zoo club league team network website newspaper paper magazine broadcaster outlet
    channel think-tank tank charity foundation panel coalition alliance cartel chamber authority utility producer
    manufacturer insurer hospital school college police army military navy force forces kremlin pentagon treasury
    fed embassy secretariat market exchange city state county country nation unit division arm parent startup
    start-up developer publisher studio federation society laboratory lab observatory watchdog supplier giant bloc
    conglomerate operator carrier dealer"""
)
"""Nouns for bodies; with *the* they point back to one that was named."""

NAME_KEYS = word_set(
    """bank institute university department ministry party corp corp. inc inc. co co. ltd ltd. llc plc group
    agency administration committee commission council board bureau center centre office fund union association
    corporation airlines airways motors holdings capital partners securities markets management advisors advisers
    analytics economics research consulting associates energy technologies technology systems service services
    foundation federation society league club court house senate congress parliament organisation organization
    authority college school laboratory lab observatory news times post journal tribune herald telegraph guardian
    reuters bloomberg press magazine network radio tv broadcasting pictures studios entertainment media
    communications reserve treasury pentagon kremlin nations states kingdom republic coalition alliance chamber
    exchange fed embassy force army navy guard police forum project initiative campaign trust insurance health
    hospital medical medicine pharmaceuticals wireless mobile telecom industries international global worldwide
    america american national federal royal world european street market survey brothers bros bros. sachs stanley
    jpmorgan goldman bp opec nato nasa noaa brewing foods oil gas petroleum electric power railway railroad unit
    panel legislature cabinet caucus conference intelligence daily weekly review monitor examiner chronicle
    gazette observer independent mail express mirror sun star globe record dispatch beast hill politico axios vox
    cnn cbs nbc abc bbc fox msnbc cnbc npr pbs science sciences studies affairs policy strategies fellowship
    academy museum zoo weather meteorological geological"""
)
"""Words that make a capitalised name the name of a body."""

COMPANY_ENDS = word_set(
    "co co. company corp corp. sons services administration securities associates partners prevention"
)
"""Words after *and* that end the name of one body."""

PUBLIC = {
    "trump": ("donald", "donald j."), "obama": ("barack",), "biden": ("joe", "joseph"), "putin": ("vladimir",),
    "merkel": ("angela",), "macron": ("emmanuel",), "romney": ("mitt",), "sanders": ("bernie", "bernard"),
    "pelosi": ("nancy",), "mcconnell": ("mitch",), "boehner": ("john",), "netanyahu": ("benjamin",),
    "zelensky": ("volodymyr",), "powell": ("jerome",), "yellen": ("janet",), "bernanke": ("ben",), "cruz": ("ted",),
    "rubio": ("marco",), "harris": ("kamala",), "reagan": ("ronald",), "modi": ("narendra",), "erdogan": ("recep",),
    "assad": ("bashar",), "musk": ("elon",), "buffett": ("warren",), "draghi": ("mario",), "cameron": ("david",),
    "thatcher": ("margaret",), "gorbachev": ("mikhail",), "lavrov": ("sergei", "sergey"), "kerry": ("john",),
}  # fmt: skip
"""Surnames that papers print bare, with the given names of whom they mean; a namesake is printed with both names."""

FIRM_ENDS = word_set("inc corp co ltd llc plc group company motors airlines holdings electronics ag sa nv")
"""Last words of the names of firms."""

PLACES = word_set(
    """new north south east west northern southern eastern western central san los las santa saudi great united
    hong sri wall white supreme costa puerto el fort mount lake long middle cape rhode sierra st. saint red black
    gulf atlantic pacific indian arctic downing capitol brexit covid congress parliament american british european
    chinese russian japanese german french iranian israeli medicare medicaid social"""
)
"""First words that mark a capitalised run of two or more as a place or body, not a person."""

COUNTRIES = word_set(
    """america china russia japan germany france britain italy spain canada mexico brazil india iran iraq israel
    syria turkey egypt ukraine poland greece portugal ireland scotland wales england australia indonesia thailand
    vietnam pakistan afghanistan korea venezuela argentina chile colombia cuba africa europe asia nigeria kenya
    washington beijing moscow tokyo berlin paris london brussels seoul pyongyang tehran jerusalem kyiv kiev texas
    california florida ohio iowa michigan wisconsin pennsylvania virginia georgia arizona nevada alabama alaska
    arkansas colorado connecticut delaware hawaii idaho illinois indiana kansas kentucky louisiana maine maryland
    massachusetts minnesota mississippi missouri montana nebraska oklahoma oregon tennessee utah vermont wyoming
    chicago boston houston dallas miami atlanta seattle denver detroit philadelphia baltimore cleveland"""
)
"""Places: never a person; a source only as the subject of a verb."""

SHORT_NAMES = {"fed": "federal reserve", "the fed": "federal reserve"}
"""Everyday short forms that are no initials, to the full name they stand for when the article prints it."""

TITLES = word_set(
    """mr mr. mrs mrs. ms ms. dr dr. prof prof. sen sen. rep rep. reps. sens. gov gov. gen gen. lt lt. col col.
    sgt sgt. capt capt. adm adm. rev rev. sir dame lord lady president chairman chairwoman chair secretary
    minister premier chancellor king queen prince princess senator congressman congresswoman representative
    governor mayor director administrator commissioner ambassador envoy professor general colonel major lieutenant
    captain admiral speaker leader whip ceo cfo coo judge justice chief officer strategist economist analyst
    spokesman spokeswoman spokesperson attorney counsel counselor adviser advisor deputy pope bishop archbishop
    cardinal sheriff coach meteorologist host anchor editor treasurer aide candidate nominee pollster scientist
    expert hon hon. emperor executive republican democrat democratic independent vice former acting vice-president
    state"""
)
"""Capitalised words before a name that are its bearer's office; the name begins after the last of them."""

NO_ROLE = word_set("mr mr. mrs mrs. ms ms. sir dame lady lord")
"""Titles that say nothing of an office."""

ADVERBS = word_set(
    """also now still already just then again later earlier today yesterday recently previously initially
    originally currently once always never even only too however instead meanwhile therefore further ever all both
    generally widely not n't have has had having did do does is are was were be been being 's 've 'd ’s ’ve ’d
    would will could can may might don't doesn't didn't don’t doesn’t didn’t cannot can't isn't aren't wasn't
    weren't haven't hasn't hadn't isn’t aren’t wasn’t weren’t haven’t hasn’t hadn’t long often sometimes so far
    largely out going repeatedly publicly privately himself herself itself themselves alike sharply 'm ’m 're ’re
    must should no longer"""
)
"""Words that may stand between a subject and its verb."""

BE = word_set(
    """is are was were be been being 's ’s 're ’re isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t am"""
)
"""Forms of *be*: a participle after one is passive."""

DAYS = word_set(
    """monday tuesday wednesday thursday friday saturday sunday jan. feb. mar. apr. jun. jul. aug. sept. oct. nov.
    dec. january february march april may june july august september october november december morning afternoon
    evening night week month year day weekend last this late early"""
)
"""Words of a date between subject and verb: *Weir on Monday said*."""

PREPOSITIONS = word_set(
    """of in on at by for from with without to as than about against between among across over under after before
    since until during into through including despite within near via per like unlike behind around toward towards
    upon amid beyond outside inside regarding concerning versus vs vs. called named"""
)
"""A mention after one of these is no subject."""

BOUNDARIES = word_set(
    """; : — – -- " “ ” `` '' ( ) [ ] ? ! but while because that if although though when whether since unless
    until where whereas which who whose whom what why how so yet than as … ... • | and or -"""
)
"""Words and marks at which a clause begins or ends when its subject is looked for."""

FUNCTION = word_set(
    """the a an this that these those it its he his him she her hers they them their theirs we us our ours i me my
    mine you your yours who whom whose which what when where why how if as at by for from in into of off on onto
    out over per than to up via with without within and but or nor so yet not no is are was were be been being am
    do does did done have has had having can could may might must shall should will would there here then now also
    just only even still again too very more most much many some any all each every both either neither few
    several other another such same own about above after against along among around because before behind below
    between beyond during except however instead last later least less like meanwhile moreover near next once one
    since though although through thus today tomorrow toward towards two three under unless until upon whenever
        whatever whoever whichever whether while yesterday first second despite according earlier early late overall
    perhaps maybe indeed yes
    well let get got make made take currently finally additionally furthermore recently eventually ultimately
    similarly nevertheless nonetheless read click see photo source image getty video share related advertisement
    updated published urgent contributing whatever whoever whichever due watch opinion
        certainly besides alongside throughout regardless rather aside apart absent worse better amid upon soundbite
    thanks given plus speaking asked based part monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct.
    nov. dec. a.m. p.m. et est edt gmt pt"""
)
"""Words that are no part of a name though they may be printed with a capital at the start of a sentence."""

FURNITURE = word_set(
    """advertisement watch related opinion soundbite photos video videos update updated breaking exclusive trending
    subscribe newsletter sponsored caption editor's highlights summary background analysis adds recasts rewrites"""
)
"""Words of captions, headings and pages: never a name."""

COMMON_VERBS = word_set(
    """led prompted caused made makes took takes gave gives brought met joined let helped kept left sent hit pushed
        drove forced allowed won lost ran held called became turned used moved paid faced drew showed raised cut
    beat backed
    criticised criticized praised blamed attacked supported opposed including"""
)
"""Everyday verbs: a noun phrase does not reach back over one."""

DETERMINERS = word_set(
    """the a an this that these those some many most several few all both each every two three four five six seven
    eight nine ten dozens hundreds other another more any no one his her its their our my nearly almost virtually
    multiple numerous various others certain at"""
)
"""Words that open a noun phrase."""

HE, SHE, IT, THEY, SELF = "he", "she", "it", "they", "i"
PRONOUNS = {
    "he": HE,
    "him": HE,
    "his": HE,
    "she": SHE,
    "her": SHE,
    "hers": SHE,
    "it": IT,
    "its": IT,
    "they": THEY,
    "them": THEY,
    "their": THEY,
    "i": SELF,
    "we": SELF,
    "my": SELF,
    "our": SELF,
    "me": SELF,
    "us": SELF,
}
"""Pronouns to the kind of thing they stand for."""

POSSESSIVES = word_set("his her its their my our")
"""Pronouns that own the noun after them."""

MEN = word_set(
    """james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
    mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
    jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick
    frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan
    jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse
    bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby
    russell bradley philip eugene mike jim tom bob bill steve dan dave chris matt tony ron rick tim ken ben sam
    greg pete ted ed fred phil ray jeff chuck rob nick rand mitch newt barack mitt marco jeb rudy boris vladimir
    emmanuel olaf xi kim shinzo narendra jerome neil ian hans martin simon nigel luke graham stuart malcolm craig
    colin trevor derek howard stanley leonard norman barry allen marcus theodore clifford miguel carlos luis
    antonio francisco pedro manuel mario ivan sergei dmitry mikhail alexei pierre jean francois jacques michel
    klaus wolfgang giovanni mohammed muhammad ahmed ali hassan hussein ibrahim omar abdullah bashar recep viktor
    lindsey orrin harry chip doug glenn geoff gordon hugh karl kurt lee lloyd louis max mel ned neal oliver oscar
    otto perry quentin ross rex rod ward wes zach vic tad jamie jon anders lars erik sven bjorn jan piers jens ari
    moshe avi yair itzhak jorge rafael ruben salvador sal dick bernie elon jeremiah curt kirk duncan alistair
    alastair angus ewan gavin giles guy julian nathaniel rupert sebastian jonas tobias lukas felix leo finn nils
    ole knut per arne magnus henrik fredrik mattias johan stefan markus matthias florian christoph andreas dieter
    helmut gerhard heinz werner uwe jurgen rainer bernd karsten pablo diego javier fernando alberto enrique
    eduardo ricardo roberto sergio andres felipe gustavo hugo joaquin paolo luca matteo giuseppe alessandro
    stefano lorenzo franco enrico pavel petr tomas jiri vaclav andrzej piotr krzysztof marek tomasz wojciech lech
    vasily nikolai yuri oleg igor andrei anatoly gennady roman ruslan volodymyr oleksandr petro taras hiroshi
    kenji takashi shinichi yoshihide fumio akira satoshi haruhiko kazuo ravi raj rahul sanjay vijay anil amit arun
    ashok rajiv suresh prakash imran nawaz bilal tariq khalid yusuf karim rashid mahmoud mustafa ismail hamid reza
    hossein saeed kofi kwame chinedu emeka olu tunde nelson cyril thabo desmond clive keir rishi sajid dominic
    damian gareth rhys owen callum declan liam aidan brendan conor kieran seamus padraig sheldon vernon wendell
    clarence cedric darnell tyrone jermaine malik deandre"""
)
"""Men's first names."""

WOMEN = word_set(
    """mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia
    dorothy amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra
    rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly
    christina joan evelyn judith andrea hannah cheryl megan jacqueline martha madison teresa gloria sara janice
    ann anne kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn
    beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary debbie elena olga
    svetlana ursula claire fiona kate katie liz beth jill sue meg peggy ellen eileen erin erica gina gail heidi
    holly ingrid irene jane jenny jo joanne josephine kristin kristen leah lucy lynn mia mary-anne miriam molly
    monica naomi nina paula rosa roberta robin rose sally sheila sonia tammy tara tina tracy tulsi valerie vanessa
    veronica wendy yvonne condoleezza kamala loretta madeleine susana karey seema bronwen quyen ida eva lena
    astrid sigrid maja elsa karin annika birgitta kristina helga greta ilse ute sabine petra monika heike silke
    anja katrin claudia annalena carla lucia carmen pilar isabel rosario dolores beatriz francesca giulia chiara
    paola silvia giorgia agnieszka katarzyna ewa magdalena anastasia natalia tatiana irina oksana yulia ludmila
    olena yuki keiko naoko sanae priya anjali sunita indira nirmala fatima aisha zainab leila samira nadia amina
    khadija ngozi chioma adaeze joy blessing precious latoya keisha ebony shanice priti suella nicola arlene
    caroline philippa harriet imogen tessa freya poppy lorna morag mairead sinead niamh aoife siobhan bridget
    noreen geraldine maureen doreen edith ethel mabel florence winifred ana kirsten gretchen nikki joni elise
    susanna marianne yvette giselle simone colette brigitte"""
)
"""Women's first names."""
