import type { Locale } from '../../src/i18n/locales.ts';

interface Verdict {
  /** A sentence that says of a council that it is not involved. */
  readonly no: string;
  /** What such a sentence has in it: a negation near a word of taking part. */
  readonly denial: RegExp;
  /** Words with which it leaves both answers open, or quotes somebody. */
  readonly open: RegExp;
}

/**
 * How a sentence would say of an open cell that a body is not involved, in each language of the site. It is looked for in what a page
 * says about a cell, not in general explanations.
 */
export const VERDICTS: Readonly<Record<Locale, Verdict>> = {
  de: {
    no: 'Der Integrationsrat wurde nicht beteiligt.',
    denial:
      /\b(nicht|kein\w*|ohne|nie)\b[^.?:]{0,60}\b(beteilig\w+|einbezogen|eingebunden|gehört|erfüllt|mitgewirkt|informiert|berichtet)/iu,
    open: /\b(ob|heißt nicht|Kritik|sagte|Offen ist|gilt|zeig)/iu,
  },
  'de-simple': {
    no: 'Der Integrations-Rat war nicht dabei.',
    denial:
      /\b(nicht|kein\w*|nie)\b[^.?:]{0,60}\b(dabei|mitgemacht|mit-gemacht|beteiligt|erfüllt|gefragt|informiert)/iu,
    open: /\?|Kritik|Teil|sagte|gesagt|offen/iu,
  },
  en: {
    no: 'The integration council was not involved.',
    denial:
      /\b(not|no|never|without)\b[^.?:]{0,60}\b(involve\w*|took part|taken part|take part|consulted|heard|met\b|informed|included)/iu,
    open: /\b(whether|criticism|said|open|does not mean|show)/iu,
  },
  es: {
    no: 'No se dio participación al consejo de integración.',
    denial:
      /(?<!\p{L})(no|ni|sin|nunca|jamás|tampoco|ning[uú]n\p{L}*|nadie)(?!\p{L})[^.?:]{0,60}(?<!\p{L})(particip\p{L}+|inclui\p{L}*|incluy\p{L}*|inclus\p{L}+|consult\p{L}+|informó|informaron|informad\p{L}+|informar|informa|informan|informaba\p{L}*|colabor\p{L}+|implic\p{L}+|involucr\p{L}+|intervin\p{L}+|interven\p{L}+|escuch\p{L}+|oíd\p{L}+|cumpl\p{L}+|contó|contaron|cuenta con|tuv\p{L}+ en cuenta)|(?<!\p{L})(excluid\p{L}+|excluyó|excluyeron|incumpl\p{L}+|desoíd\p{L}+|se dej\p{L}+ (fuera|al margen)|al margen)(?!\p{L})/iu,
    open: /(?<!\p{L})(si|críticas?|criticó|queja|dijo|dijeron|dice que|significa|pregunt\p{L}+|abiert\p{L}+|(no|ni) (lo )?muestran?|no consta)(?!\p{L})|¿/iu,
  },
  fr: {
    no: 'Le conseil de l’intégration n’a pas été associé.',
    denial:
      /(?<!\p{L})(?:(?:ne|pas|non|jamais|aucun|aucune|aucunement|nullement|guère|sans|ni)(?!\p{L})|n[’'])[^.?:]{0,60}(?<!\p{L})(?:associ(?:é|ée|és|ées|er|ent|ait|aient|e|ation)|impliqu\p{L}*|implication|particip\p{L}*|pris\s+part|prend(?:re|s)?\s+part|consult\p{L}*|inform(?:é|ée|és|ées|er)|informations?\s+reçues?|avis[ée]\p{L}*|entendu\p{L}*|écout\p{L}*|interrog\p{L}*|invit(?:é|ée|és|ées)|inclus\p{L}*|intégré\p{L}*|représenté\p{L}*|satisfait\p{L}*|réalisé\p{L}*|remplie?s?|mis\p{L}?\s+en\s+œuvre|rendu\s+compte|rapport(?:é|s?)|eu\s+son\s+mot|voix\s+au\s+chapitre)(?!\p{L})|(?<!\p{L})(?:particip\p{L}*|implication|association|consultation|information)(?!\p{L})[^.?:]{0,30}(?<!\p{L})(?:n[’']|ne\s)[^.?:]{0,15}(?<!\p{L})(?:pas|jamais)(?!\p{L})|(?<!\p{L})(?:non[-\s](?:réalis\p{L}*|associ\p{L}*|consult\p{L}*|inform\p{L}*|respect\p{L}*)|(?:tenu|tenue|tenus|tenues|laissé|laissée|laissés|laissées|mis|mise|mises|resté|restée|restés|restées)\s+(?:à\s+l[’']écart|de\s+côté)|écarté\p{L}*|exclu(?:e|s|es)?|ignoré\p{L}*|contourné\p{L}*|à\s+l[’']insu)(?!\p{L})/iu,
    open: /(?<!\p{L})(?:si|s[’']il|s[’']ils|s[’']elle|s[’']elles)(?!\p{L})|(?<!\p{L})(?:ne|n[’'])\s*(?:veut|veulent|signifie|signifient|montre|montrent|permet|permettent|dit|disent|précise|précisent|ressort|voit|figure|figurent|indique|indiquent)(?!\p{L})|(?<!\p{L})(?:critiqu\p{L}*|plaint\p{L}*|plainte|ouverte?s?|a\s+(?:dit|déclaré|demandé|répondu)|ont\s+(?:dit|déclaré|demandé|répondu)|notre\s+conclusion|nous\s+ne\s+savons)(?!\p{L})|\?/iu,
  },
  it: {
    no: 'Il consiglio per l’integrazione non è stato coinvolto.',
    denial:
      /(?<!\p{L})(?:non|né|nessun\p{L}*|alcun[oa]?|senza|mai|neppure|nemmeno|neanche)(?!\p{L})[^.?:;]{0,60}?(?<!\p{L})(?:coinvol\p{L}*|partecip\p{L}*|collabor\p{L}*|consultat\p{L}*|interpellat\p{L}*|ascoltat\p{L}*|sentit[oaie]|informat[oaie]|informa(?:no|va|vano|rono)?|inform[oò]|inserit[oaie]|inclus[oaie]|invitat[oaie]|chiamat[oaie]|soddisf\p{L}*|adempiut\p{L}*|riferit[oaie]|riferisc\p{L}*|present(?:a|ano|at[oaie]|ò|arono)|fa\s+parte|fanno\s+parte|sied\p{L}*)(?!\p{L})|(?<!\p{L})(?:esclus[oaie]|escludono|ignorat[oaie]|estromess[oaie]|scavalcat[oaie])(?!\p{L})/iu,
    open: /(?<!\p{L})(?:mostra|mostrano|mostrava|dice|dicono|vede|evince|risulta|risultano|sappiamo|sapere|chiaro|aperto|chiede|chiedono|chiesto|verificare|verificato|dedurre|ricavare|scritto)(?!\p{L})[^.]{0,40}?(?<!\p{L})(?:se|che cosa|quali|come)(?!\p{L})|(?<!\p{L})non\s+(?:significa|mostra|mostrano|dice|dicono)(?!\p{L})|(?<!\p{L})(?:critic\p{L}*|lamenta\p{L}*|ha\s+detto|hanno\s+detto|ha\s+dichiarato|ha\s+affermato)(?!\p{L})/iu,
  },
  ku: {
    no: 'Meclisa entegrasyonê nehat beşdarkirin.',
    denial:
      /(?<!\p{L})(?:(?:nehat\p{L}*|nayên?|neyên?)[^.?:]{0,40}(?<!\p{L})(?:beşdarkirin|tevlîkirin|agahdarkirin|haydarkirin|guhdarîkirin|guhdarkirin|pirsîn|vexwendin|bihîstin)|(?:beşdar\p{L}*|tevlî\p{L}*|agahdar\p{L}*|haydar)(?!\p{L})[^.?:]{0,60}(?<!\p{L})(?:nebû\p{L}*|nabe|nabin|nebe|nebin|nekir\p{L}*|nake|nakin|nîne|nînin|tune|(?:nehat\p{L}*|nayên?|neyên?) kirin)|(?:pêk|bi cih) (?:nehat\p{L}*|nayên?|neyên?|nean\p{L}*|nayne|nayîne)|(?:agahî|rapor)\p{L}*[^.?:]{0,40}(?<!\p{L})(?:neda\p{L}*|nade|nadin|(?:nehat\p{L}*|nayên?) dayîn)|(?:bê|bêyî)(?!\p{L})[^.?:]{0,60}(?<!\p{L})(?:beşdar|tevlî|agahdar)\p{L}*|ji derve (?:hat\p{L}*|tên?|ma\p{L}*))(?!\p{L})/iu,
    open: /(?<!\p{L})(?:ka|gelo|got|tê gotin|dibêjin?|nabêjin?|rexne\p{L}*|gazin\p{L}*|vekirî|dernakeve|nayê (?:dîtin|zanîn)|nîşan na(?:de|din)|nayê (?:wê maneyê|maneya))(?!\p{L})/iu,
  },
  nl: {
    no: 'De integratieraad was niet betrokken.',
    denial:
      /(?<!\p{L})(?:(?:niet|geen|nooit|nimmer|zonder|noch)(?!\p{L})[^.?:]{0,60}(?<!\p{L})(?:betr[eo]k\p{L}*|deelg?enomen|deelneem\p{L}*|deel\s+te\s+nemen|deelname|mee(?:ge)?werk\p{L}*|mee\s+te\s+werken|medewerking|mee(?:ge)?pra\p{L}*|mee(?:ge)?beslis\p{L}*|inspraak|gehoord|geraadpleegd|raadpleg\p{L}*|geconsulteerd|consult\p{L}*|geïnformeerd|informer\p{L}*|ingelicht|gerapporteerd|bericht|voldaan|vervuld|ingewilligd|uitgenodigd|(?:om\s+advies|iets|ernaar)\s+gevraagd)|(?:betrekt|betrekken|betrok|betrokken|informeert|informeren|informeerde|raadpleegt|raadpleegde|hoort|hoorde|consulteert|consulteerde|voldoet|voldeed|deed|doet|(?:werk(?:t|te|ten|en)|praat(?:te)?)(?=[^.?:]{0,60}niet\s+mee)|(?:neemt|nam|namen|nemen)(?=[^.?:]{0,60}niet\s+deel))(?!\p{L})[^.?:]{0,60}(?<!\p{L})(?:niet|nooit|nimmer)(?!\p{L})|onbetrokken|buitengesloten|uitgesloten|gepasseerd|genegeerd|niet-betrokken\p{L}*)/iu,
    open: /(?:^\s*|(?:blijkt|blijken|laat|laten|zegt|zeggen|zien|duidelijk|bekend|open|weten|vraag|vroeg|vroegen|en|;|,)\s+(?:(?:niet|wij|we|daaruit|nog|blijft)\s+){0,2})of(?!\p{L})|(?<!\p{L})(?:betekent\s+(?:dat\s+)?niet|betekenen\s+niet|open|kritiek|zei|zeiden|zegt|(?:laat|laten)[^.?:]{0,60}niet\s+zien|blijkt(?=[^.?:]{0,40}niet)|niet\s+te\s+zien)(?!\p{L})/iu,
  },
  pl: {
    no: 'Rada Integracyjna nie została włączona.',
    denial:
      /(?<!\p{L})(?:nie(?!\s+(?:tylko|rzadziej|mniej|później)(?!\p{L}))|ani|bez|nigdy|nikt|nikogo|żad\p{L}+|brak(?:ło|uje|owało)?|zabrakło)(?!\p{L})[^.?:;]{0,60}?(?<!\p{L})(?:udzia(?:ł|łu|łem|le)|uczestnic\p{L}+|współuczestnic\p{L}+|włącz\p{L}+|współprac\p{L}+|współdecyd\p{L}+|zaangażowa\p{L}+|angażowa\p{L}+|dopuszcz\p{L}+|zapros\p{L}+|(?:s|prze)?konsultowa\p{L}+|konsultacj\p{L}+|wysłucha\p{L}+|zapyta\p{L}+|pytan[aeoiy]|(?:po)?informowa\p{L}+|powiadomi\p{L}+|zawiadomi\p{L}+|uwzględni\p{L}+|spełni\p{L}+|(?:złoż|składa|przedstawi)\p{L}*\s+sprawozda\p{L}+|miał[aoiy]?\s+głosu)(?!\p{L})|(?<!\p{L})(?:udziału\s+(?:\p{L}+\s+){0,3}nie|niespełni\p{L}+|niewłącz\p{L}+|niezaangażowa\p{L}+|niepoinformowa\p{L}+|pomini\p{L}+|pominą\p{L}+|wyklucz\p{L}+|odsun\p{L}+)(?!\p{L})/iu,
    open: /(?<!\p{L})(?:czy|nie\s+(?:wynika|pokazuj[eą]|widać|znaczy|oznacza|wiadomo|wiemy|mówi[ą]?|podano|podaje)|krytyk\p{L}*|krytyczn\p{L}+|powiedział\p{L}*|stwierdził\p{L}*|otwart\p{L}*|co\s+odpowiedziano)(?!\p{L})|\?/iu,
  },
  ro: {
    no: 'Consiliul pentru integrare nu a fost implicat.',
    denial:
      /(?<!\p{L})(?:nu|n-a|n-au|nici|niciodată|niciun|nicio|fără)(?!\p{L})[^.?:;]{0,60}?(?<!\p{L})(?:implic|particip|consult|inform|inclus|includ|inclu[zd]|cooptat|integrat|asociat|invitat|ascultat|auzit|întrebat|îndeplin|colabor|contribui|raport|luat parte|lua parte|avut un cuvânt|fost de față)\p{L}*|(?<!\p{L})(?:neimplica|neîndeplini|neinforma|neconsulta|neparticip|exclus|exclude|ignora|lăsat deoparte|lăsată deoparte|ținut departe)\p{L}*/iu,
    open: /(?<!\p{L})(?:dacă|nu (?:se )?(?:arată|spune|spun|reiese|rezultă|înseamnă|vede|văd|știm|știe|poate deduce)|critic\p{L}*|plâng\p{L}*|a spus|au spus|spunea|a declarat|au declarat|rămân(?:e|) deschis\p{L}*|rămâne de verificat|întrebarea)(?!\p{L})|\?/iu,
  },
  sq: {
    no: 'Këshilli i Integrimit nuk u përfshi.',
    denial:
      /(?<!\p{L})(?:(?:nuk|mos|pa|asnjë|asnjëherë|kurrë)(?!\p{L})|s[’'])[^.?:]{0,60}(?<!\p{L})(?:përfshi\p{L}*|pjesëmarr\p{L}*|(?:mori|morën|merr|marrin|marrë|marrin|merrte|merrnin)\s+pjesë|bashkëpun\p{L}*|informu\p{L}*|njoftu\p{L}*|konsultu\p{L}*|pyet\p{L}*|dëgju\p{L}*|ftu(?:a|an|ar|hej|het)|(?:u|është|ishte|janë)\s+raportua?r?|përmbush\p{L}*)|(?<!\p{L})(?:papërmbushur|papërfshirë|pakonsultuar|painformuar|pandëgjuar|përjashtua(?:r|n)?|anashkalua(?:r|n)?|(?:la|lanë|lënë|mbet|mbeti|mbetën)\s+jashtë)(?!\p{L})/iu,
    open: /(?<!\p{L})(?:nëse|se\s+a|kritik\p{L}*|tha|thanë|thuhet|thuhej|ankes\p{L}*|ankua\p{L}*|hapur|do\s+të\s+thotë|nuk\s+(?:del|shihet|dihet|dimë|tregon|tregojnë|thotë|thonë)|pyetën|pyeti)(?!\p{L})/iu,
  },
  'sr-Latn': {
    no: 'Savet za integraciju nije bio uključen.',
    denial:
      /(?<!\p{L})(?:(?:nije|nisu|nismo|neće|ne|ni|nikad\p{L}*|bez|nema)(?!\p{L})[^.?:]{0,60}(?<!\p{L})(?:uključ\p{L}*|učestv\p{L}*|učešć\p{L}*|sudjelova\p{L}*|konsult\p{L}*|saslušan\p{L}*|upitan\p{L}*|pita[nl][aeio]?(?!\p{L})|obavešt\p{L}*|obavest\p{L}*|inform\p{L}*|izvešt\p{L}*|izvest\p{L}*|ispunj\p{L}*)|(?:uključen|obavešten|informisan|konsultovan|pitan|ispunjen)[aeio]?\s+(?:nije|nisu)(?!\p{L})|neispunjen\p{L}*|(?:zaobiđen|isključen)\p{L}*)/iu,
    open: /(?<!\p{L})(?:da li|je li|(?:ne znač|ne pokazuj|ne vid|ne kaž|ne govor)\p{L}*|otvoren\p{L}*|kriti\p{L}*|rek(?:ao|la|lo|li|le)(?!\p{L}))/iu,
  },
  tr: {
    no: 'Uyum Meclisi dâhil edilmedi.',
    denial:
      /\b(katılmıyor|katılmadı|katılmamış\w*|dahil edilmedi|dâhil edilmedi|yerine getirilmedi\w*|bilgilendirilmedi|dışlan\w+)/iu,
    open: /madığı|mediği|anlaşılmıyor|söyle|açık/iu,
  },
  el: {
    no: 'Το Συμβούλιο Ενσωμάτωσης δεν συμμετείχε.',
    denial:
      /(?<!\p{L})(δεν|δε|μη|μην|χωρίς|ποτέ|ούτε|κανέν\p{L}*|καμία|καμιά)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(συμμετ\p{L}*|μετέχ\p{L}*|μετείχ\p{L}*|συμπρά\p{L}*|σύμπραξ\p{L}*|συνέπρα\p{L}*|ενημερ\p{L}*|ενημέρ\p{L}*|πληροφορή\p{L}*|εισακού\p{L}*|ακούστηκ\p{L}*|(?:ε)?ρωτήθηκ\p{L}*|(?:προσ)?κλήθηκ\p{L}*|εντάχθηκ\p{L}*|εντάσσ\p{L}*|ενταχθ\p{L}*|περιλήφθηκ\p{L}*|ζητήθηκε\s+η\s+γνώμη|εκπληρ\p{L}*|ικανοποι\p{L}*|παρουσιά[σζ]\p{L}*)|(?<!\p{L})(αποκλείστηκ\p{L}*|αποκλεισμέν\p{L}*|αγνοήθηκ\p{L}*|παρακάμφθηκ\p{L}*)/iu,
    open: /(?<!\p{L})(το\s+αν|αν|εάν)(?!\p{L})|δεν\s+(το\s+)?(δείχν|λέ[εν]|προκύπτ|σημαίν|φαίν)|(?<!\p{L})(είπ|λέει|δηλών|δήλωσ|κριτικ|ανοιχτ|παράπον)/iu,
  },
  bg: {
    no: 'Съветът за интеграция не е участвал.',
    denial:
      /(?<!\p{L})(?:не|няма\p{L}*|нямаше|без|никога|нито|никой|никакв\p{L}*|липсва\p{L}*)(?!\p{L})[^.?:]{0,60}(?<!\p{L})(?:участ\p{L}+|включ(?:ен|ван|ва|и(?!телн)|ила|ват|иха)\p{L}*|привлечен\p{L}*|привлича\p{L}*|допусн\p{L}+|поканен\p{L}*|консултиран\p{L}*|изслуш\p{L}+|попита\p{L}*|информира\p{L}*|уведом\p{L}+|докладва\p{L}*|изпълнен[аоие]?(?!\p{L})|спазен\p{L}*)|(?<!\p{L})(?:неизпълнен\p{L}*|неинформиран\p{L}*|изключ(?:ен|ил|и|ва)\p{L}*|пренебрегн\p{L}+|отстранен\p{L}*)/iu,
    open: /(?<!\p{L})(?:дали|нито че|не\s+показват?|не\s+става\s+ясно|не\s+се\s+вижда|не\s+означава|не\s+казват?|не\s+следва|остава\s+отворен\p{L}*|критик\p{L}*|каза(?:ха)?|заяви(?:ха)?|какво\s+е\s+отговорено)(?!\p{L})|\?/iu,
  },
  ru: {
    no: 'Интеграционный совет не был привлечён к участию.',
    denial:
      /(?<!\p{L})(не(?!\s+(реже|менее|меньше|только|позднее|позже)(?!\p{L}))|ни|нет|без|никогда|никто|отсутств\p{L}+)(?!\p{L})[^.?!:;]{0,60}?(?<!\p{L})(участ(ия|ие|вовал\p{L}*|вует|вуют|вовать)|привлек\p{L}+|привлеч\p{L}+|вовлек\p{L}+|вовлеч\p{L}+|включ[её]н\p{L}*|включал\p{L}*|(про)?информир\p{L}+|извест(или|ил)|уведом\p{L}+|заслуш\p{L}+|выслуш\p{L}+|слуша\p{L}+|спросил\p{L}*|спрашивал\p{L}*|опрошен\p{L}*|консультировал\p{L}*|совещал\p{L}*|советовал\p{L}*|отчит\p{L}+|докладывал\p{L}*|сообщ(или|ил|ал|али|ено)|выполнен\p{L}*|выполня\p{L}+|выполнил\p{L}*|соблюд\p{L}+)|(?<!\p{L})(отстран[её]н\p{L}*|исключ[её]н\p{L}*|обош(ли|ёл|ел)|в стороне|требование нарушено)(?!\p{L})/iu,
    open: /(?<!\p{L})(ли|не значит|не означает|не следует(?!\s+\p{L}+ть(?!\p{L}))|не показыва\p{L}+|не видно|не сказано|не указано|неизвестно|критик\p{L}*|критиков\p{L}+|сказал\p{L}*|говорил\p{L}*|заявил\p{L}*|открыт\p{L}*|остаётся открытым)(?!\p{L})/iu,
  },
  uk: {
    no: 'Інтеграційну раду не було залучено.',
    denial:
      /(?<!\p{L})(?:(?:не|ні|ніколи|жодн\p{L}*|ніхто|нікого)(?!\p{L})[^.?:]{0,60}(?<!\p{L})(?:залуч\p{L}*|включ\p{L}*|долуч\p{L}*|(?:по|про)?інформ\p{L}*|сповіщ\p{L}*|повідом(?:ил|лен|ля)\p{L}*|вислуха\p{L}*|заслуха\p{L}*|консульт(?:у|ова)\p{L}*|(?:за|о)пит(?:ала|ав|али|ували|увала|ано|увано|аний|ані|ана)|питали|порад(?:или|ився|илися)\p{L}*|радилися|звіт(?:у|ов)\p{L}*|відзвіт\p{L}*|допов(?:іда|іл)\p{L}*|викон(?:ано|ана|ані|аний|аний|ала|ав|али|ують|ує|ується|уються)|здійсн(?:ено|ена)|дотрима(?:но|на)|врахова(?:но|на|ні)|представлен\p{L}*|почу(?:то|ли|та|ті)|причетн\p{L}*|(?:бер|бра)\p{L}*\s+участ[іь]|взя(?:в|ла|ло|ли)\s+участ[іь]|нада(?:но|вали|ла|ли|в|ють))|(?:залуч\p{L}*|включ\p{L}*|долуч\p{L}*|(?:по|про)?інформ\p{L}*|сповіщ\p{L}*|повідом(?:ил|лен|ля)\p{L}*|вислуха\p{L}*|заслуха\p{L}*|консульт(?:у|ова)\p{L}*|(?:за|о)пит(?:ала|ав|али|ували|увала|ано|увано|аний|ані|ана)|питали|порад(?:или|ився|илися)\p{L}*|радилися|звіт(?:у|ов)\p{L}*|відзвіт\p{L}*|допов(?:іда|іл)\p{L}*|викон(?:ано|ана|ані|аний|аний|ала|ав|али|ують|ує|ується|уються)|здійсн(?:ено|ена)|дотрима(?:но|на)|врахова(?:но|на|ні)|представлен\p{L}*|почу(?:то|ли|та|ті)|причетн\p{L}*|(?:бер|бра)\p{L}*\s+участ[іь]|взя(?:в|ла|ло|ли)\s+участ[іь]|нада(?:но|вали|ла|ли|в|ють))(?!\p{L})[^.?:]{0,25}(?<!\p{L})не\s+(?:бу(?:ло|ла|ли|в|де|дуть)|бер\p{L}*|бра\p{L}*|взя\p{L}*|має|мала|мали|отрима\p{L}*)|участ[іь]\s[^.?:]{0,40}(?<!\p{L})(?:не\s+(?:бра\p{L}*|бер\p{L}*|взя\p{L}*|було|передбач\p{L}*|ма\p{L}*)|нема(?:є)?(?!\p{L}))|без\s[^.?:]{0,40}(?<!\p{L})(?:участі|залученн\p{L}*|відома|згоди|консультаці\p{L}*)|(?:усун|відсторон|виключ)(?:ено|ена|ений|ені|или|ила)|обійш?(?:ли|ла|дено))(?!\p{L})/iu,
    open: /(?<!\p{L})чи(?!\p{L})|не\s+(?:показу\p{L}*|випливає|видно|означає|повідомля\p{L}*|говор\p{L}*|зазначено|зрозуміло|відомо|перевірял\p{L}*|згаду\p{L}*|згадано)|зрозуміти не можна|не можна вивести|відкрит\p{L}*|критик\p{L}*|скарг\p{L}*|(?<!\p{L})(?:сказа\p{L}*|каже|кажуть|говорить|заявил\p{L}*|пише|пишуть|зазначил\p{L}*)(?!\p{L})|наш умовивід|\?/iu,
  },
  ar: {
    no: 'لم يشارك مجلس الاندماج في ذلك.',
    denial: /(لم|لا|لن|دون)\s+(يشارك|تشارك|يُشرك|يشرك|يُستشر|يتحقق|يتحقّق|يُبلَّغ)/iu,
    open: /ما إذا|إن كان|قال|لا يُظهر|لا يتضح|لا تُظهر|مفتوح/iu,
  },
  fa: {
    no: 'شورای ادغام مشارکت داده نشد.',
    denial:
      /(?<!\p{L})(?:مشارکت|دخیل|همکاری|مشورت|برآورده|محقق|تحقق)[^.؟?!:؛]{0,40}?(?<!\p{L})(?:ن(?:شد|کرد|داد|داشت|دار|بود|گرفت|یافت|خواه)\p{L}*|نمی[\u200c\s]?\p{L}+|نیست\p{L}*)|(?<!\p{L})(?:شرکت|حضور|عضو|عضویت|سهیم|سهمی|نقشی|آگاه|باخبر|خبر|مطلع|اطلاع|اطلاعی|گزارش|گزارشی|نظر|نظرش|نظرخواهی|پرسیده|شنیده|دعوت)(?:\s+\p{L}+){0,2}\s+(?:ن(?:شد|کرد|داد|داشت|دار|بود|گرفت|یافت|خواست|خواه|پرسید)\p{L}*|نمی[\u200c\s]?\p{L}+|نیست\p{L}*)|(?<!\p{L})(?:بدون|بی)[\u200c\s](?:مشارکت|همکاری|حضور|مشورت|اطلاع|دخیل)|(?<!\p{L})(?:کنار گذاشته|کنار گذاشتند|نادیده گرفته)/iu,
    open: /(?<!\p{L})آیا(?!\p{L})|به (?:این|آن) معنا (?:نیز )?نیست|معنای آن «نه» نیست|نشان نمی[\u200c\s]?ده|نمی[\u200c\s]?گوی|برنمی[\u200c\s]?آید|(?:پیدا|روشن|معلوم|مشخص) نیست|نمی[\u200c\s]?توان نتیجه|نمی[\u200c\s]?دانیم|(?<!\p{L})باز (?:است|می[\u200c\s]?ماند)|انتقاد|(?<!\p{L})گفت(?:ند|ه|ه شد)?(?!\p{L})|(?<!\p{L})(?:می[\u200c\s]?گوی|می[\u200c\s]?نویس|نوشت)|؟/iu,
  },
};
