# Бастапқы сан өзгергенде қай көршілер қалады.
stability-imported = Бұл векторлар дайын күйінде жүктелген. Көршілерінің қайсысы кездейсоқ екені сол деректі қайта оқытқанда ғана білінеді, ал ол дерек мұнда жоқ.
stability-no-corpus = Бұл модель оқытылған дерек енді мұнда жоқ. Сондықтан оны қайта оқытып, қай көршілер қалатынын көру мүмкін емес.
stability-stopped = Бұл оқыту ерте тоқтатылған. Сол баптаулармен жаңасы ұзағырақ жүрер еді де, бұл туралы ештеңе айтпас еді: алдымен модельді соңына дейін оқытыңыз.
stability-one = Жалғыз элементтің қалатын көршісі жоқ.
stability-none = Бірінші оқыту аяқталмай тоқтатылды, әзірге салыстыратын ештеңе жоқ.

stability-title = Қай көршілер қалады?
stability-about = Сол дерек, сол баптаулар, бірақ оқыту басқа кездейсоқ сандардан басталады: қайта шыққан көрші — деректен, шықпағаны — кездейсоқ.
stability-runs = Тағы неше рет оқыту керек
stability-runs-help = Әрқайсысы біріншісіндей уақыт алады. Неғұрлым көп болса, әр көрші туралы соғұрлым дәл айтылады.
stability-button = Басқа бастапқы сандармен қайта оқыту
stability-result = Тек бастапқы сан өзгерсе, **ең жақын { $k } көршінің { NUMBER($mean, style: "percent", maximumFractionDigits: 0) }-ы қалады**. { $runs ->
    [1] Кездейсоқ болса, { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } болар еді.
   *[other] Оқытудан оқытуға: { NUMBER($low, style: "percent", maximumFractionDigits: 1) } – { NUMBER($high, style: "percent", maximumFractionDigits: 1) } ({ $runs } оқыту). Кездейсоқ болса, { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } болар еді.
}
stability-always = Барлық оқытуда қалатыны: { NUMBER($always, style: "percent", maximumFractionDigits: 0) }.
stability-measured = Ең жиі { NUMBER($n) } элемент бойынша өлшенді.
stability-on-the-map = Картадағы көршілер тізімінде әр көршінің неше оқытуда қалатыны жазылған.
stability-figure-x = Элемент неше рет кездеседі
stability-figure-y = Қалатын көршілер үлесі
stability-figure-chance = кездейсоқ болса
stability-figure-note = Әр нүкте — жиілігі шамалас элементтердің орташасы; олардың жартысы нүктенің кесіндісінде жатыр.
stability-figure-alt = Қалатын көршілер үлесі элементтің жиілігіне қарай

stability-fine = Бұл көршілерге сенуге болады.
stability-min-count = { NUMBER($suggested) } реттен сирек кездесетін элементтер тұрақсыз ({ NUMBER($rare, style: "percent", maximumFractionDigits: 0) } қалады), қалғандары тұрақты ({ NUMBER($frequent, style: "percent", maximumFractionDigits: 0) }). **Ең аз жиілік { NUMBER($suggested) } болса**, қалатын элемент саны: { NUMBER($items) }.
stability-epochs-falling = Соңғы дәуірде шығын әлі { NUMBER($share, style: "percent", maximumFractionDigits: 1) } төмендеді. **{ $epochs } дәуірден ұзағырақ оқытыңыз.**
stability-epochs-few = Барлық дәуірді қосқанда { NUMBER($words) } сөз ғана оқытылды. **{ $epochs } дәуірден ұзағырақ оқытыңыз.**
stability-more-data = Элементтердің { NUMBER($share, style: "percent", maximumFractionDigits: 0) }-ы { $times } реттен сирек кездеседі (орта есеппен — { NUMBER($mean, maximumFractionDigits: 1) }). **Дерек көбейсе**, олар туралы көбірек білінер еді.
stability-as-it-is = Жеке бір көршіге сенбес бұрын көршілер тізіміндегі сандарға қараңыз.
stability-unsteady = Көршілердің көбі кездейсоқ, ал неге екенін жиіліктер де, шығын да айтпайды. Жеке көршілерге сенбеңіз; басқа терезені не басқа оқыту түрін байқап көріңіз.
